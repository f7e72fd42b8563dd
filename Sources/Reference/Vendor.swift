package import APIModel

extension Service {
    /// A Boolean value that indicates whether the service is the vendor's: its host is in one of the vendor's domains.
    ///
    /// Other services use the same protocol at other hosts. Their docs leave out everything that only the vendor has: `tccli`,
    /// permissions (CAM), advice about the console, a default region in samples, and the Postman environments.
    package var isOfVendor: Bool {
        let host = "." + String(Substring(endpoint.utf8.prefix { $0 != UInt8(ascii: ":") })).lowercased()
        return Self.vendorDomains.contains { host.hasSuffix($0) }
    }

    /// A Boolean value that indicates whether tables of error codes have a column with advice.
    package var showsErrorAdvice: Bool { isOfVendor || givesErrorAdvice }

    /// The domain of the hosts of the vendor's API: `ocr.tencentcloudapi.com`.
    package static let vendorDomain = "tencentcloudapi.com"

    /// The part of the endpoint before `vendorDomain`, such as `ocr`, or `nil` if the endpoint is in another domain.
    package var nameBelowVendorDomain: Substring? {
        let ending = "." + Self.vendorDomain
        return endpoint.hasSuffix(ending) ? endpoint.dropLast(ending.utf8.count) : nil
    }

    /// The suffixes of the vendor's hosts, after names such as `ocr`, `ocr.ap-guangzhou`, `ocr.intl` and `cls.ai`.
    /// Source: API 3.0, "Endpoints". The last one receives files for `ess`.
    private static let vendorDomains = ["." + vendorDomain, ".ess.tencent.cn"]
}
