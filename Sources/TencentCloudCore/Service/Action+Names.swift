/// The name and the version of this package, as each request sends them.
let senderName = "tencentcloud-swift/\(packageVersion)"

extension Action {
    /// Checks the names that are sent as headers and signed. A line break in one could add a header, and some transports
    /// silently drop a header with one.
    ///
    /// - Throws: ``TencentCloudError/configuration(_:)``, which says what is wrong, without the name.
    func checkNames() throws(TencentCloudError) {
        for (part, name) in [
            ("name of the action", name), ("name of the service", service.name),
            ("version of the service", service.version),
        ] where !name.isSentName {
            throw .configuration(
                ConfigurationError(
                    "The \(part) is empty, or contains something other than letters, digits, '.', '_' and '-'. Write it as the "
                        + "API's reference does, such as 'IDCardOCR', 'ocr' and '2018-11-19'."))
        }
    }
}

extension String {
    /// A Boolean value that indicates whether this is a name as the API has them: `[A-Za-z0-9._-]+`.
    fileprivate var isSentName: Bool {
        !isEmpty
            && utf8.allSatisfy { byte in
                (0x61...0x7a).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x2d || byte == 0x2e
                    || byte == 0x5f
            }
    }
}
