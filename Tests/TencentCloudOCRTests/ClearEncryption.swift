import Foundation
import TencentCloudCore

/// The public key that samples name.
let publicKey = ReadableKey()

struct ReadableKey: Sendable {}

/// Puts the content of a call into its encrypted form without a cipher, so that tests can read what samples send.
struct ClearEncryption: RequestEncryption, CallEncryption {
    let algorithm = "AES-256-CBC"
    let ciphertextBlob = Data("key".utf8)
    let iv = Data("vector".utf8)

    func makeCallEncryption() -> any CallEncryption { self }
    func encrypt(_ plaintext: Data) -> (ciphertext: Data, tag: Data?) { (plaintext, nil) }
    func decrypt(_ ciphertext: Data, iv: Data, tag: Data?) -> Data { ciphertext }

    /// The encrypted form of an empty response.
    static let response = """
        {"Response":{"EncryptedBody":"\(Data("{}".utf8).base64EncodedString())",\
        "Encryption":{"EncryptList":["EncryptedBody"]},"RequestId":"1"}}
        """

    /// Returns the clear request in the body that was sent, or the body itself if it is not encrypted.
    static func opened(_ body: Data) throws -> JSONValue {
        let sent = try JSONValue(json: String(decoding: body, as: UTF8.self))
        guard let text = sent["EncryptedBody"]?.stringValue, let clear = Data(base64Encoded: text) else { return sent }
        return try JSONValue(json: String(decoding: clear, as: UTF8.self))
    }
}

extension RequestEncryption where Self == ClearEncryption {
    static func aes(_ key: ReadableKey) -> Self { ClearEncryption() }
}
