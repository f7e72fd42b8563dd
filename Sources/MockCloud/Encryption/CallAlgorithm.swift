internal import TencentCloudCore
internal import TencentCloudEncryption

/// The algorithms by which the content of calls is encrypted, each with the mock's own key pair. The raw values are their names
/// in the API.
enum CallAlgorithm: String {
    case aes = "AES-256-CBC"
    case sm4 = "SM4-GCM"

    /// Returns the public key, as PEM, that is at a path; `nil` if there is none.
    static func publicKey(at path: String) -> String? {
        switch path {
        case "/_tcapi/keys/aes.pem": TestKeyPairs.rsaPublicKey
        case "/_tcapi/keys/sm.pem": TestKeyPairs.sm2PublicKey
        default: nil
        }
    }

    /// Returns the encryption that a request describes; `nil` if its key cannot be decrypted or a size is wrong.
    func call(ciphertextBlob: [UInt8], iv: [UInt8]) -> (any CallEncryption)? {
        switch self {
        case .aes:
            TestKeyPairs.rsa.decrypt(ciphertextBlob).flatMap {
                AESEncryption.received(key: $0, iv: iv, ciphertextBlob: ciphertextBlob)
            }
        case .sm4:
            TestKeyPairs.sm2.decrypt(ciphertextBlob).flatMap {
                SM4Encryption.received(key: $0, iv: iv, ciphertextBlob: ciphertextBlob)
            }
        }
    }
}

extension MockCloud {
    /// The public key of the mock for calls that are encrypted with AES, as PEM.
    package static var rsaPublicKey: String { TestKeyPairs.rsaPublicKey }
}
