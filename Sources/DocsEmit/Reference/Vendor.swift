import APIModel

extension Service {
    /// Whether the service is the vendor's: its host lies below one of the vendor's domains.
    ///
    /// A service of one's own speaks the same protocol at another host. What is the vendor's alone is not about it, and is left
    /// out of all its docs: `tccli`, permissions (CAM), advice that sends to a console, the region that samples name where any
    /// may be, Postman's environments.
    var isOfVendor: Bool {
        let host = "." + String(Substring(endpoint.utf8.prefix { $0 != UInt8(ascii: ":") })).lowercased()
        return Self.vendorDomains.contains { host.hasSuffix($0) }
    }

    /// With all that stands before them: `ocr`, `ocr.ap-guangzhou`, `ocr.intl`, `ocr.internal`, `cls.ai`.
    /// Source: API 3.0, "Endpoints"; the last one takes files for `ess`.
    private static let vendorDomains = [".tencentcloudapi.com", ".ess.tencent.cn"]
}
