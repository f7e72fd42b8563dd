import Foundation
import Testing

@testable import TencentCloudCore

/// Each rule of retries against a server that fails as often as it is told, checks each signature, and counts.
@Suite(.timeLimit(.minutes(20)))
struct RetryTests {
    private static let server = Result { try PythonServer("retry_server.py") }

    private func planned(_ configure: (inout ClientConfiguration) -> Void = { _ in }) throws -> Planned {
        try Planned(Self.server.get(), configure)
    }

    private func failure(_ error: TencentCloudError) throws -> TransportFailure {
        guard case .network(let network) = error else { throw error }
        return network.failure
    }

    // MARK: - What is repeated

    @Test(arguments: [
        "Reset", "Close", "Cut", "BadGateway", "InternalError", "InternalErrorDb", "Unavailable", "RequestLimit",
        "RequestLimitOfUin", "TooMany", "CutAfterAnError",
    ])
    func `an idempotent request is repeated until it succeeds`(_ outcome: String) async throws {
        let planned = try planned()
        #expect(try await planned.send("\(outcome),\(outcome),Good").number == 3)
        let arrived = try await planned.arrived()
        #expect(arrived.count == 3)
        #expect(Set(arrived.map(\.body)).count == 1)
        #expect(planned.log.lines.count { $0.hasPrefix("debug attempt failed action=ocr:Read attempt=") } == 2)
    }

    @Test(arguments: [
        "Reset", "Close", "Cut", "BadGateway", "InternalError", "InternalErrorDb", "Unavailable", "Invalid",
        "NotFound", "LimitExceeded", "CutAfterAnError",
    ])
    func `a request that may have been carried out arrives once`(_ outcome: String) async throws {
        let planned = try planned()
        let error = try await planned.error("\(outcome),Good", Planned.act)
        #expect(!error.description.contains("attempts"))
        #expect(try await planned.arrived().count == 1)
    }

    @Test(arguments: ["RequestLimit", "RequestLimitOfUin", "TooMany"])
    func `a request that was refused before it did anything is repeated whatever the action`(
        _ outcome: String
    ) async throws {
        let planned = try planned()
        #expect(try await planned.send("\(outcome),Good", Planned.act).number == 2)
    }

    @Test(arguments: ["Invalid", "NotFound", "LimitExceeded", "Expired"])
    func `what no repetition helps is not repeated`(_ outcome: String) async throws {
        let planned = try planned()
        _ = try await planned.error("\(outcome),Good")
        #expect(try await planned.arrived().count == 1)
    }

    @Test func `the error is that of the last attempt and tells their number`() async throws {
        let planned = try planned()
        let error = try await planned.error("Reset,BadGateway,InternalError,Good")
        guard case .server(let server) = error else { return unexpected(error) }
        #expect(server.code == .internalError)
        #expect(server.requestId == "request-3")
        #expect(server.attempts == 3)
        #expect(error.description.contains("(RequestId request-3) (after 3 attempts)"))
        #expect(try await planned.arrived().count == 3)
    }

    @Test func `a connection that nobody accepts is tried again`() async throws {
        let planned = try planned { $0.endpoint = "http://127.0.0.1:1" }
        let error = try await planned.error("Good", Planned.act)
        guard case .network(let network) = error else { return unexpected(error) }
        #expect(network.failure.kind == .cannotConnect)
        #expect(network.failure.reach == .nothingSent)
        #expect(network.attempts == 3)
    }

    @Test func `without retries each request is sent once`() async throws {
        let planned = try planned { $0.retries = .none }
        for (action, outcome) in [(Planned.read, "Reset"), (Planned.act, "RequestLimit"), (Planned.create, "Reset")] {
            _ = try await planned.error(outcome, action)
        }
        let arrived = try await planned.arrived()
        #expect(arrived.count == 3)
        #expect(arrived.allSatisfy { $0.clientToken == nil })
    }

