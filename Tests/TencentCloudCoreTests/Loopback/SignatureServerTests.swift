import Foundation
import SeededRandom
import Testing

@testable import TencentCloudCore

private let credential = Credential(secretId: "AKIDtestTESTtestTEST", secretKey: "keyTESTkeyTESTkey")

/// The server computes each signature with the official Python SDK's own functions, from what arrives.
@Suite(.timeLimit(.minutes(20)))
struct SignatureServerTests {
    private static let server = Result { try PythonServer("signature_server.py") }

    private func client(
        _ credential: some CredentialProvider = credential, region: Region? = nil,
        _ configure: (inout ClientConfiguration) -> Void = { _ in }
    ) throws -> APIClient {
        var configuration = ClientConfiguration()
        configuration.timeout = Patience.timeLimit
        configure(&configuration)
        let endpoint = try Endpoint("http://127.0.0.1:\(Self.server.get().port)")
        return APIClient(credential: credential, region: region, endpoint: endpoint, configuration: configuration)
    }

    private func code(_ client: APIClient, _ request: EchoRequest = EchoRequest()) async -> ErrorCode? {
        await #expect(throws: TencentCloudError.self) { try await client.send(request) }?.code
    }

    // MARK: - Accepted

    @Test func `a thousand random requests are accepted`() async throws {
        let client = try client()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for lane in 0..<4 {
                group.addTask {
                    var generator = SplitMix64(seed: UInt64(lane))
                    for index in 0..<250 {
                        var request = EchoRequest()
                        // Empty, small and nested, and now and then larger, up to a megabyte.
                        if index > 0 { request.members["Any"] = .random(using: &generator) }
                        if index % 50 == 49 {
                            let count = lane == 0 && index == 249 ? 110_000 : 50 * index
                            request.members["Text"] = .string(String(repeating: "文\"a\u{1F600}", count: count))
                        }
                        let response = try await client.send(request)
                        #expect(response.parsed == .object(request.members), "lane \(lane), request \(index)")
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    @Test func `the common parameters are headers`() async throws {
        let temporary = Credential(
            secretId: credential.secretId, secretKey: credential.secretKey, token: "token-of-a-session")
        let response = try await client(temporary, region: .apBeijing) { $0.language = .chinese }.send(EchoRequest())
        #expect(response.contentType == "application/json")
        #expect(response.headers["x-tc-action"] == "Echo")
        #expect(response.headers["x-tc-version"] == "2018-11-19")
        #expect(response.headers["x-tc-region"] == "ap-beijing")
        #expect(response.headers["x-tc-language"] == "zh-CN")
        #expect(response.headers["x-tc-token"] == "token-of-a-session")
        #expect(response.headers["x-tc-requestclient"] == .string("tencentcloud-swift/\(packageVersion)"))
        let timestamp = try #require(response.headers["x-tc-timestamp"]?.stringValue.flatMap { Int($0) })
        #expect(abs(timestamp - Int(Date().timeIntervalSince1970)) < 60)
    }

    @Test(arguments: ["localhost", "LOCALHOST", "127.0.0.1"])
    func `the host is signed as it is sent`(_ host: String) async throws {
        let endpoint = try Endpoint("http://\(host):\(Self.server.get().port)/")
        let response = try await APIClient(credential: credential, region: nil, endpoint: endpoint).send(EchoRequest())
        #expect(response.parsed == [:])
    }

    @Test func `what is not set is not sent`() async throws {
        let headers = try await client().send(EchoRequest()).headers
        for name in ["x-tc-region", "x-tc-token", "x-tc-content-sha256"] { #expect(headers[name] == nil) }
    }

    @Test func `the body may be left out of the signature`() async throws {
        let response = try await client { $0.signsPayload = false }.send(EchoRequest(members: ["Text": "文"]))
        #expect(response.headers["x-tc-content-sha256"] == "UNSIGNED-PAYLOAD")
        #expect(response.parsed == ["Text": "文"])
    }

    @Test func `unsigned actions need no credential`() async throws {
        let client = try client(EnvironmentCredentials { [:] })
        let action = Action("Unsigned", of: EchoRequest.service, isSigned: false)
        let response = try await EchoRequest.$action.withValue(action) { try await client.send(EchoRequest()) }
        #expect(response.headers["x-tc-action"] == "Unsigned")
        #expect(response.headers["x-tc-token"] == nil)

        let error = await #expect(throws: TencentCloudError.self) { try await client.send(EchoRequest()) }
        guard case .credential? = error else { return unexpected(error) }
    }

    // MARK: - Other bodies

    @Test func `multipart bodies have one part a member`() async throws {
        let request = EchoRequest(
            members: ["Any": ["a": [1, "文"]], "Text": "a \"text\"", "Number": 7],
            file: Binary(Array("file\r\ncontent".utf8), fileName: "a\"b\n.txt"))
        let action = Action("Echo", of: EchoRequest.service, body: .multipart)
        let client = try client()
        let response = try await EchoRequest.$action.withValue(action) { try await client.send(request) }

        let boundary = try #require(response.contentType.split(separator: "boundary=").last)
        #expect(response.contentType == "multipart/form-data; boundary=\(boundary)")
        #expect(boundary.count == 32 && boundary.allSatisfy { "0123456789abcdef".contains($0) })
        #expect(
            response.body
                == """
                --\(boundary)
                Content-Disposition: form-data; name="Any"
                Content-Type: application/json

                {"a":[1,"文"]}
                --\(boundary)
                Content-Disposition: form-data; name="Text"

                a "text"
                --\(boundary)
                Content-Disposition: form-data; name="Number"

                7
                --\(boundary)
                Content-Disposition: form-data; name="File"; filename="a%22b%0A.txt"
                Content-Type: application/octet-stream

                file
                content
                --\(boundary)--

                """.replacing("\n", with: "\r\n"))
    }

    @Test func `octet streams have their members in headers`() async throws {
        let action = Action("Echo", of: EchoRequest.service, body: .octetStream)
        let client = try client()
        try await EchoRequest.$action.withValue(action) {
            let request = EchoRequest(members: ["Text": "topic", "Number": 7], file: Binary(Array("bytes".utf8)))
            let response = try await client.send(request)
            #expect(response.contentType == "application/octet-stream")
            #expect(response.body == "bytes")
            #expect(response.headers["x-ocr-text"] == "topic")
            #expect(response.headers["x-ocr-number"] == "7")

            let error = await #expect(throws: TencentCloudError.self) {
                try await client.send(EchoRequest(members: ["Text": "a\r\nX-TC-Region: b"]))
            }
            #expect(
                error?.description
                    == "Echo was not sent: Text must be printable ASCII, since it is sent as a header.")
        }
    }

    /// A body that is not JSON is made of what was written, read again. What cannot be read must not be left out.
    @Test(arguments: [Action.Body.multipart, .octetStream], [ClientConfiguration.Preflight.on, .off])
    func `members that nest too deep are not left out`(
        _ body: Action.Body, _ preflight: ClientConfiguration.Preflight
    ) async throws {
        let action = Action("Echo", of: EchoRequest.service, body: body)
        let client = try client { $0.preflight = preflight }
        let nested = (0..<200).reduce(JSONValue.null) { value, _ in [value] }
        let error = await #expect(throws: TencentCloudError.self) {
            try await EchoRequest.$action.withValue(action) {
                try await client.send(EchoRequest(members: ["Any": nested], file: Binary([1])))
            }
        }
        #expect(
            error?.description == "Echo was not sent: Any\(String(repeating: "[0]", count: 127)) "
                + "must not be nested deeper than 128 levels.")
    }

