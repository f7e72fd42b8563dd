#if canImport(CommonCrypto)
    internal import CommonCrypto
#else
    internal import _CryptoExtras
    internal import Crypto
#endif
#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// AES-256 in Cipher Block Chaining mode with the padding of PKCS #7, of the system or of swift-crypto.
enum AESCBC {
    /// The size of a key, in bytes.
    static let keySize = 32
    /// The size of an initial vector, in bytes.
    static let ivSize = 16

    /// Encrypts a text. Returns `nil` if the library fails, which it does only without memory.
    static func encrypt(_ text: Data, key: Secret, iv: [UInt8]) -> Data? {
        #if canImport(CommonCrypto)
            crypt(CCOperation(kCCEncrypt), text, key, iv)
        #else
            guard let iv = try? AES._CBC.IV(ivBytes: iv) else { return nil }
            return try? AES._CBC.encrypt(text, using: key.symmetric, iv: iv)
        #endif
    }

    /// Decrypts a ciphertext. Returns `nil` if its size, its padding or the size of the vector is wrong.
    static func decrypt(_ ciphertext: Data, key: Secret, iv: [UInt8]) -> Data? {
        guard iv.count == ivSize, !ciphertext.isEmpty, ciphertext.count % 16 == 0 else { return nil }
        #if canImport(CommonCrypto)
            return crypt(CCOperation(kCCDecrypt), ciphertext, key, iv)
        #else
            guard let iv = try? AES._CBC.IV(ivBytes: iv) else { return nil }
            return try? AES._CBC.decrypt(ciphertext, using: key.symmetric, iv: iv)
        #endif
    }

    #if canImport(CommonCrypto)
        private static func crypt(_ operation: CCOperation, _ input: Data, _ key: Secret, _ iv: [UInt8]) -> Data? {
            var output = Data(count: input.count + 16)
            var written = 0
            let status = output.withUnsafeMutableBytes { output in
                key.withBytes { key in
                    input.withUnsafeBytes { input in
                        CCCrypt(
                            operation, CCAlgorithm(kCCAlgorithmAES), CCOptions(kCCOptionPKCS7Padding), key.baseAddress,
                            key.count, iv, input.baseAddress, input.count, output.baseAddress, output.count, &written)
                    }
                }
            }
            guard status == CCCryptorStatus(kCCSuccess) else {
                // A text whose padding is wrong may be there.
                output.withUnsafeMutableBytes { wipe($0) }
                return nil
            }
            return output.prefix(written)
        }
    #endif
}

#if !canImport(CommonCrypto)
    extension Secret {
        fileprivate var symmetric: SymmetricKey { withBytes { SymmetricKey(data: $0) } }
    }
#endif
