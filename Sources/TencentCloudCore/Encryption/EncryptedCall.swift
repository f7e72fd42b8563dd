/// The encryption of one call: the parts of it that are encrypted, and its key.
struct EncryptedCall: Sendable {
    /// The name of the action.
    let action: String
    /// The name by which the list `EncryptList` of a request says that all of it is encrypted.
    let nameOfAll: String
    let rule: EncryptionRule
    let encryption: any CallEncryption

    /// The member that holds the ciphertext of a whole request or response.
    static let body = "EncryptedBody"
}
