import Foundation
import Testing

@testable import TencentCloudCore

/// Calls of a real server, as an observer is told of them.
@Suite(.timeLimit(.minutes(20)))
struct ObserverTests {
    private static let server = Result { try PythonServer("retry_server.py") }
    private let observed = ObservedCalls()

    private func planned(_ configure: (inout ClientConfiguration) -> Void = { _ in }) throws -> Planned {
        try Planned(Self.server.get()) { configuration in
            configuration.observers = [observed]
            configure(&configuration)
        }
    }

    @Test func `a call that succeeds is told with its facts`() async throws {
        let action = Action("Read", of: Planned.service, group: "books", isIdempotent: true)
        let planned = try planned()
        let start = Date()
        let response = try await planned.send("Good", action)
        #expect(observed.texts == ["started", "attempt 1 success", "ended success"])
        let (first, call) = (try #require(observed.events.first).call, try #require(observed.ended.first))
        #expect(first.id == call.id && first.outcome == nil && first.attempts == 0 && first.host != nil)
        #expect(call.action.group == "books" && call.action.name == "Read" && call.action.service.name == "ocr")
        #expect(call.region == .apGuangzhou && call.host == "127.0.0.1:\(planned.server.port)")
        #expect(call.keyTail == "MPLE")
        #expect(call.attempts == 1 && call.status == 200 && call.requestId == response.requestId)
        #expect(call.bytesSent == call.bodySize && call.bodySize > 50 && call.bytesReceived > 50)
        #expect(call.duration > .zero && call.time >= start.addingTimeInterval(-1) && call.time <= Date())
        #expect(call.code == nil && call.nextStep == nil)
    }

    @Test func `each attempt is told, with the pause after it`() async throws {
        _ = try await planned().send("Unavailable,Reset,Good")
        #expect(
            observed.texts == [
                "started", "attempt 1 failure ServiceUnavailable", "attempt 2 failure ClientError.ConnectionLost",
                "attempt 3 success", "ended success",
            ])
        #expect(observed.attempts.map { $0.pause != nil } == [true, true, false])
        #expect(observed.attempts.map(\.status) == [503, nil, 200])
        let call = try #require(observed.ended.first)
        #expect(call.attempts == 3 && call.bytesSent == 3 * call.bodySize)
    }

