import Foundation
import Testing

@testable import TencentCloudCore

/// Expects of the signature server what it does not send.
private struct DriftingRequest: ActionRequest {
    static var action: Action { EchoRequest.json }
    func write(to json: inout JSONWriter) {}

    struct Response: ActionResponse {
        let contentType: Int
        let missing: String
        let requestId: String

        init(from json: inout JSONObject) {
            contentType = json.int("ContentType")
            missing = json.string("Missing")
            requestId = json.string("RequestId")
        }
    }
}

private enum Test: ServiceClient {
    static var service: Service { EchoRequest.service }
    var api: APIClient {
        switch self {
        case .over(let api): api
        }
    }
    init(api: APIClient) { self = .over(api) }
    case over(APIClient)
}

@Suite(.timeLimit(.minutes(20)))
struct ResponseDriftTests {
    private static let server = Result { try PythonServer("signature_server.py") }
    private let credential = Credential(secretId: "AKIDtestTESTtestTEST", secretKey: "keyTESTkeyTESTkey")
    private let log = LogCapture()

    private func client(_ configure: (inout ClientConfiguration) -> Void = { _ in }) throws -> Test {
        var configuration = ClientConfiguration()
        configuration.timeout = Patience.timeLimit
        configuration.logger = log.logger
        configure(&configuration)
        let endpoint = try Endpoint("http://127.0.0.1:\(Self.server.get().port)")
        return Test(credential: credential, region: nil, endpoint: endpoint, configuration: configuration)
    }

    @Test func `a response that drifts is read and reported`() async throws {
        let reports = Locked<[DriftReport]>([])
        let response = try await client { $0.onDrift = { report in reports.withLock { $0.append(report) } } }
            .api.send(DriftingRequest())
        #expect(response.contentType == 0)
        #expect(response.missing == "")
        let report = try #require(reports.withLock { $0 }.first)
        #expect(report.action == "Echo")
        #expect(report.requestId == "request-1")
        #expect(report.drifts.map(\.path) == ["ContentType", "Missing"])
        #expect(!log.lines.contains { $0.contains("differs") })
    }

    @Test func `without a listener drifts are logged`() async throws {
        _ = try await client().api.send(DriftingRequest())
        let line = try #require(log.lines.first { $0.contains("response differs from its specification") })
        #expect(line.hasPrefix("debug"))
        #expect(line.contains("Missing: expected string, found nothing"))
        // The value that the server sent for ContentType.
        #expect(!line.contains("application/json"))
    }

    @Test func `a limit that nobody can reach is none`() async throws {
        let client = try client {
            $0.timeout = .seconds(Int64.max)
            $0.maxResponseBody = .max
        }
        #expect(try await client.api.send(EchoRequest()).requestId == "request-1")
    }

    @Test func `a key that cannot be sent is no network error`() async throws {
        let endpoint = try Endpoint("http://127.0.0.1:\(Self.server.get().port)")
        let api = APIClient(credential: .static(secretId: "id", secretKey: "key\n"), endpoint: endpoint)
        let error = await #expect(throws: TencentCloudError.self) {
            try await api.send(EchoRequest(), region: .apBeijing)
        }
        guard case .credential? = error else { return unexpected(error) }
    }
}
