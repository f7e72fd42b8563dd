import Foundation
import SeededRandom
import Testing

@testable import TencentCloudCore

#if AsyncHTTPClient
    import TencentCloudAsyncHTTP
#endif

/// Calls from many tasks to a server that fails in every way at random. Each call ends by its time limit, with a success
/// or the right error; none is lost, and none that must not be carried out twice is.
///
/// 1,000 calls from 64 tasks, or as many as `STORM_CALLS` says from 256 (`make test-more`: 10,000).
@Suite(.serialized, .timeLimit(.minutes(30)))
struct StormTests {
    private static let timeLimit = Duration.seconds(3)

    /// The transports of this package.
    enum Transport: CaseIterable {
        case urlSession
        #if AsyncHTTPClient
            case asyncHTTPClient
        #endif

        func make() -> any HTTPTransport {
            switch self {
            case .urlSession: URLSessionTransport()
            #if AsyncHTTPClient
                case .asyncHTTPClient: AsyncHTTPClientTransport()
            #endif
            }
        }
    }

    /// The outcomes of attempts that end soon, and how a call ends if all of its attempts end so.
    private static let quick: [(outcome: String, ending: Ending)] = [
        ("Good", .success), ("GoodThenClosed", .success), ("Big", .success), ("HourAhead", .success),
        ("FreshToken", .success), ("Reset", .lost), ("Close", .lost), ("Cut", .lost), ("CutAfterAnError", .lost),
        ("BadGateway", .unreadable), ("InternalError", .refused(.internalError)),
        ("Unavailable", .refused(.serviceUnavailable)), ("Invalid", .refused(.invalidParameter)),
        ("RequestLimit", .refused(.requestLimitExceeded)), ("TooMany", .refused(.failedOperation)),
    ]
    /// The outcomes of attempts that never end.
    private static let endless = ["Silent", "Slow"]

    private enum Ending: Hashable {
        case success, lost, unreadable, late, tooLarge
        case refused(ErrorCode)

        init(_ result: Result<PlannedResponse, TencentCloudError>) {
            switch result {
            case .success: self = .success
            case .failure(.server(let error)): self = .refused(error.code)
            case .failure(.invalidResponse): self = .unreadable
            case .failure(.network(let error)):
                switch error.failure.kind {
                case .timedOut: self = .late
                case .responseTooLarge: self = .tooLarge
                default: self = .lost
                }
            case .failure(let error):
                Issue.record("\(error)")
                self = .lost
            }
        }
    }

    /// Gives each call the newest token, once the first one was refused.
    private final class Keys: CredentialProvider {
        private let isRefused = Locked(false)

        func credential() -> Credential {
            let key = Behaviour.credential
            let token = isRefused.withLock { $0 } ? "session-token-fresh" : "session-token-old"
            return Credential(secretId: key.secretId, secretKey: key.secretKey, token: token)
        }

        func refused(_ credential: Credential) async { isRefused.withLock { $0 = true } }
    }

    /// A thread that only sleeps, and keeps how much too late it woke up at most: later than that, nothing on this
    /// machine could have ended a call.
    private final class IdleThread: Sendable {
        private let state = Locked((isOver: false, lateness: Duration.zero))

        init() {
            Thread.detachNewThread { [state] in
                while !state.withLock({ $0.isOver }) {
                    let start = ContinuousClock.now
                    Thread.sleep(forTimeInterval: 0.01)
                    let late = ContinuousClock.now - start - .milliseconds(10)
                    state.withLock { $0.lateness = max($0.lateness, late) }
                }
            }
        }

        func stop() -> Duration {
            state.withLock { state in
                state.isOver = true
                return state.lateness
            }
        }
    }

    /// A call of the storm, and how it may end.
    private struct Trial {
        let planned: Planned
        let action: Action
        let outcomes: [String]
        let endings: Set<Ending>

