import APIModel
import APISpec
import Foundation
import LocalServer
import TencentCloudCore
import TencentCloudEncryption
import Testing

import MockCloud

/// The service of the golden case about encryption and an action with two examples, a mock of it, and the library's own client.
struct IdentityCloud {
    private static let more = """
        ---
        Action: ReadText
        parameters:
          EncryptedBody: {type: Base64, required: true}
          Encryption: {type: Encryption, required: true}
          Page: {type: Integer, required: true, maximum: 9}
          Language: {type: String}
        response:
          Text: {type: String, required: true}
          EncryptedBody: {type: Base64, required: true}
          Encryption: {type: Encryption, required: true}
        encryption: {request: body, response: body}
        errors:
          - FailedOperation.DecryptSystemError
        examples:
          - {title: One, request: {Page: 1}, response: {Text: one, RequestId: 00000000-0000-4000-8000-000000000001}}
          - {title: Two, request: {Page: 2}, response: {Text: two, RequestId: 00000000-0000-4000-8000-000000000002}}
        """
    private static let service = TencentCloudCore.Service(
        name: "identity", version: "2018-03-01", endpoint: "identity.tencentcloudapi.com")

    let mock: MockCloud
    private let recorder = BodyRecorder()

    /// Creates the service.
    /// - Parameter requiresList: `true` if a request must list what is encrypted.
    init(requiresList: Bool = true) throws {
        let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let path = repository.appending(path: "Golden/accepted/calls-that-encrypt-their-content/Identity.yaml")
        let errors = "Service: identity\nerrors: {FailedOperation.DecryptSystemError: The decryption failed.}\n"
        let golden = try String(contentsOf: path, encoding: .utf8)
            .replacingOccurrences(of: "Service: identity\n", with: errors)
            .replacingOccurrences(
                of: "EncryptList: {type: Array of String, required: request,",
                with: "EncryptList: {type: Array of String, \(requiresList ? "required: request," : "")")
        let text = golden.hasSuffix("\n") ? golden + Self.more : golden + "\n" + Self.more
        let (api, diagnostics) = readSpecs([
            SpecInput(path: "identity.yaml", name: "identity.yaml", bytes: Array(text.utf8))
        ])
        mock = MockCloud(ActionSource(try #require(api, "\(diagnostics)").services))
    }

    /// Returns the public key that the mock has at a path.
    func publicKey(_ name: String) async throws -> String {
        let response = await mock.response(to: LocalRequest(method: "GET", path: "/_tcapi/keys/\(name).pem"))
        guard response.status == 200, case .data(let data) = response.body else { throw CocoaError(.fileNoSuchFile) }
        return String(decoding: data, as: UTF8.self)
    }

    /// Sends a clear request by the library's own client, which encrypts it. Returns the clear response.
    func send(
        _ action: String, _ parameters: JSONValue.Object, _ algorithm: Algorithm, _ rule: EncryptionRule
    ) async throws -> JSONValue {
        var configuration = ClientConfiguration()
        configuration.retries = .none
        configuration.transport = MockTransport(mock: mock, recorder: recorder)
        let api = APIClient(credential: RadioCloud.key, region: "ap-guangzhou", configuration: configuration)
        let request = UntypedRequest(of: TencentCloudCore.Action(action, of: Self.service), parameters)
        switch algorithm {
        case .aes:
            return try await api.raw(
                request, encryption: .aes(RSAPublicKey(try await publicKey("aes"))), by: rule)
        case .sm4:
            return try await api.raw(request, encryption: .sm4(SM2PublicKey(try await publicKey("sm"))), by: rule)
        }
    }

    /// The request and the response of the last call, as they were sent.
    func lastCall() throws -> (request: JSONValue, response: String) {
        let (request, response) = recorder.last.withLock { $0 }
        let json = try JSONValue(json: String(decoding: request, as: UTF8.self))
        return (json, String(decoding: response, as: UTF8.self))
    }

    /// Returns the response to a body that no client has checked.
    func response(_ action: String, _ body: JSONValue) async -> LocalResponse {
        await mock.response(to: RadioCloud.request(action, body.jsonText, version: "2018-03-01"))
    }

    enum Algorithm: String, CaseIterable, Sendable {
        case aes = "AES-256-CBC"
        case sm4 = "SM4-GCM"
    }

    private final class BodyRecorder: Sendable {
        let last = Locked((request: Data(), response: Data()))
    }

    /// Sends requests to a mock in this process.
    private struct MockTransport: HTTPTransport {
        let mock: MockCloud
        let recorder: BodyRecorder

        func send(_ request: TransportRequest) async throws(TransportFailure) -> TransportResponse {
            let response = await mock.response(
                to: LocalRequest(method: request.method.rawValue, headers: request.headers, body: request.body))
            guard case .data(let body) = response.body else {
                throw .other(.responseBegan, reason: "the body is no data")
            }
            recorder.last.withLock { $0 = (request.body, body) }
            let headers = Dictionary(response.headers.map { ($0.name, $0.value) }) { first, _ in first }
            return TransportResponse(status: response.status, headers: headers, body: body)
        }
    }
}
