internal import APIModel

/// An error of the cloud, which it sends with the HTTP status 200.
struct MockError: Error {
    let code: String
    /// A sentence without any value of the request.
    let message: String

    init(_ code: String, _ message: String) {
        self.code = code
        self.message = message
    }

    /// Creates the error with a code, and with the message that the spec has for it.
    init(_ code: String, of service: Service) {
        let known = service.errors.first { $0.code == code }?.description
        self.init(code, known.map { $0.split(separator: "\n").joined(separator: " ") } ?? "The call failed.")
    }

    /// Returns `true` if a text has the form of an error code, such as `FailedOperation.ImageBlur`, and is not longer than 128
    /// bytes.
    static func isCode(_ text: some StringProtocol) -> Bool {
        guard text.utf8.count <= 128 else { return false }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.allSatisfy { part in
            part.utf8.first.map { (0x41...0x5A).contains($0) } ?? false
                && part.utf8.allSatisfy {
                    (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x5F
                        || $0 == 0x2D
                }
        }
    }
}