    @Test func `a policy of one's own decides`() async throws {
        let seen = Locked<[AttemptFailure]>([])
        let planned = try planned {
            $0.retries.maxAttempts = 4
            $0.retries.decide = { failure in
                seen.withLock { $0.append(failure) }
                return failure.error.code == .invalidParameter ? .retry(after: .milliseconds(1)) : .stop
            }
        }
        _ = try await planned.error("Invalid,UnavailableForASecond,Good", Planned.act)
        let failures = seen.withLock { $0 }
        #expect(failures.map(\.attempt) == [1, 2])
        #expect(failures.map(\.retryAfter) == [nil, .seconds(1)])
        #expect(failures.map(\.reach) == [.responseBegan, .responseBegan])
        #expect(failures.allSatisfy { $0.action == Planned.act && !$0.hasIdempotencyKey && $0.elapsed > .zero })
    }

    // MARK: - Bodies

    /// The server checks each signature with the official SDK's functions.
    @Test func `every form of a request is signed anew for each attempt`() async throws {
        let forms: [(Action.Body, String)] = [
            (.json, "application/json"), (.multipart, "multipart/form-data; boundary="),
            (.octetStream, "application/octet-stream"),
        ]
        for (body, type) in forms {
            for signsPayload in [true, false] {
                let planned = try planned { $0.signsPayload = signsPayload }
                let action = Action("Upload", of: Planned.service, isIdempotent: true, body: body)
                let response = try await planned.send("UnavailableForASecond,Reset,Good", action) { request in
                    if body != .json { request.file = Binary(Data("personal data".utf8), fileName: "f") }
                }
                #expect(response.number == 3)
                let arrived = try await planned.arrived()
                #expect(arrived.count == 3)
                #expect(Set(arrived.map(\.body)).count == 1)
                #expect(arrived.allSatisfy { $0.type.hasPrefix(type) })
                #expect(arrived.allSatisfy { $0.digest == (signsPayload ? nil : "UNSIGNED-PAYLOAD") })
                // The server asked for a pause of a second, so that the times differ.
                #expect(try #require(arrived.last).timestamp > arrived[0].timestamp)
                #expect(Set(arrived.map(\.authorization)).count >= 2)
            }
        }
    }

    // MARK: - Tokens of clients

    @Test func `a token is made once and kept over attempts`() async throws {
        let planned = try planned()
        #expect(try await planned.send("Reset,InternalError,Good", Planned.create).number == 3)
        #expect(try await planned.send("Good", Planned.create).number == 4)
        let tokens = try await planned.arrived().map(\.clientToken)
        #expect(tokens.count == 4)
        #expect(Set(tokens[..<3]).count == 1)
        #expect(UUID(uuidString: try #require(tokens[0])) != nil)
        #expect(tokens[3] != tokens[0])
    }

    @Test func `a token of the caller stays`() async throws {
        let planned = try planned()
        _ = try await planned.send("Reset,Good", Planned.create) { $0.clientToken = "mine" }
        #expect(try await planned.arrived().map(\.clientToken) == ["mine", "mine"])
        // An empty one prevents nothing.
        let empty = try self.planned()
        _ = try await empty.error("Reset,Good", Planned.create) { $0.clientToken = "" }
        #expect(try await empty.arrived().map(\.clientToken) == [""])
    }

    @Test func `a token is added to multipart bodies`() async throws {
        let planned = try planned()
        let action = Action("Create", of: Planned.service, hasClientToken: true, body: .multipart)
        #expect(try await planned.send("Reset,Good", action).number == 2)
        let tokens = try await planned.arrived().map(\.clientToken)
        #expect(tokens.count == 2)
        #expect(tokens[0]?.isEmpty == false && tokens[0] == tokens[1])
    }

    // MARK: - Pauses

    @Test(arguments: ["UnavailableForASecond", "TooManyForASecond"])
    func `the server's pause is kept`(_ outcome: String) async throws {
        let planned = try planned()
        let start = ContinuousClock.now
        #expect(try await planned.send("\(outcome),Good").number == 2)
        #expect(ContinuousClock.now - start >= .seconds(1))
    }

