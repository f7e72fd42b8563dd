import Foundation
import Testing

@testable import TencentCloudCore

/// Streams of events are repeated until their first event, and never later.
@Suite(.timeLimit(.minutes(20)))
struct StreamRetryTests {
    private static let server = Result { try PythonServer("retry_server.py") }

    /// Reads a stream. Returns the numbers of its events, the id of the request, and the error that ended it.
    private func read(
        _ planned: Planned, _ plan: String, _ action: Action = Planned.read
    ) async throws -> (numbers: [Int], requestId: String?, error: TencentCloudError?) {
        let client = planned.client()
        let request = planned.request(plan)
        return try await PlannedRequest.$action.withValue(action) {
            var numbers: [Int] = []
            var requestId: String?
            do {
                let stream = try await client.stream(request)
                for try await event in stream {
                    numbers.append(event.number)
                    requestId = stream.requestId
                }
                return (numbers, stream.requestId, nil)
            } catch let error as TencentCloudError {
                Behaviour.check(error, planned.log, plan)
                return (numbers, requestId, error)
            }
        }
    }

    @Test(arguments: [
        "Reset", "BadGateway", "InternalError", "RequestLimit", "HourAhead", "StreamCut", "StreamError",
    ])
    func `a stream is repeated until its first event`(_ outcome: String) async throws {
        let planned = try Planned(Self.server.get())
        let (numbers, id, error) = try await read(planned, "\(outcome),Stream")
        #expect(numbers == [1, 2, 3])
        #expect(error == nil)
        #expect(id == "request-2")
        #expect(try await planned.arrived().count == 2)
        #expect(planned.log.lines.count { $0.contains("attempt failed") } == 1)
    }

    @Test(arguments: ["StreamCutLater", "StreamErrorLater"])
    func `a stream is not repeated after its first event`(_ outcome: String) async throws {
        let planned = try Planned(Self.server.get())
        let (numbers, _, error) = try await read(planned, "\(outcome),Stream")
        #expect(numbers == [1])
        #expect(error != nil)
        #expect(try await planned.arrived().count == 1)
    }

    @Test(arguments: ["Reset", "StreamCut", "StreamError"])
    func `a stream that is not idempotent is requested once`(_ outcome: String) async throws {
        let planned = try Planned(Self.server.get())
        let (numbers, _, error) = try await read(planned, "\(outcome),Stream", Planned.act)
        #expect(numbers == [])
        #expect(error != nil)
        #expect(try await planned.arrived().count == 1)
    }

    @Test func `attempts before and after the head are counted together`() async throws {
        let planned = try Planned(Self.server.get())
        let (numbers, _, error) = try await read(planned, "Reset,StreamCut,StreamError,Stream")
        #expect(numbers == [])
        guard case .server(let server)? = error else { return unexpected(error) }
        #expect(server.code == .internalError)
        #expect(server.attempts == 3)
        #expect(try await planned.arrived().count == 3)
    }

    @Test func `a plain response may take the place of a repeated stream`() async throws {
        let planned = try Planned(Self.server.get())
        let (numbers, id, error) = try await read(planned, "StreamCut,Good")
        #expect(numbers == [2])
        #expect(id == "request-2")
        #expect(error == nil)
    }

    @Test func `a cancellation ends the pause before a stream is repeated`() async throws {
        let planned = try Planned(Self.server.get()) {
            $0.timeout = .seconds(3_600)
            $0.retries.decide = { _ in .retry(after: .seconds(1_800)) }
        }
        let call = Task { try await read(planned, "StreamCut,Stream") }
        try await Patience.until { planned.log.lines.contains { $0.contains("attempt failed") } }
        call.cancel()
        let (numbers, _, error) = try await call.value
        #expect(numbers == [])
        guard case .network(let network)? = error else { return unexpected(error) }
        #expect(network.failure == .cancelled(.responseBegan))
        #expect(try await planned.arrived().count == 1)
    }
}
