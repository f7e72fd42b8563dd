import Foundation
import Testing

@testable import TencentCloudCore

/// The values that users print: nothing shows a key, a header's value or a body, however it is printed.
@Suite struct PrintedSecretsTests {
    private static let credential = Behaviour.credential

    private static let secrets = [
        credential.secretId, credential.secretKey, "session-token", "TC3-HMAC-SHA256 Credential", "Signature=",
        "personal data", "cGVyc29uYWwgZGF0YQ", "a=cookie", "user", "password",
        // The body as numbers, as `dump` shows small data.
        "- 112\n", "[112, 101",
    ]

    private struct Holder {
        let value: Any
    }

    /// Prints a value in each way that Swift knows, alone and as a part of others.
    private func check(_ value: some Any, _ name: String, shows parts: [String] = []) {
        let values: [Any] = [value, [value], Holder(value: value), Optional(value) as Any]
        for value in values {
            var dumped = ""
            dump(value, to: &dumped)
            for text in ["\(value)", String(reflecting: value), dumped] {
                for secret in Self.secrets { #expect(!text.contains(secret), "\(name) prints \(secret): \(text)") }
            }
        }
        for part in parts { #expect("\(value)".contains(part), "\(value)") }
    }

    /// Keeps the request that it is given.
    private struct Recorder: HTTPTransport {
        let request = Locked<TransportRequest?>(nil)
        let stream = Locked<TransportStream?>(nil)

        func send(_ request: TransportRequest) async throws(TransportFailure) -> TransportResponse {
            self.request.withLock { $0 = request }
            return TransportResponse(
                status: 200, headers: ["Content-Type": "text/event-stream", "Set-Cookie": "a=cookie"],
                body: Data("data: {\"RequestId\": \"1\", \"Value\": \"personal data\"}\n\n".utf8))
        }
    }

    private struct Silence: ActionResponse {
        let requestId: String

        init(from json: inout JSONObject) { requestId = json.string("RequestId") }
    }

    @Test func `a request shows names only`() async throws {
        let recorder = Recorder()
        let client = APIClient(
            credential: Self.credential, region: .apGuangzhou, configuration: with { $0.transport = recorder })
        let stream = try await client.stream(BehaviourRequest<Silence>())
        let request = try #require(recorder.request.withLock { $0 })
        #expect(request.headers.contains { $0.name == "X-TC-Token" && $0.value == "session-token" })
        check(
            request, "a request",
            shows: ["POST ocr.tencentcloudapi.com", "X-TC-Token", "Authorization", "\(request.body.count) bytes"])
        check(try await recorder.send(request), "a response", shows: ["200", "set-cookie", "bytes"])
        check(try await recorder.stream(request), "a stream of a transport", shows: ["200", "set-cookie"])

        // The client and a stream of events also keep the request that was signed and sent.
        check(client, "a client", shows: ["ap-guangzhou"])
        check(stream, "a stream of events")
        check(stream.makeAsyncIterator(), "an iterator")
    }

    private func with(_ change: (inout ClientConfiguration) -> Void) -> ClientConfiguration {
        var configuration = ClientConfiguration()
        change(&configuration)
        return configuration
    }

    @Test func `a URL shows its host only`() throws {
        let url = try #require(URL(string: "http://user:password@h.example:8080/password?password=password"))
        let request = TransportRequest(method: .get, url: url, deadline: .now, maxResponseBody: 1)
        check(request, "a request", shows: ["GET h.example:8080, headers [], 0 bytes"])
    }

    @Test func `an endpoint shows no password`() {
        let endpoint: Endpoint = "https://user:password@h.example"
        check(endpoint, "an endpoint", shows: ["@h.example"])
        check(with { $0.endpoint = endpoint }, "a configuration")
        #expect("\("h.example:8443" as Endpoint)" == "h.example:8443")
    }

    @Test func `files show their size only`() {
        check(Base64(Data("personal data".utf8)), "a file of data", shows: ["20 bytes"])
        check(Base64(Array("personal data".utf8)), "a file of bytes")
        check(Base64(text: "cGVyc29uYWwgZGF0YQ=="), "a file of text")
        check(Binary(Data("personal data".utf8), fileName: "personal data"), "an upload", shows: ["13 bytes"])
    }

    @Test func `a signature shows what was signed`() {
        let signer = Signer()
        let signature = signer.sign(
            SignableRequest(
                service: "ocr", host: "h", contentType: "application/json", timestamp: 0,
                payload: PayloadDigest(of: Array("personal data".utf8))), with: Self.credential)
        check(signature, "a signature", shows: ["1970-01-01/ocr/tc3_request"])
        #expect(!"\(signature)".contains(signature.hexadecimal))
        var dumped = ""
        dump(signature, to: &dumped)
        #expect(!dumped.contains(signature.hexadecimal))
        #expect(dumped.contains("content-type:application/json"))
        check(signer, "a signer")
    }
}
