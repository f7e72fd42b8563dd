#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// A way to encrypt the content of calls: `.aes(key)` or `.sm4(key)` of the product TencentCloudEncryption.
public protocol RequestEncryption: Sendable {
    /// Creates the encryption of one call, with a key and an initial vector that no other call has.
    ///
    /// - Throws: ``EncryptionError`` with the reason `unusableKey`.
    func makeCallEncryption() throws(EncryptionError) -> any CallEncryption
}

/// The encryption of one call. Its key encrypts the request and decrypts the response, and is then forgotten.
public protocol CallEncryption: Sendable {
    /// The name of the algorithm in the API: `AES-256-CBC` or `SM4-GCM`.
    var algorithm: String { get }
    /// The key of the call, encrypted with the public key of the service.
    var ciphertextBlob: Data { get }
    /// The initial vector of the call.
    var iv: Data { get }

    /// Encrypts bytes.
    ///
    /// - Returns: The ciphertext; and the tag that authenticates it, or `nil` if the algorithm has none.
    func encrypt(_ plaintext: Data) throws(EncryptionError) -> (ciphertext: Data, tag: Data?)

    /// Decrypts bytes of the response.
    ///
    /// - Parameters:
    ///   - ciphertext: The ciphertext.
    ///   - iv: The initial vector that the response names.
    ///   - tag: The tag that the response names for this ciphertext; `nil` if there is none.
    /// - Throws: ``EncryptionError`` with the reason `tagMismatch` or `unreadableResponse`.
    func decrypt(_ ciphertext: Data, iv: Data, tag: Data?) throws(EncryptionError) -> Data
}
