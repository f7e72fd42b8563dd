public import TencentCloudCore
#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Encryption of calls with `AES-256-CBC`, whose keys are encrypted by RSA (PKCS #1 v1.5).
///
/// It keeps the content of a call from being read, but not from being altered: the algorithm has no tag. Use
/// ``SM4Encryption`` if the service gives you an SM2 key.
public struct AESEncryption: RequestEncryption {
    private let key: RSAPublicKey

    /// Creates an encryption with the public key of a service.
    public init(_ key: RSAPublicKey) { self.key = key }

    public func makeCallEncryption() throws(EncryptionError) -> any CallEncryption {
        try AESCall(key: Secret(randomBytes: AESCBC.keySize), iv: randomBytes(AESCBC.ivSize), publicKey: key)
    }
}

extension RequestEncryption where Self == AESEncryption {
    /// Encrypts calls with `AES-256-CBC`.
    ///
    /// - Parameter key: The public RSA key that Tencent Cloud's support gave you for the service.
    public static func aes(_ key: RSAPublicKey) -> Self { AESEncryption(key) }
}

extension AESEncryption {
    /// Returns the encryption of a call whose key a server has decrypted; `nil` if the key or the vector has a wrong size.
    package static func received(key: [UInt8], iv: [UInt8], ciphertextBlob: [UInt8]) -> (any CallEncryption)? {
        guard key.count == AESCBC.keySize, iv.count == AESCBC.ivSize else { return nil }
        return AESCall(key: Secret(key), iv: iv, ciphertextBlob: ciphertextBlob)
    }
}

/// The encryption of one call with AES.
struct AESCall: CallEncryption {
    let algorithm = "AES-256-CBC"
    let ciphertextBlob: Data
    let iv: Data
    private let key: Secret

    init(key: Secret, iv: [UInt8], publicKey: RSAPublicKey) throws(EncryptionError) {
        var bytes = key.withBytes { Array($0) }
        defer { bytes.wipe() }
        guard let blob = publicKey.encrypt(bytes) else { throw .key("the system rejects it") }
        (self.key, self.iv, ciphertextBlob) = (key, Data(iv), Data(blob))
    }

    fileprivate init(key: Secret, iv: [UInt8], ciphertextBlob: [UInt8]) {
        (self.key, self.iv, self.ciphertextBlob) = (key, Data(iv), Data(ciphertextBlob))
    }

    func encrypt(_ plaintext: Data) throws(EncryptionError) -> (ciphertext: Data, tag: Data?) {
        guard let ciphertext = AESCBC.encrypt(plaintext, key: key, iv: [UInt8](iv)) else {
            throw .key("AES failed with the key of the call")
        }
        return (ciphertext, nil)
    }

    func decrypt(_ ciphertext: Data, iv: Data, tag: Data?) throws(EncryptionError) -> Data {
        guard let plaintext = AESCBC.decrypt(ciphertext, key: key, iv: [UInt8](iv)) else {
            throw EncryptionError(.unreadableResponse)
        }
        return plaintext
    }
}

extension AESCall: CustomStringConvertible, CustomReflectable {
    /// The algorithm.
    var description: String { "call in \(algorithm)" }

    /// A mirror of the algorithm, so that `dump` and debuggers show nothing of the key.
    var customMirror: Mirror { Mirror(self, children: ["algorithm": algorithm], displayStyle: .struct) }
}
