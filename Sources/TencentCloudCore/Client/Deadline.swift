extension Duration {
    /// The longest timeout that clocks and libcurl can count: seven days. A longer one means no limit, so it may be
    /// shortened.
    static let longestTimeout = Duration.seconds(7 * 86_400)
}

/// Runs an operation until it returns, the deadline is reached, or the caller's task is cancelled.
///
/// In the last two cases the operation is cancelled, but not waited for: the end of a call must not depend on a
/// transport or a credential provider that ignores cancellation. If the task was cancelled before, the operation does
/// not start.
func withDeadline<Value: Sendable>(
    at deadline: ContinuousClock.Instant,
    _ operation: @escaping @Sendable () async -> Result<Value, TencentCloudError>,
    otherwise failed: @escaping @Sendable (TransportFailure.Kind) -> TencentCloudError
) async -> Result<Value, TencentCloudError> {
    guard !Task.isCancelled else { return .failure(failed(.cancelled)) }
    let first = FirstResult<Value>()
    let work = Task { first.set(await operation()) }
    // A sleeping task would stay in memory until its time is over, even if it is cancelled, and streams wait often.
    let timer = DeadlineTimer.shared.add(deadline) { first.set(.failure(failed(.timedOut))) }
    defer {
        work.cancel()
        DeadlineTimer.shared.remove(timer)
    }
    return await withTaskCancellationHandler {
        await first.value()
    } onCancel: {
        first.set(.failure(failed(.cancelled)))
    }
}

/// Keeps the first of several results for one waiting task.
private final class FirstResult<Value: Sendable>: Sendable {
    typealias Outcome = Result<Value, TencentCloudError>

    private struct State {
        var outcome: Outcome?
        var waiting: CheckedContinuation<Outcome, Never>?
    }

    private let state = Locked(State())

    /// Keeps the outcome, unless there is one already.
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
