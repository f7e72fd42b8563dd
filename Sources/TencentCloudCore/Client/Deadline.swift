internal import Dispatch

extension Duration {
    /// As long as clocks and libcurl can count: whoever allows more means forever.
    static let longestTimeout = Duration.seconds(7 * 86_400)
}

/// Runs an operation that ends in time: with its own result, when the time is over, or when the caller's task is cancelled.
///
/// The operation is cancelled then, and not waited for: whether a call ends must not depend on the good manners of the
/// transport or the credential provider that it was given.
func withDeadline<Value: Sendable>(
    after limit: Duration, _ operation: @escaping @Sendable () async -> Result<Value, TencentCloudError>,
    otherwise failed: @escaping @Sendable (TransportFailure) -> TencentCloudError
) async -> Result<Value, TencentCloudError> {
    let first = FirstResult<Value>()
    let work = Task { first.set(await operation()) }
    // A task that sleeps stays in memory until it would have woken, also when it is cancelled, and streams wait often.
    let timer = DispatchSource.makeTimerSource()
    timer.setEventHandler { first.set(.failure(failed(.timedOut))) }
    timer.schedule(deadline: .now() + limit / .seconds(1))
    timer.resume()
    defer {
        work.cancel()
        timer.cancel()
    }
    return await withTaskCancellationHandler {
        await first.value()
    } onCancel: {
        first.set(.failure(failed(.cancelled)))
    }
}

/// The first of several results, for one waiting task.
private final class FirstResult<Value: Sendable>: Sendable {
    typealias Outcome = Result<Value, TencentCloudError>

    private struct State {
        var outcome: Outcome?
        var waiting: CheckedContinuation<Outcome, Never>?
    }

    private let state = Locked(State())

    /// Keeps the outcome, unless there was one before.
    func set(_ outcome: Outcome) {
        let waiting = state.withLock { state -> CheckedContinuation<Outcome, Never>? in
            guard state.outcome == nil else { return nil }
            state.outcome = outcome
            defer { state.waiting = nil }
            return state.waiting
        }
        waiting?.resume(returning: outcome)
    }

    func value() async -> Outcome {
        await withCheckedContinuation { continuation in
            let outcome = state.withLock { state -> Outcome? in
                if state.outcome == nil { state.waiting = continuation }
                return state.outcome
            }
            if let outcome { continuation.resume(returning: outcome) }
        }
    }
}
