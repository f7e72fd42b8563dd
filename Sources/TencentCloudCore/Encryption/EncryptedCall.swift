/// The encryption of one call: the parts of it that are encrypted, and its key.
struct EncryptedCall: Sendable {
    /// The name of the action.
    let action: String
    let rule: EncryptionRule
    let encryption: any CallEncryption

    /// The member that holds the ciphertext of a whole request or response.
    static let body = "EncryptedBody"
}
