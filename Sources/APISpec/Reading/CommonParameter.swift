/// Parameters that every request has, and that the `parameters` of an action must therefore not list.
///
/// The common parameters `Language`, `Nonce`, `SecretId` and `Signature` are not included: seventeen actions of the
/// official API have parameters of their own with such names. Those are sent in the body, the common ones in headers.
enum CommonParameter {
    private static let names: Set<String> = [
        "Action", "Version", "Region", "Timestamp", "Token", "RequestClient", "SignatureMethod",
    ]

    static func contains(_ name: String) -> Bool {
        names.contains(name)
    }
}
