import Foundation
import Testing

@testable import TencentCloudCore

/// The names that a request sends as headers, and what it says of its sender.
@Suite struct SentNameTests {
    /// Keeps the request that it is given.
    private struct Recorder: HTTPTransport {
        let request = Locked<TransportRequest?>(nil)

        func send(_ request: TransportRequest) async throws(TransportFailure) -> TransportResponse {
            self.request.withLock { $0 = request }
            return TransportResponse(status: 200, body: Data(#"{"Response":{"RequestId":"1"}}"#.utf8))
        }
    }

    private struct Named: ActionRequest {
        typealias Response = EchoResponse
        @TaskLocal static var action = Action("A", of: Service(name: "a", version: "1", endpoint: "a.example"))
        func write(to json: inout JSONWriter) {}
    }

    private struct EchoResponse: ActionResponse {
        let requestId: String
        init(from json: inout JSONObject) { requestId = json.string("RequestId") }
    }

    private func send(
        action: String = "DescribeX", service: String = "ocr", version: String = "2018-11-19"
    ) async throws -> TransportRequest? {
        let recorder = Recorder()
        var configuration = ClientConfiguration()
        configuration.timeout = Patience.timeLimit
        configuration.transport = recorder
        configuration.preflight = .off
        let client = APIClient(credential: Behaviour.credential, region: nil, configuration: configuration)
        let action = Action(action, of: Service(name: service, version: version, endpoint: "ocr.example"))
        _ = try await Named.$action.withValue(action) { try await client.send(Named()) }
        return recorder.request.withLock { $0 }
    }

    @Test(arguments: ["", "A\r\nX-Evil: 1", "A B", "Ä", "A\0", "A:B", "A/B"])
    func `a name that no header can contain is refused`(_ name: String) async {
        for (action, service, version, kind) in [
            (name, "ocr", "1", "action"), ("A", name, "1", "service"), ("A", "ocr", name, "version"),
        ] {
            let error = await #expect(throws: TencentCloudError.self) {
                try await send(action: action, service: service, version: version)
            }
            guard case .configuration(let error)? = error else { return unexpected(error) }
            #expect(error.description.contains("The name of the \(kind)") || error.description.contains("The \(kind)"))
            #expect(!error.description.contains("Evil"))
        }
    }

    @Test(arguments: ["A", "IDCardOCR", "Describe_X-2.v", "2018-11-19"])
    func `a name of the API is sent`(_ name: String) async throws {
        let request = try #require(try await send(action: name, service: name, version: name))
        #expect(request.headers.contains { $0 == ("X-TC-Action", name) })
        #expect(request.headers.contains { $0 == ("X-TC-Version", name) })
    }

    /// The name of the process, which Foundation sends otherwise, is nobody's business.
    @Test func `the sender is this package in its version`() async throws {
        let request = try #require(try await send())
        let name = "tencentcloud-swift/\(packageVersion)"
        #expect(request.headers.contains { $0 == ("User-Agent", name) })
        #expect(request.headers.contains { $0 == ("X-TC-RequestClient", name) })
        #expect(request.headers.contains { $0 == ("Accept-Language", "en-US") })
    }
}
