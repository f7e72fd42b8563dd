internal import TencentCloudCore

/// The facts about which failed calls are billed.
enum BillingFacts {
    /// Codes that the usage report of the vendor's console lists as not billed, by service.
    ///
    /// Source: the quick start of OCR, "usage statistics", which shows these three. The second one is cut off there; no
    /// other code of OCR begins so.
    private static let notBilled: [String: Set<String>] = [
        "ocr": [
            "ResourcesSoldOut.ChargeStatusException", "InvalidParameterValue.InvalidParameterValueLimit",
            "FailedOperation.UnOpenError",
        ]
    ]

    /// Codes of the client's own for calls of which nothing was sent.
    private static let notSent: Set<String> = [
        "ClientError.Preflight", "ClientError.Credential", "ClientError.Configuration", "ClientError.CannotConnect",
        "ClientError.TLS",
    ]

    /// Returns `false` if it is known that calls with a code are not billed, and `nil` if it is not known.
    static func isBilled(_ code: ErrorCode, of service: String) -> Bool? {
        notSent.contains(code.rawValue) || notBilled[service]?.contains(code.rawValue) == true ? false : nil
    }
}
