public import TencentCloudCore
#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Encryption of calls with `SM4-GCM`, whose keys are encrypted by SM2.
///
/// A response whose tag does not match is rejected, and nothing of it is used.
public struct SM4Encryption: RequestEncryption {
    private let key: SM2PublicKey

    /// Creates an encryption with the public key of a service.
    public init(_ key: SM2PublicKey) { self.key = key }

    public func makeCallEncryption() throws(EncryptionError) -> any CallEncryption {
        try SM4Call(key: Secret(randomBytes: SM4.size), iv: randomBytes(SM4GCM.ivSize), publicKey: key)
    }
}

extension RequestEncryption where Self == SM4Encryption {
    /// Encrypts calls with `SM4-GCM`.
    ///
    /// - Parameter key: The public SM2 key that Tencent Cloud's support gave you for the service.
    public static func sm4(_ key: SM2PublicKey) -> Self { SM4Encryption(key) }
}

extension SM4Encryption {
    /// Returns the encryption of a call whose key a server has decrypted; `nil` if the key or the vector has a wrong size.
    package static func received(key: [UInt8], iv: [UInt8], ciphertextBlob: [UInt8]) -> (any CallEncryption)? {
        guard key.count == SM4.size, iv.count == SM4GCM.ivSize else { return nil }
        return SM4Call(key: Secret(key), iv: iv, ciphertextBlob: ciphertextBlob)
    }
}

/// The encryption of one call with SM4.
struct SM4Call: CallEncryption {
    let algorithm = "SM4-GCM"
    let ciphertextBlob: Data
    let iv: Data
    private let key: Secret

    init(key: Secret, iv: [UInt8], publicKey: SM2PublicKey) throws(EncryptionError) {
        var bytes = key.withBytes { Array($0) }
        defer { bytes.wipe() }
        guard let blob = publicKey.encrypt(bytes) else { throw .key("the point is not on SM2's curve") }
        (self.key, self.iv, ciphertextBlob) = (key, Data(iv), Data(blob))
    }

    fileprivate init(key: Secret, iv: [UInt8], ciphertextBlob: [UInt8]) {
        (self.key, self.iv, self.ciphertextBlob) = (key, Data(iv), Data(ciphertextBlob))
    }

    func encrypt(_ plaintext: Data) throws(EncryptionError) -> (ciphertext: Data, tag: Data?) {
        var ciphertext = Data(count: plaintext.count)
        let tag = key.withBytes { key in
            let cipher = SM4GCM(key: key)
            return plaintext.withUnsafeBytes { text in
                ciphertext.withUnsafeMutableBytes { cipher.encrypt(text, iv: [UInt8](iv), to: $0) }
            }
        }
        return (ciphertext, Data(tag))
    }

    func decrypt(_ ciphertext: Data, iv: Data, tag: Data?) throws(EncryptionError) -> Data {
        // A vector of another size cannot have made the tag.
        guard let tag, iv.count == SM4GCM.ivSize else { throw EncryptionError(.tagMismatch) }
        var plaintext = Data(count: ciphertext.count)
        let isAuthentic = key.withBytes { key in
            let cipher = SM4GCM(key: key)
            return ciphertext.withUnsafeBytes { text in
                plaintext.withUnsafeMutableBytes {
                    cipher.decrypt(text, iv: [UInt8](iv), tag: [UInt8](tag), to: $0)
                }
            }
        }
        guard isAuthentic else { throw EncryptionError(.tagMismatch) }
        return plaintext
    }
}

extension SM4Call: CustomStringConvertible, CustomReflectable {
    /// The algorithm.
    var description: String { "call in \(algorithm)" }

    /// A mirror of the algorithm, so that `dump` and debuggers show nothing of the key.
    var customMirror: Mirror { Mirror(self, children: ["algorithm": algorithm], displayStyle: .struct) }
}
