/// A call could not be encrypted, or its response could not be decrypted.
///
/// The error contains no key, no plaintext and no ciphertext.
public struct EncryptionError: Error, Sendable, Hashable {
    /// The reason of an error.
    public enum Reason: Sendable, Hashable {
        /// The public key cannot be read, or cannot be used with this algorithm. The phrase says why, without the key.
        case unusableKey(String)
        /// The response cannot be decrypted. There is one reason for all that can be wrong with it: to learn that it was the
        /// padding would help an attacker who alters responses to read them.
        case unreadableResponse
        /// A tag does not match, or is missing: the response was altered on its way. Nothing of it was used.
        case tagMismatch
        /// The response is clear, although it was to be encrypted.
        case clearResponse
    }

    /// The reason.
    public let reason: Reason
    /// The name of the action that was called; `nil` if a key could not be read before any call.
    public internal(set) var action: String?
    /// The id of the request, if a response had one.
    public internal(set) var requestId: String?

    /// Creates an error.
    ///
    /// - Parameters:
    ///   - reason: The reason.
    ///   - action: The name of the action that was called. A call sets it.
    ///   - requestId: The id of the request. A call sets it.
    public init(_ reason: Reason, action: String? = nil, requestId: String? = nil) {
        (self.reason, self.action, self.requestId) = (reason, action, requestId)
    }
}

extension EncryptionError {
    /// The next step to take.
    public var nextStep: String {
        switch reason {
        case .unusableKey:
            "Use the public key that Tencent Cloud's support gave you for this service and this algorithm."
        case .unreadableResponse, .tagMismatch:
            "Check that no proxy alters responses. If the error persists, quote the request id to Tencent Cloud's support."
        case .clearResponse:
            "Ask Tencent Cloud's support whether encryption is active for this account, and treat the response as one that was "
                + "sent in clear."
        }
    }
}

extension EncryptionError: CustomStringConvertible {
    /// One or more sentences that say what happened, and the next step.
    public var description: String {
        let fact =
            switch reason {
            case .unusableKey(let why): "the public key cannot be used: \(why)"
            case .unreadableResponse: "the response cannot be decrypted"
            case .tagMismatch: "the tag of the encrypted response does not match, so nothing of it was used"
            case .clearResponse: "the response is clear, although it was to be encrypted"
            }
        let sentence = action.map { "\($0): \(fact)" } ?? fact.prefix(1).uppercased() + fact.dropFirst()
        return errorText(sentence + requestIdSuffix(requestId) + ".", nextStep: nextStep)
    }
}
