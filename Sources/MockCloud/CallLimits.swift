internal import TencentCloudCore

/// The rate limits of the actions, and the calls that fail by chance. Both depend on the calls before.
final class CallLimits: Sendable {
    /// The calls of an action in the current second.
    private struct Second {
        var start: ContinuousClock.Instant
        var count: Int
    }

    private struct State {
        var seconds: [String: Second] = [:]
        var numbers = SeededNumbers(seed: 1)
    }

    private let state = Locked(State())

    /// Counts a call of an action. Returns `false` if it is beyond the rate limit.
    /// - Parameter limit: The number of calls in a second.
    func allows(_ key: String, limit: Int, at now: ContinuousClock.Instant) -> Bool {
        state.withLock { state in
            var second = state.seconds[key] ?? Second(start: now, count: 0)
            if now - second.start >= .seconds(1) { second = Second(start: now, count: 0) }
            second.count += 1
            state.seconds[key] = second
            return second.count <= limit
        }
    }

    /// Returns the failure of the next call, if it fails. The order of the calls alone decides which ones fail.
    func failure(among failures: [MockFailure]) -> MockFailure.Outcome? {
        guard !failures.isEmpty else { return nil }
        return state.withLock { state in
            var number = state.numbers.share()
            for failure in failures {
                if number < failure.share { return failure.outcome }
                number -= failure.share
            }
            return nil
        }
    }
}
