/// The parts of an action's calls that can be encrypted, and the members that say so.
///
/// Generated code has the rule of each action that the reference describes so.
public struct EncryptionRule: Sendable, Hashable {
    /// The encrypted part of a request.
    public enum Request: Sendable, Hashable {
        /// All parameters: their JSON becomes `EncryptedBody`, and `Encryption` describes the encryption.
        case body
        /// The named parameters, each by itself. Their names are sent in the list `EncryptList` of the object `Encryption`.
        case fields([String])
        /// The named parameters, each by itself. The members of `Encryption` are parameters of the action, which has none
        /// for the algorithm, so only AES is possible.
        case flatFields([String])
        /// Nothing: `Encryption` only carries the key for the response.
        case none
    }

    /// The encrypted part of a response.
    public enum Response: Sendable, Hashable {
        /// Nothing.
        case none
        /// All members: their JSON is in `EncryptedBody`.
        case body
        /// The members that the list `EncryptList` in the response's object `Encryption` names by their paths; or all of
        /// them, if `EncryptedBody` has a value.
        case fields
    }

    /// The encrypted part of a request.
    public let request: Request
    /// The encrypted part of a response.
    public let response: Response
    /// The parameter that asks for an encrypted response, such as `IsEncryptResponse`; `nil` if there is none.
    public let flag: String?

    /// Creates a rule.
    ///
    /// - Parameters:
    ///   - request: The encrypted part of a request.
    ///   - response: The encrypted part of a response.
    ///   - flag: The parameter that asks for an encrypted response. It is sent as `true`.
    public init(request: Request, response: Response, flag: String? = nil) {
        (self.request, self.response, self.flag) = (request, response, flag)
    }
}

extension EncryptionRule {
    /// Returns the size that the JSON of a clear request, or one parameter of it, may have so that it surely fits when it is
    /// encrypted, in bytes. Encrypted, it is base64 text, a third larger, beside the description of the encryption.
    ///
    /// The key is not known yet, so that room for the largest description is left: that of a key of up to 8192 bits, in base64
    /// text, and short texts. A call that is refused states the exact size, a little larger, by the key that it has.
    ///
    /// - Parameter limit: The largest body that the service accepts, in bytes.
    package static func clearLimit(_ limit: Int) -> Int { max(0, limit - 2048) / 4 * 3 }
}
