import TencentCloudCore
import TencentCloudMock
import Testing

/// An action whose response is a stream of events, as a generated client has them.
@Suite("A mock of an event stream")
struct MockStreamTests {
    private struct Chat: ServiceClient {
        static let service = Service(name: "chat", version: "2024-01-01", endpoint: "chat.example.com")
        let api: APIClient
    }

    private struct TalkRequest: ActionRequest {
        struct Response: ActionResponse {
            let text: String
            let requestId: String
            init(from json: inout JSONObject) {
                text = json.string("Text")
                requestId = json.string("RequestId")
            }
        }
        static var action: Action { Chat.action("Talk", isIdempotent: true) }
        func write(to json: inout JSONWriter) {}
    }

    private let mock = MockTransport()
    private var chat: Chat { Chat(mock: mock) }

    @Test func `delivers its events one by one`() async throws {
        mock.respond(
            to: TalkRequest.self,
            with: .events([#"{"Text": "He"}"#, "{\n\"Text\": \"llo\"\n}"], every: .milliseconds(1)))
        var texts: [String] = []
        for try await event in try await chat.api.stream(TalkRequest()) { texts.append(event.text) }
        #expect(texts == ["He", "llo"])
    }

    @Test func `breaks off with a failure after its events`() async throws {
        mock.respond(
            to: TalkRequest.self,
            with: .events([#"{"Text": "He"}"#], endingWith: .connectionLost(reason: "the server has gone")))
        var texts: [String] = []
        let error = await #expect(throws: TencentCloudError.self) {
            for try await event in try await chat.api.stream(TalkRequest()) { texts.append(event.text) }
        }
        #expect(texts == ["He"])
        guard case .network(let network)? = error else { throw TestError("\(String(describing: error))") }
        #expect(network.failure.kind == .connectionLost)
    }

    @Test func `may be a plain error instead`() async throws {
        mock.respond(to: TalkRequest.self, with: .error("LimitExceeded"))
        let error = await #expect(throws: TencentCloudError.self) { try await chat.api.stream(TalkRequest()) }
        #expect(error?.code == "LimitExceeded")
    }
}
