import Foundation
import TencentCloudCore
import TencentCloudEncryption

/// A server on this machine that decrypts requests with private keys of its own, and encrypts its responses. It shares no code
/// with ours.
enum EncryptionServer {
    /// The public keys of the server, each as PEM and as Base64 of DER.
    struct Keys: Sendable {
        let rsa: JSONValue
        let sm2: JSONValue
        let aesKey: RSAPublicKey
        let sm4Key: SM2PublicKey
    }

    private static let server = Result { try PythonServer("encryption_server.py") }
    static let service = Service(name: "faceid", version: "2018-03-01", endpoint: "faceid.tencentcloudapi.com")
    static let ocr = Service(name: "ocr", version: "2018-11-19", endpoint: "ocr.tencentcloudapi.com")

    private static let keys = Task {
        let response = try await api().raw(UntypedRequest(of: Action("PublicKeys", of: service)))
        guard let rsa = response["RSA"], let sm2 = response["SM2"], let rsaText = rsa["Pem"]?.stringValue,
            let sm2Text = sm2["Pem"]?.stringValue
        else { throw CocoaError(.coderValueNotFound) }
        return Keys(rsa: rsa, sm2: sm2, aesKey: try RSAPublicKey(rsaText), sm4Key: try SM2PublicKey(sm2Text))
    }

    static func publicKeys() async throws -> Keys { try await keys.value }

    static func configuration() throws -> ClientConfiguration {
        var configuration = ClientConfiguration()
        configuration.timeout = Patience.timeLimit
        configuration.retries = .none
        configuration.endpoint = try Endpoint("http://127.0.0.1:\(server.get().port)")
        return configuration
    }

    static func api(_ change: (inout ClientConfiguration) -> Void = { _ in }) throws -> APIClient {
        var configuration = try configuration()
        change(&configuration)
        return APIClient(
            credential: Credential(secretId: "AKIDtestTESTtestTEST", secretKey: "keyTESTkeyTESTkey"),
            region: .apGuangzhou, configuration: configuration)
    }
}

/// The algorithms that the service offers.
enum Algorithm: String, CaseIterable, Sendable {
    case aes = "AES-256-CBC"
    case sm4 = "SM4-GCM"

    /// Sends a request without a type of its own, encrypted to the server's key.
    func raw(
        _ request: UntypedRequest, by rule: EncryptionRule, _ api: APIClient
    ) async throws -> JSONValue {
        let keys = try await EncryptionServer.publicKeys()
        return switch self {
        case .aes: try await api.raw(request, encryption: .aes(keys.aesKey), by: rule)
        case .sm4: try await api.raw(request, encryption: .sm4(keys.sm4Key), by: rule)
        }
    }
}