    @Test func `an error is told with its code and the next step`() async throws {
        let error = try await planned().error("Invalid")
        #expect(
            observed.texts == ["started", "attempt 1 failure InvalidParameter", "ended failure InvalidParameter"])
        let call = try #require(observed.ended.first)
        #expect(call.nextStep == error.nextStep && call.nextStep != nil && call.requestId == error.requestId)
    }

    @Test func `a retry that is missed is told with the reason`() async throws {
        _ = try await planned { $0.state = ClientState(retryBudget: 0) }.error("Unavailable")
        #expect(observed.texts.count == 3)
        #expect(observed.attempts.first?.missedRetry?.contains("budget") == true)
    }

    @Test func `a call that is cancelled is told once, with its attempt`() async throws {
        let planned = try planned()
        let task = Task { try await planned.send("Silent") }
        try await Patience.until { try await planned.arrived().count == 1 }
        task.cancel()
        _ = await task.result
        let texts = observed.events.filter { $0.call.action.name == "Read" }.map(\.text)
        #expect(
            texts == [
                "started", "attempt 1 cancelled ClientError.Cancelled", "ended cancelled ClientError.Cancelled",
            ])
    }

    @Test func `a call that reaches its time limit is told once`() async throws {
        _ = try await planned { $0.timeout = .milliseconds(200) }.error("Silent")
        #expect(observed.texts.first == "started" && observed.texts.last == "ended failure ClientError.TimedOut")
        #expect(observed.ended.count == 1 && observed.attempts.count <= 1)
    }

    @Test func `a call that is refused before it is sent is told without attempts`() async throws {
        struct Refused: ActionRequest {
            typealias Response = PlannedResponse
            static var action: Action { Planned.read }
            func write(to json: inout JSONWriter) { json.string("Name", "personal data", .maxLength(1)) }
        }
        let planned = try planned()
        await #expect(throws: TencentCloudError.self) { try await planned.client().send(Refused()) }
        #expect(observed.texts == ["started", "ended failure ClientError.Preflight"])
        #expect(observed.ended.first?.attempts == 0 && observed.ended.first?.host == nil)
        // The log is as it was before there were observers.
        #expect(planned.log.lines.isEmpty)

        let cancelled = Task { try await planned.client().send(Refused()) }
        cancelled.cancel()
        _ = await cancelled.result
        #expect(observed.ended.count == 2)
    }

    @Test func `a call without a key is told with an attempt that called no host`() async throws {
        struct NoKey: CredentialProvider {
            func credential() async throws(TencentCloudError) -> Credential {
                throw .credential(CredentialError("There is no key."))
            }
        }
        var planned = try planned()
        planned.credential = NoKey()
        _ = try? await planned.send("Good")
        #expect(
            observed.texts == [
                "started", "attempt 1 failure ClientError.Credential", "ended failure ClientError.Credential",
            ])
        #expect(observed.attempts.first?.host == nil && observed.ended.first?.keyTail == nil)
    }

    @Test func `several observers and the log are told of the same call`() async throws {
        let second = ObservedCalls()
        let planned = try planned { $0.observers.append(second) }
        _ = try await planned.send("Reset,Good")
        #expect(observed.texts == second.texts && observed.ended.first?.id == second.ended.first?.id)
        #expect(planned.log.lines.count == 3)
    }

    @Test func `many calls at once are each told once`() async throws {
        let planned = try planned()
        let plans = ["Good", "Invalid", "Unavailable,Good", "Reset,Reset,Reset", "Cut,Good"]
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<200 {
                group.addTask {
                    let call = Task { try await planned.send(plans[number % plans.count]) }
                    if number % 7 == 0 { call.cancel() }
                    _ = await call.result
                }
            }
        }
        let calls = Dictionary(grouping: observed.events) { $0.call.id }
        #expect(calls.count == 200)
        for (_, events) in calls {
            #expect(events.count { if case .started = $0 { true } else { false } } == 1)
            #expect(events.count { if case .ended = $0 { true } else { false } } == 1)
        }
    }

    @Test func `a record shows no key, no host and no message when it is printed`() async throws {
        _ = try await planned().error("Invalid")
        for event in observed.events {
            var text = "\(event.call) \(event.call.debugDescription) "
            dump(event.call, to: &text)
            if case .attempt(let attempt, _) = event {
                text += "\(attempt) "
                dump(attempt, to: &text)
            }
            for secret in Behaviour.secrets + ["127.0.0.1", "MPLE", "Refused."] { #expect(!text.contains(secret)) }
        }
    }

    // MARK: - Streams

    private func stream(_ plan: String) async throws -> EventStream<NumberedResponse> {
        let planned = try planned()
        let request = planned.request(plan)
        return try await planned.client().stream(NumberedRequest(plan: request.plan))
    }

    @Test func `a stream ends with its last event`() async throws {
        var count = 0
        for try await _ in try await stream("Stream") {
            count += 1
            #expect(observed.ended.isEmpty)
        }
        #expect(count == 3)
        #expect(observed.texts == ["started", "stream began", "attempt 1 success", "ended success"])
        #expect(observed.ended.first?.eventCount == 3 && (observed.ended.first?.bytesReceived ?? 0) > 30)
    }

    @Test func `a stream that is left is cancelled by the caller`() async throws {
        for try await _ in try await stream("Stream") { break }
        try await Patience.until { !observed.ended.isEmpty }
        #expect(observed.texts == ["started", "stream began", "attempt 1 cancelled", "ended cancelled"])
    }

    @Test func `a stream that nobody reads ends when it is released`() async throws {
        do { _ = try await stream("Stream") }
        try await Patience.until { !observed.ended.isEmpty }
        #expect(observed.texts == ["started", "stream began", "attempt 1 cancelled", "ended cancelled"])
    }

    @Test func `a stream that fails later ends with its error`() async throws {
        await #expect(throws: TencentCloudError.self) {
            for try await _ in try await stream("StreamErrorLater") {}
        }
        #expect(
            observed.texts == [
                "started", "stream began", "attempt 1 failure InternalError", "ended failure InternalError",
            ])
    }

    @Test func `a stream that is opened again has two attempts`() async throws {
        for try await _ in try await stream("StreamCut,Stream") {}
        #expect(
            observed.texts == [
                "started", "stream began", "attempt 1 failure ClientError.ConnectionLost", "attempt 2 success",
                "ended success",
            ])
    }
}

/// A request whose response is a stream of `retry_server.py`.
private struct NumberedRequest: ActionRequest {
    typealias Response = NumberedResponse
    static var action: Action { Planned.read }
    let plan: String

    func write(to json: inout JSONWriter) { json.string("Plan", plan) }
}

private struct NumberedResponse: ActionResponse {
    let number: Int
    let requestId: String

    init(from json: inout JSONObject) {
        number = json.int("Number")
        requestId = json.string("RequestId")
    }
}