        init(_ planned: Planned, using generator: inout SplitMix64) {
            self.planned = planned
            // The server counts these, and refuses them if more than 20 come in any second. The pace of the
            // specification must not let that happen, whatever the other calls meet.
            guard generator.next() % 20 != 0 else {
                (action, outcomes, endings) = (Planned.limited, ["Sliding"], [.success, .late, .lost])
                return
            }
            action = [Planned.read, Planned.act, Planned.create][Int(generator.next() % 3)]
            // Any call may get a connection that the server has closed after the one before it.
            var endings: Set<Ending> = [.late, .lost]
            outcomes = (0..<3).map { _ in
                if generator.next() % 20 == 0 { return endless[Int(generator.next() % 2)] }
                if generator.next() % 50 == 0 {
                    endings.insert(.tooLarge)
                    return "Bomb"
                }
                let (outcome, ending) = quick[Int(generator.next() % UInt64(quick.count))]
                endings.insert(ending)
                // A correction of the time or the key may be needed, and a second one is not made.
                if outcome == "HourAhead" { endings.insert(.refused(.authFailureSignatureExpire)) }
                if outcome == "FreshToken" { endings.insert(.refused(.authFailureTokenFailure)) }
                return outcome
            }
            self.endings = endings
        }
    }

    @Test(arguments: Transport.allCases)
    func `every call ends in time with the right result`(_ transport: Transport) async throws {
        let environment = ProcessInfo.processInfo.environment["STORM_CALLS"].flatMap { Int($0) }
        let (count, tasks) = (environment ?? 1_000, environment == nil ? 64 : 256)
        let server = try PythonServer("retry_server.py")
        let storm = Planned(server) {
            $0.transport = transport.make()
            $0.timeout = Self.timeLimit
            $0.retries.base = .milliseconds(20)
            $0.maxResponseBody = 16_000_000
            $0.rateLimits = .spec
            // A request without a response may arrive as long as its call is in progress, and is counted then.
            $0.state = ClientState(retryBudget: 100, limiter: RateLimiter(delivery: .seconds(10)))
        }
        let (log, state, keys) = (storm.log, storm.configuration.state, Keys())
        let trials = Locked((left: count, generator: SplitMix64(seed: UInt64(count))))
        let endings = Locked<[Ending: Int]>([:])
        let latest = Locked((late: Duration.zero, after: Duration.zero))
        let (idle, begin) = (IdleThread(), ContinuousClock.now)

        @Sendable func next() -> Trial? {
            var planned = Planned(server) {
                $0 = storm.configuration
                $0.state = state
            }
            planned.credential = keys
            return trials.withLock { [planned] trials in
                guard trials.left > 0 else { return nil }
                trials.left -= 1
                return Trial(planned, using: &trials.generator)
            }
        }

        await withTaskGroup(of: Void.self) { group in
            for number in 0..<tasks {
                group.addTask {
                    // Tasks that begin together would first of all measure how long this machine needs to begin them.
                    try? await Task.sleep(for: .milliseconds(10 * number))
                    while let trial = next() {
                        let start = ContinuousClock.now
                        let result: Result<PlannedResponse, TencentCloudError>
                        do throws(TencentCloudError) {
                            result = .success(
                                try await trial.planned.send(trial.outcomes.joined(separator: ","), trial.action))
                        } catch {
                            result = .failure(error)
                        }
                        let end = ContinuousClock.now
                        latest.withLock { latest in
                            let late = end - start - Self.timeLimit
                            if late > latest.late { latest = (late, end - begin) }
                        }
                        let ending = Ending(result)
                        if case .failure(let error) = result {
                            for secret in Behaviour.secrets { #expect(!error.description.contains(secret)) }
                        }
                        endings.withLock { $0[ending, default: 0] += 1 }
                        #expect(
                            trial.endings.contains(ending), "\(trial.action.name) \(trial.outcomes): \(result)")
                    }
                }
            }
        }

        let lateness = max(.milliseconds(100), idle.stop() * 2)
        let (late, after) = latest.withLock { $0 }
        #expect(late <= lateness, "\(after) after the start of the storm")
        #expect(endings.withLock { $0.values.reduce(0, +) } == count)
        let report = try await storm.report()
        #expect(report.twice == 0)
        #expect(report.calls > 0)
        let most = try #require(report.most?["20Slidingap-guangzhou"]?.intValue)
        #expect((1...20).contains(most), "the server allows 20 requests in any second")
        // Each call has a line for its start and one for its end.
        let lines = log.lines
        #expect(lines.count >= 2 * count)
        for secret in Behaviour.secrets { #expect(!lines.contains { $0.contains(secret) }) }
        let summary = endings.withLock { $0 }.map { "\($0.key): \($0.value)" }.sorted().joined(separator: ", ")
        print("Storm of \(count) calls, \(transport): \(summary); latest \(late), allowed \(lateness)")
    }
}
