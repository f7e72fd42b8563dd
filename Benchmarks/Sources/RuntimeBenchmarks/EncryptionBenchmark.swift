import Foundation
import TencentCloudCore
import TencentCloudEncryption
import _CryptoExtras

#if canImport(CryptoKit)
    import CryptoKit
#else
    import Crypto
#endif

// Public keys whose private halves were thrown away.
private let rsaKey = """
    MIGJAoGBALlJMpzZZVHMEuQXsdqkpVlaldrlUpxr6IjqySTqRXSen42zpgDxtuFu4e5d+fGTTtZ2GRbnF7yqhXdNZvuMY647idA2\
    LalZlX8MOKnXHhPgufCBtjReC8Fxv7WzGbirAQGa1PC+LXHQxQN6/d7ebJ/7bNejOJwYRJOp/dIc5bAvAgMBAAE=
    """
private let sm2Key = """
    MFkwEwYHKoZIzj0CAQYIKoEcz1UBgi0DQgAEkvwkQuS6TC4SLojahkgV+pIyC3KusL237Q+SB8OOMAIj55zQ3sdZlGIl0S43eblb\
    iLDxUq6zUzSQOe1QXkkYWw==
    """

/// Measures the encryption of a request of 7 MiB and of the keys of calls.
func benchmarkEncryption() async throws {
    let text = Data((0..<7 << 20).map { UInt8(truncatingIfNeeded: $0 &* 31) })
    let (aes, sm4) = (AESEncryption(try RSAPublicKey(rsaKey)), SM4Encryption(try SM2PublicKey(sm2Key)))
    let (aesCall, sm4Call) = (try aes.makeCallEncryption(), try sm4.makeCallEncryption())

    let plain = try await fastest(rounds: 31) {
        keep(try AES._CBC.encrypt(text, using: SymmetricKey(size: .bits256), iv: AES._CBC.IV()))
    }
    let aesTime = try await fastest(rounds: 31) { keep(try aesCall.encrypt(text)) }
    printRow(
        "encrypt 7 MiB, AES-256-CBC", aesTime, against: "_CryptoExtras", plain, ratio: rounded(aesTime / plain),
        reach: "<= 3 x")
    let whole = try await fastest(rounds: 31) { keep(try await send(text, aes)) }
    let clear = try await fastest(rounds: 31) { keep(try await send(text)) }
    // Base64 text, a longer digest, and fresh memory, which takes half of the time where page faults are slow.
    printRow(
        "a request of 7 MiB, AES-256-CBC, beyond a clear one", whole - clear, against: "_CryptoExtras", plain,
        ratio: rounded((whole - clear) / plain), reach: "<= 4 x")

    let sm4Time = try await fastest(rounds: 31) { keep(try sm4Call.encrypt(text)) }
    printRow(
        "encrypt 7 MiB, SM4-GCM", sm4Time, against: "60 MB a second", Double(text.count) / 60e6,
        ratio: "\(Int(Double(text.count) / 1e6 / sm4Time)) MB/s", reach: ">= 60 MB/s")

    let rsaTime = try await fastest(rounds: 31) { for _ in 0..<10 { keep(try aes.makeCallEncryption()) } } / 10
    printRow(
        "the key of a call, RSA", rsaTime, against: "a limit", 0.001, ratio: rounded(rsaTime / 0.001), reach: "<= 1 ms")
    let sm2Time = try await fastest(rounds: 31) { for _ in 0..<10 { keep(try sm4.makeCallEncryption()) } } / 10
    printRow(
        "the key of a call, SM2", sm2Time, against: "a limit", 0.005, ratio: rounded(sm2Time / 0.005), reach: "<= 5 ms")
}

/// Builds and signs a request, encrypted or not, and throws it away.
private func send(_ text: Data, _ encryption: AESEncryption? = nil) async throws -> String {
    var configuration = ClientConfiguration()
    configuration.transport = Nowhere()
    configuration.preflight = .off
    let api = APIClient(
        credential: Credential(secretId: "AKIDEXAMPLE", secretKey: "EXAMPLE"), configuration: configuration)
    // The size of Base64 text of three quarters is that of the text.
    let request = TextRequest(text: Base64(text.prefix(text.count / 4 * 3)))
    guard let encryption else { return try await api.send(request).requestId }
    return try await api.send(request, encryption: encryption, by: EncryptionRule(request: .body, response: .none))
        .requestId
}

private struct Nowhere: HTTPTransport {
    func send(_ request: TransportRequest) async throws(TransportFailure) -> TransportResponse {
        TransportResponse(status: 200, body: Data(#"{"Response":{"RequestId":"request-1"}}"#.utf8))
    }
}

private struct TextRequest: ActionRequest {
    let text: Base64

    static var action: Action {
        Action("Encrypted", of: Service(name: "ocr", version: "2018-11-19", endpoint: "ocr.tencentcloudapi.com"))
    }

    func write(to json: inout JSONWriter) { json.base64("Text", text) }

    struct Response: ActionResponse {
        let requestId: String
        init(from json: inout JSONObject) { requestId = json.string("RequestId") }
    }
}
