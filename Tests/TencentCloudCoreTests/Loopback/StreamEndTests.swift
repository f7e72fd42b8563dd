import Foundation
import Testing

@testable import TencentCloudCore

private struct EndingEvent: ActionResponse {
    let number: Int
    let requestId: String

    init(from json: inout JSONObject) {
        number = json.int("Number")
        requestId = json.string("RequestId")
    }
}

/// The ends of streams without the blank line after the last event, which the format requires.
@Suite(.timeLimit(.minutes(20)))
struct StreamEndTests {
    private static let server = Result { try PythonServer("stream_server.py") }
    private let log = LogCapture()

    private func events(
        _ behaviour: String, _ configure: (inout ClientConfiguration) -> Void = { _ in }
    ) async throws -> (numbers: [Int], error: TencentCloudError?) {
        let client = try Behaviour.client(of: Self.server.get(), log, configure)
        var numbers: [Int] = []
        do {
            let stream = try await Behaviour.$name.withValue(behaviour) {
                try await client.stream(BehaviourRequest<EndingEvent>())
            }
            for try await event in stream { numbers.append(event.number) }
            return (numbers, nil)
        } catch let error as TencentCloudError {
            Behaviour.check(error, log, behaviour)
            return (numbers, error)
        }
    }

    @Test(arguments: ["Unended", "UnendedLine", "UnendedDone", "UnendedComment"])
    func `the last event is given without a blank line`(_ behaviour: String) async throws {
        let (numbers, error) = try await events(behaviour)
        #expect(numbers == [1, 2])
        #expect(error == nil)
        #expect(log.lines.last?.contains(" events=2 ") == true)
    }

    @Test func `half an event is not lost without a word`() async throws {
        let (numbers, error) = try await events("UnendedHalf")
        #expect(numbers == [1])
        guard case .invalidResponse(let response)? = error else { return unexpected(error) }
        #expect(response.reason.contains("ends too early"))
        #expect(response.requestId == "request-1")
    }

    @Test func `an error that comes last is thrown without a blank line`() async throws {
        let (numbers, error) = try await events("UnendedError")
        #expect(numbers == [1])
        #expect(error?.code == "LimitExceeded")
    }

    /// As with calls: the connection was kept, and on Linux the request would be sent again without its body.
    @Test func `a kept connection that the server closes is lost`() async throws {
        let transport = URLSessionTransport()
        #expect(try await events("Good") { $0.transport = transport }.numbers == [1, 2, 3])
        let (numbers, error) = try await events("Close") { $0.transport = transport }
        #expect(numbers == [])
        guard case .network(let failed)? = error else { return unexpected(error) }
        #expect(failed.failure.kind == .connectionLost)
        #expect(failed.failure.reach == .mayHaveArrived)
    }
}
