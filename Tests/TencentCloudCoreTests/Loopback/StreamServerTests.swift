import Foundation
import Testing

@testable import TencentCloudCore

private typealias StreamRequest = BehaviourRequest<NumberedEvent>

/// An event of `stream_server.py`.
struct NumberedEvent: ActionResponse {
    let number: Int
    let text: String?
    let requestId: String

    init(from json: inout JSONObject) {
        number = json.int("Number")
        text = json.stringIfPresent("Text")
        requestId = json.string("RequestId")
    }
}

/// One server that remembers what its connections did: the tests run one after the other.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct StreamServerTests {
    private static let server = Result { try PythonServer("stream_server.py") }
    private let log = LogCapture()

    private func client(_ configure: (inout ClientConfiguration) -> Void = { _ in }) throws -> APIClient {
        try Behaviour.client(of: Self.server.get(), log, configure)
    }

    func stream(
        _ behaviour: String, _ configure: (inout ClientConfiguration) -> Void = { _ in }
    ) async throws -> EventStream<NumberedEvent> {
        let client = try client(configure)
        return try await Behaviour.$name.withValue(behaviour) { try await client.stream(StreamRequest()) }
    }

    /// A call whose response is not a stream.
    @discardableResult
    func ask(_ behaviour: String) async throws -> Int {
        let client = try client()
        return try await Behaviour.$name.withValue(behaviour) { try await client.send(StreamRequest()).number }
    }

    /// The numbers of the events that come, and the error that ends them, after a look at everything that was said about it.
    private func events(
        _ behaviour: String, _ configure: (inout ClientConfiguration) -> Void = { _ in }
    ) async throws -> (numbers: [Int], error: TencentCloudError?) {
        var numbers: [Int] = []
        do {
            for try await event in try await stream(behaviour, configure) { numbers.append(event.number) }
            return (numbers, nil)
        } catch let error as TencentCloudError {
            Behaviour.check(error, log, behaviour)
            return (numbers, error)
        }
    }

    func failure(_ error: TencentCloudError?) -> TransportFailure? {
        guard case .network(let error)? = error else { return nil }
        return error.failure
    }

    /// Returns `true` if a loop was refused since another one reads the stream, or has read it.
    func isSecondLoop(_ error: (any Error)?) -> Bool {
        let reason = "a stream of events can be read only once, by one loop"
        return failure(error as? TencentCloudError) == .other(.responseBegan, reason: reason)
    }

    // MARK: - Streams

    @Test func `events come in order`() async throws {
        let (numbers, error) = try await events("Good")
        #expect(numbers == [1, 2, 3])
        #expect(error == nil)
        #expect(log.lines.count == 3)
        #expect(log.lines[1].hasPrefix("debug stream started action=ocr:Good duration="))
        #expect(log.lines[2].hasSuffix(" events=3 region=ap-guangzhou requestId=request-1 status=200"))
    }

    @Test func `what comes before the response is passed over`() async throws {
        #expect(try await events("Continued").numbers == [1, 2, 3])
    }

    @Test func `everything that the format allows is read byte by byte`() async throws {
        var events: [NumberedEvent] = []
        for try await event in try await stream("ByBytes") { events.append(event) }
        #expect(events.map(\.number) == [1, 2, 3])
        #expect(events.map(\.text) == ["文字😀", nil, nil])
        #expect(events.map(\.requestId) == ["", "request-2", ""])
    }

    @Test func `an event is there before the next one is sent`() async throws {
        let stream = try await stream("Held")
        #expect(stream.requestId == "request-1")
        var iterator = stream.makeAsyncIterator()
        #expect(try await iterator.next()?.number == 1)
        try await ask("Release")
        #expect(try await iterator.next()?.number == 2)
        #expect(try await iterator.next() == nil)
        #expect(try await iterator.next() == nil)
    }

    @MainActor @Test func `events can be read by any actor`() async throws {
        var numbers: [Int] = []
        for try await event in try await stream("Good") { numbers.append(event.number) }
        #expect(numbers == [1, 2, 3])
    }

    @Test func `an event may be large`() async throws {
        var texts: [String?] = []
        for try await event in try await stream("Large") { texts.append(event.text) }
        #expect(texts == [String(repeating: "x", count: 5_000_000)])
    }

    @Test func `there may be many events`() async throws {
        #expect(try await events("Many").numbers == Array(1...10_000))
    }

    /// Read to their end, left and cancelled: all of them end, and the transport goes on.
    @Test func `there may be many streams at once`() async throws {
        try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 0..<60 {
                group.addTask {
                    switch number % 3 {
                    case 0:
                        return try await events("Good").numbers.count
                    case 1:
                        for try await event in try await stream("Endless") where event.number == number { return 3 }
                    default:
                        let reading = Task { try await events("Endless") }
                        try await Task.sleep(for: .milliseconds(number))
                        reading.cancel()
                        if failure(try await reading.value.error)?.kind == .cancelled { return 3 }
                    }
                    return 0
                }
            }
            for try await count in group { #expect(count == 3) }
        }
        #expect(try await ask("WasClosed") == 1)
    }

    /// URLSession opens few connections to a host, and a stream holds one for as long as it lasts.
    @Test func `streams keep nothing waiting`() async throws {
        var iterators: [EventStream<NumberedEvent>.Iterator] = []
        for _ in 0..<20 { iterators.append(try await stream("Endless").makeAsyncIterator()) }
        #expect(try await ask("Plain") == 1)
        for index in iterators.indices { #expect(try await iterators[index].next()?.number == 1) }
    }

    @Test func `a stream ends where it says so`() async throws {
        #expect(try await events("Done").numbers == [1])
        #expect(try await ask("WasClosed") == 1)
    }

    @Test func `a plain response is a stream of one event`() async throws {
        let (numbers, error) = try await events("Plain")
        #expect(numbers == [1])
        #expect(error == nil)
        #expect(log.lines.last?.contains("call ended") == true)
        #expect(log.lines.count == 2)
    }

    /// The head contains the id that is missing in an event.
    @Test func `events that drift are reported`() async throws {
        let reports = Locked<[DriftReport]>([])
        let (numbers, _) = try await events("Drifting") {
            $0.onDrift = { report in reports.withLock { $0.append(report) } }
        }
        #expect(numbers == [1, 2])
        let drift = Drift(path: "Number", expected: "integer", found: "string")
        #expect(reports.withLock { $0 } == [DriftReport(action: "Drifting", requestId: "request-1", drifts: [drift])])
    }

    // MARK: - Errors

    @Test func `a refusal is thrown by the call itself`() async throws {
        let error = await #expect(throws: TencentCloudError.self) { try await stream("ErrorFirst") }
        #expect(error?.code == "FailedOperation.UnOpenError")
        #expect(error?.requestId == "request-1")
        #expect(log.lines.last?.contains("code=FailedOperation.UnOpenError") == true)
    }

    @Test func `a page is no stream`() async throws {
        let thrown = try await events("Html").error
        guard case .invalidResponse(let response)? = thrown else { return unexpected(thrown) }
        #expect(response.status == 502)
    }

    @Test func `an error ends the stream`() async throws {
        let (numbers, error) = try await events("ErrorWithin")
        #expect(numbers == [1])
        #expect(error?.code == "LimitExceeded")
        #expect(error?.description.contains("Slow down, ….") == true)
        #expect(error?.requestId == "request-1")
    }

    @Test func `an error may be wrapped and ends the connection`() async throws {
        let (numbers, error) = try await events("WrappedErrorWithin")
        #expect(numbers == [1])
        #expect(error?.code == .internalError)
        #expect(try await ask("WasClosed") == 1)
    }

    @Test(arguments: [
        ("GarbageWithin", [1], 200, "not JSON"), ("ErrorStatus", [], 500, "that of an error"),
        ("Empty", [], 200, "contains no event"), ("Gateway", [], 502, "contains no event"),
        ("RefusalAsStream", [], 200, "contains no event"),
    ])
    func `what is no event is invalid`(_ behaviour: String, _ before: [Int], _ status: Int, _ reason: String)
        async throws
    {
        let (numbers, error) = try await events(behaviour)
        #expect(numbers == before)
        guard case .invalidResponse(let response)? = error else { return unexpected(error) }
        #expect(response.status == status)
        #expect(response.contentType == "text/event-stream; charset=utf-8")
        #expect(response.reason.contains(reason))
        #expect(response.requestId == "request-1")
    }

    @Test func `a connection that is lost ends the stream after what came`() async throws {
        let (numbers, error) = try await events("Cut")
        #expect(numbers == [1, 2])
        #expect(failure(error)?.kind == .connectionLost && failure(error)?.reach == .responseBegan)
        #expect(error?.requestId == "request-1")
        #expect(error?.description.hasSuffix(" (RequestId request-1)") == true)
        #expect(log.lines.last?.contains("requestId=request-1") == true)
    }

    @Test func `no event may be larger than a response`() async throws {
        let (numbers, error) = try await events("Large") { $0.maxResponseBody = 1_000_000 }
        #expect(numbers == [])
        #expect(failure(error) == .responseTooLarge(limit: 1_000_000))
    }

    #if canImport(FoundationNetworking)
        /// On Apple platforms the server is made to wait instead.
        @Test func `what lies unread is limited`() async throws {
            var iterator = try await stream("Flood") { $0.maxResponseBody = 2_000_000 }.makeAsyncIterator()
            #expect(try await iterator.next()?.number == 1)
            var count = 1
            let error = await #expect(throws: TencentCloudError.self) {
                #expect(try await ask("WasClosed") == 1)
                while try await iterator.next() != nil { count += 1 }
            }
            #expect(failure(error) == .responseTooLarge(limit: 2_000_000))
            #expect((2...400).contains(count))
            #expect(try await ask("Report") < 60)
        }
    #endif

    // MARK: - Time

    @Test func `a stream may last longer than it may be silent`() async throws {
        // The stream takes at least four seconds. On a busy machine, its reader may miss the time a few times.
        for _ in 0..<20 {
            let (numbers, error) = try await events("Slow") { $0.timeout = .seconds(3) }
            if error == nil { return #expect(numbers == [1, 2, 3, 4]) }
        }
        Issue.record("the stream never came to its end")
    }

    /// The events that came before the time of a stream was over, and the failure that ended it.
    private struct Silence: Equatable {
        let numbers: [Int]
        let failure: TransportFailure?
    }

    @Test(arguments: [("Silent", [1], TransportFailure.Reach.responseBegan), ("NoHead", [], .mayHaveArrived)])
    func `silence ends the stream`(_ behaviour: String, _ before: [Int], _ reach: TransportFailure.Reach) async throws {
        // The server never ends the stream by itself.
        let reaches: [TransportFailure.Reach] = [.nothingSent, .mayHaveArrived, .responseBegan]
        let early = reaches.map { Silence(numbers: [], failure: .timedOut($0)) }
        try await Patience.expect(Silence(numbers: before, failure: .timedOut(reach)), orBefore: early) { limit in
            let (numbers, error) = try await events(behaviour) { $0.timeout = limit }
            return Silence(numbers: numbers, failure: failure(error))
        }
        #expect(try await ask("WasClosed") == 1)
    }

    // MARK: - Leaving

    @Test func `leaving the loop closes the connection`() async throws {
        let stream = try await stream("Endless")
        for try await event in stream where event.number == 3 { break }
        #expect(try await ask("WasClosed") == 1)
        #expect(log.lines.contains { $0.contains("stream abandoned") })
        let error = await #expect(throws: TencentCloudError.self) { for try await _ in stream {} }
        #expect(isSecondLoop(error))
    }

    @Test func `a stream that nobody reads is closed`() async throws {
        _ = try await stream("Endless")
        #expect(try await ask("WasClosed") == 1)
    }

    @Test(arguments: ["Silent", "Endless"])
    func `cancelling the task closes the connection`(_ behaviour: String) async throws {
        let first = AsyncStream.makeStream(of: Int.self)
        let reading = Task {
            do {
                for try await event in try await stream(behaviour) { first.continuation.yield(event.number) }
                return nil as TencentCloudError?
            } catch let error as TencentCloudError {
                return error
            }
        }
        for await number in first.stream where number == 1 { break }
        reading.cancel()
        #expect(try await failure(reading.value) == .cancelled(.responseBegan))
        #expect(try await ask("WasClosed") == 1)
    }

    @Test func `a transport that does not stream brings the whole stream`() async throws {
        struct Whole: HTTPTransport {
            func send(_ request: TransportRequest) async throws(TransportFailure) -> TransportResponse {
                try await URLSessionTransport.shared.send(request)
            }
        }
        #expect(try await events("ByBytes") { $0.transport = Whole() }.numbers == [1, 2, 3])
        let error = await #expect(throws: TencentCloudError.self) { try await stream("Cut") { $0.transport = Whole() } }
        #expect(failure(error)?.kind == .connectionLost)
    }
}