    @Test func `no pause begins that is longer than the rest of the time limit`() async throws {
        let planned = try planned()
        let error = try await planned.error("TooManyForAnHour,Good")
        guard case .invalidResponse(let response) = error else { return unexpected(error) }
        #expect(response.status == 429)
        #expect(try await planned.arrived().count == 1)
        #expect(planned.log.lines.contains { $0.contains("the pause would exceed the time limit of the call") })
    }

    @Test func `all attempts share the time limit`() async throws {
        try await Patience.expect(3, orBefore: [1, 2]) { limit in
            let planned = try planned {
                $0.timeout = limit
                $0.retries.maxAttempts = 1_000
                $0.retries.decide = { _ in .retry(after: .milliseconds(1)) }
            }
            let error = try await planned.error("InternalError,InternalError,Silent")
            let failure = try failure(error)
            #expect(failure.kind == .timedOut)
            guard case .network(let network) = error else { return 0 }
            // The server responded to the first two.
            if network.attempts == 3 { #expect(failure.reach == .responseBegan) }
            return network.attempts
        }
    }

    /// Fails each request, and keeps its deadline.
    private struct Deadlines: HTTPTransport {
        let all = Locked<[ContinuousClock.Instant]>([])

        func send(_ request: TransportRequest) async throws(TransportFailure) -> TransportResponse {
            all.withLock { $0.append(request.deadline) }
            throw .cannotConnect(reason: "a test")
        }
    }

    @Test func `all attempts have the deadline of the call`() async throws {
        let (transport, start) = (Deadlines(), ContinuousClock.now)
        let planned = try planned {
            $0.transport = transport
            $0.retries.decide = { _ in .retry(after: .milliseconds(50)) }
        }
        _ = try await planned.error("None")
        let deadlines = transport.all.withLock { $0 }
        #expect(deadlines.count == 3 && Set(deadlines).count == 1)
        #expect(deadlines[0] >= start + Patience.timeLimit && deadlines[0] <= .now + Patience.timeLimit)
    }

    @Test func `a cancellation ends a pause at once`() async throws {
        let planned = try planned {
            $0.timeout = .seconds(3_600)
            $0.retries.decide = { _ in .retry(after: .seconds(1_800)) }
        }
        let call = Task { try await planned.error("Cut,Good") }
        try await Patience.until { planned.log.lines.contains { $0.contains("attempt failed") } }
        call.cancel()
        #expect(try await failure(call.value) == .cancelled(.responseBegan))
        #expect(try await planned.arrived().count == 1)
    }

    // MARK: - The budget

    /// 200 calls that fail would make 600 requests.
    @Test func `an outage is not made worse by retries`() async throws {
        let planned = try planned { $0.state = ClientState(retryBudget: 10) }
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<200 { group.addTask { _ = try? await planned.send("Unavailable") } }
        }
        #expect(try await planned.arrived().count == 210)
        #expect(planned.log.lines.contains { $0.contains("the budget of retries for the host is used up") })
        // Eight successes give one retry back.
        let recovered = try Planned(Self.server.get()) { $0.state = planned.configuration.state }
        for _ in 0..<8 { _ = try await recovered.send("Good") }
        let after = try Planned(Self.server.get()) { $0.state = planned.configuration.state }
        #expect(try await after.send("Unavailable,Good").number == 2)
        #expect(
            try await Planned(Self.server.get()) { $0.state = planned.configuration.state }
                .error("Unavailable,Good").code == .serviceUnavailable)
    }

    // MARK: - The clock

    @Test(arguments: ["HourAhead", "DayBehind"])
    func `a wrong clock is corrected by the server's`(_ outcome: String) async throws {
        let planned = try planned { $0.retries.maxAttempts = 2 }
        #expect(try await planned.send(outcome, Planned.act).number == 2)
        // The next calls are right at once, and so are those of other clients that share the state.
        #expect(try await planned.send(outcome, Planned.act).number == 3)
        let arrived = try await planned.arrived()
        #expect(abs(arrived[1].timestamp - arrived[0].timestamp) > 3_000)
        // The correction is outside of the count: both attempts are still there.
        let other = try Planned(Self.server.get()) { $0.retries.maxAttempts = 2 }
        #expect(try await other.send("\(outcome),InternalError,\(outcome)").number == 3)
    }

    @Test func `a clock that is right is not corrected`() async throws {
        let planned = try planned()
        _ = try await planned.error("Expired,Good")
        #expect(try await planned.arrived().count == 1)
        #expect(planned.configuration.state.host("127.0.0.1:\(planned.server.port)").clockOffset == 0)
    }

    @Test func `a second refusal of the time is final`() async throws {
        let planned = try planned()
        let error = try await planned.error("HourAhead,DayBehind,Good")
        #expect(error.code == .authFailureSignatureExpire)
        #expect(try await planned.arrived().count == 2)
    }

    /// Without retries a call is sent once, and the next one has the right time.
    @Test func `a clock is learnt without retries as well`() async throws {
        let planned = try planned { $0.retries = .none }
        _ = try await planned.error("HourAhead")
        #expect(try await planned.send("HourAhead").number == 2)
    }

    // MARK: - Keys

    /// A provider that keeps a key until it hears that it was refused.
    private final class Keys: CredentialProvider {
        let refusals = Locked<[Credential]>([])
        let next: String

        init(next: String) { self.next = next }

        func credential() -> Credential {
            let key = Behaviour.credential
            let token = refusals.withLock { $0.isEmpty } ? "session-token-old" : next
            return Credential(secretId: key.secretId, secretKey: key.secretKey, token: token)
        }

        func refused(_ credential: Credential) async { refusals.withLock { $0.append(credential) } }
    }

    @Test func `a token that was refused is replaced once`() async throws {
        var planned = try planned { $0.retries.maxAttempts = 2 }
        let keys = Keys(next: "session-token-fresh")
        planned.credential = keys
        #expect(try await planned.send("FreshToken", Planned.act).number == 2)
        #expect(try await planned.arrived().map(\.token) == ["session-token-old", "session-token-fresh"])
        #expect(keys.refusals.withLock { $0 }.map(\.token) == ["session-token-old"])
    }

    @Test func `a second refusal of a token is final`() async throws {
        var planned = try planned()
        planned.credential = Keys(next: "session-token-other")
        #expect(try await planned.error("FreshToken").code == .authFailureTokenFailure)
        #expect(try await planned.arrived().count == 2)
    }

    @Test func `a key that stays the same is not refused twice`() async throws {
        let planned = try planned()
        #expect(try await planned.error("FreshToken").code == .authFailureTokenFailure)
        #expect(try await planned.arrived().count == 1)
    }

    // MARK: - Transports

    /// Fails before it sends anything, and then says nothing.
    private struct Failing: HTTPTransport {
        let failures: Locked<[TransportFailure]>

        func send(_ request: TransportRequest) async throws(TransportFailure) -> TransportResponse {
            throw failures.withLock { $0.count > 1 ? $0.removeFirst() : $0[0] }
        }
    }

    private func error(_ failures: TransportFailure...) async throws -> NetworkError {
        let planned = try planned { $0.transport = Failing(failures: Locked(failures)) }
        let error = try await planned.error("None")
        guard case .network(let network) = error else { throw error }
        return network
    }

    /// The second request was not sent, but the first one may have been carried out.
    @Test func `nothing was sent only if no attempt sent anything`() async throws {
        let unsent = TransportFailure.cannotConnect(reason: "r")
        #expect(try await error(unsent).failure.reach == .nothingSent)
        #expect(try await error(.connectionLost(reason: "r"), unsent).failure.reach == .mayHaveArrived)
        #expect(try await error(.connectionLost(reason: "r"), unsent).failure.kind == .cannotConnect)
        #expect(
            try await error(unsent, .connectionLost(.responseBegan, reason: "r"), unsent).failure.reach
                == .responseBegan)
    }
}