    // MARK: - Refused

    /// Changes a request on its way, as a proxy might.
    private struct Tampering: HTTPTransport {
        let change: @Sendable (inout TransportRequest) -> Void

        func send(_ request: TransportRequest) async throws(TransportFailure) -> TransportResponse {
            var request = request
            change(&request)
            return try await URLSessionTransport.shared.send(request)
        }
    }

    @Test func `one byte of the body changed`() async throws {
        for position in [0, 9, 15, 19] {
            let tampering = Tampering { $0.body[$0.body.startIndex + position] ^= 1 }
            let client = try client { $0.transport = tampering }
            #expect(await code(client, EchoRequest(members: ["Text": "0123456789"])) == .authFailureSignatureFailure)
        }
    }

    @Test func `one byte of a header changed`() async throws {
        for name in ["Content-Type", "X-TC-Timestamp", "Authorization"] {
            let tampering = Tampering { request in
                for index in request.headers.indices where request.headers[index].name == name {
                    let value = request.headers[index].value
                    let last = value.last == "0" ? "1" : "0"
                    request.headers[index].value = value.dropLast() + last
                }
            }
            let client = try client { $0.transport = tampering }
            #expect(await code(client) == .authFailureSignatureFailure, "\(name)")
        }
    }

    @Test func `one byte of the key changed`() async throws {
        for wrong in [
            Credential(secretId: credential.secretId, secretKey: "keyTESTkeyTESTkeY"),
            Credential(secretId: "AKIDtestTESTtestTESt", secretKey: credential.secretKey),
        ] {
            let client = try client(wrong)
            #expect(await code(client) == .authFailureSignatureFailure)
        }
    }

    @Test func `a body that is not signed may change`() async throws {
        let tampering = Tampering { $0.body = Data("{}".utf8) }
        let client = try client {
            $0.transport = tampering
            $0.signsPayload = false
        }
        #expect(try await client.send(EchoRequest(members: ["Text": "0"])).parsed == [:])
    }
}
