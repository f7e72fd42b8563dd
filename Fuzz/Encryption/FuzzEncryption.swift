import Foundation
import LibFuzzer

@testable import TencentCloudCore
@testable import TencentCloudEncryption

/// Any bytes are a public key or are refused, and any response is decrypted or is refused: no crash, no hang. A key that was
/// read encrypts, and a response that was decrypted is one of the API.
@main
struct FuzzEncryption {
    static func main() {
        var (count, arguments) = (CommandLine.argc, Optional(CommandLine.unsafeArgv))
        exit(
            LLVMFuzzerRunDriver(&count, &arguments) { start, count in
                FuzzEncryption.read(Array(UnsafeBufferPointer(start: start, count: count)))
                return 0
            })
    }

    /// The first byte says what the others are.
    private static func read(_ bytes: [UInt8]) {
        guard let kind = bytes.first else { return }
        let rest = Data(bytes.dropFirst())
        switch kind {
        case UInt8(ascii: "k"): key(rest)
        case UInt8(ascii: "b"): response(rest, .body)
        case UInt8(ascii: "f"): response(rest, .fields)
        default: authenticated(bytes)
        }
    }

    private static func key(_ bytes: Data) {
        let text = String(decoding: bytes, as: UTF8.self)
        if let key = (try? RSAPublicKey(der: bytes)) ?? (try? RSAPublicKey(text)) {
            // Larger numbers take long under the sanitizer.
            guard key.bitCount <= 1100 else { return }
            let ciphertext = key.encrypt([UInt8](repeating: 1, count: 32))
            precondition(ciphertext?.count == key.modulus.count, "a ciphertext is as long as the modulus")
        }
        if let key = (try? SM2PublicKey(der: bytes)) ?? (try? SM2PublicKey(text)) {
            precondition(key.encrypt([UInt8](repeating: 1, count: 16))?.count == 113, "04, C1, C3 and C2")
        }
    }

    /// Ciphertexts are the texts themselves, so that the fuzzer finds its way into them.
    private struct Clear: CallEncryption {
        let algorithm = "AES-256-CBC"
        let ciphertextBlob = Data()
        let iv = Data()

        func encrypt(_ plaintext: Data) -> (ciphertext: Data, tag: Data?) { (plaintext, nil) }
        func decrypt(_ ciphertext: Data, iv: Data, tag: Data?) -> Data { ciphertext }
    }

    private static func response(_ bytes: Data, _ response: EncryptionRule.Response) {
        let call = EncryptedCall(
            action: "Fuzz", nameOfAll: EncryptedCall.body, rule: EncryptionRule(request: .none, response: response),
            encryption: Clear())
        guard let clear = try? call.decrypted(bytes, unlessWith: nil), clear != bytes else { return }
        let text = String(decoding: clear, as: UTF8.self)
        guard let value = try? JSONValue(json: text) else { preconditionFailure("a decrypted response is no JSON") }
        precondition(value["Response"]?.objectValue != nil, "a decrypted response has no object")
    }

    /// A text that was encrypted is decrypted, unless it was altered.
    private static func authenticated(_ bytes: [UInt8]) {
        let key = (0..<16).map { UInt8($0) }
        let iv = Array(key.prefix(12))
        var (ciphertext, text) = (bytes, bytes)
        let isSame = key.withUnsafeBytes { key in
            let cipher = SM4GCM(key: key)
            var tag = bytes.withUnsafeBytes { text in
                ciphertext.withUnsafeMutableBytes { cipher.encrypt(text, iv: iv, to: $0) }
            }
            func decrypt() -> Bool {
                ciphertext.withUnsafeBytes { ciphertext in
                    text.withUnsafeMutableBytes { cipher.decrypt(ciphertext, iv: iv, tag: tag, to: $0) }
                }
            }
            guard decrypt(), text == bytes else { return false }
            tag[Int(bytes[0] % 16)] ^= 1
            return !decrypt()
        }
        precondition(isSame, "a ciphertext is decrypted if and only if its tag is right")
    }
}
