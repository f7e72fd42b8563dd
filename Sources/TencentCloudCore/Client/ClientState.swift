#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// The state that outlives a call, while clients are values: for each host the difference of its clock, the budget of
/// retries and the count of failures in a row, and the queues of the rate limits.
///
/// All clients share one, as they share the connections. A client with a state of its own knows nothing of the calls
/// of others, which is useful in a test:
/// ```swift
/// configuration.state = ClientState()
/// ```
public final class ClientState: Sendable {
    /// The state that all clients share by default.
    public static let shared = ClientState()

    let limiter: RateLimiter
    private let retryBudget: Int
    private let hosts = Locked<[String: HostState]>([:])

    /// Creates a state that knows no host yet.
    ///
    /// - Parameter retryBudget: The number of retries that calls to a host may make in a row. Each retry takes one, and
    ///   each successful call gives an eighth of one back, so while a host is down, its calls add no more than this
    ///   number to the load. Corrections of the time or the key, and retries that wait for a rate limit, take none.
    public convenience init(retryBudget: Int = 100) {
        self.init(retryBudget: retryBudget, limiter: RateLimiter())
    }

    init(retryBudget: Int, limiter: RateLimiter) {
        self.retryBudget = retryBudget
        self.limiter = limiter
    }

    /// Returns the state of a host, which a client has called before or not.
    func host(_ name: String) -> HostState {
        hosts.withLock { [retryBudget] hosts in
            if let host = hosts[name] { return host }
            let host = HostState(RetryBudget(capacity: retryBudget))
            hosts[name] = host
            return host
        }
    }
}

/// The state of one host.
final class HostState: Sendable {
    private struct State {
        var clock = ServerClock()
        var budget: RetryBudget
        var breaker = Breaker()
    }

    private let state: Locked<State>

    init(_ budget: RetryBudget) { state = Locked(State(budget: budget)) }

    /// The seconds by which the host's clock is ahead of this machine's.
    var clockOffset: Double { state.withLock { $0.clock.offset } }

    /// Takes the clock's offset from a response that has just arrived, and returns it.
    func learn(_ date: Date) -> Double {
        state.withLock { state in
            state.clock.learn(date, at: Date())
            return state.clock.offset
        }
    }

    /// Takes a retry from the budget, and returns `false` if there is none.
    func takeRetry() -> Bool { state.withLock { $0.budget.take() } }

    /// Records a successful call.
    func recordSuccess() { state.withLock { $0.budget.succeeded() } }

    /// Returns the permission of the host's breaker for a request, or `nil` if it goes to the backup.
    /// - Parameter deadline: The time at which the call of the request ends.
    func admit(until deadline: ContinuousClock.Instant) -> Breaker.Admission? {
        state.withLock { $0.breaker.admit(at: .now, until: deadline) }
    }

    /// Records the result of a request that was admitted.
    func record(_ outcome: Breaker.Outcome, of admission: Breaker.Admission, _ backup: BackupEndpoint) {
        state.withLock { $0.breaker.record(outcome, of: admission, at: .now, backup) }
    }
}

extension ClientState: CustomReflectable {
    /// A mirror without children, so that `dump` and debuggers show no id of a key.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
