internal import TencentCloudCore

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// The rate limits of the actions, and the calls that fail by chance. Both depend on the calls before.
final class CallLimits: Sendable {
    /// The calls of an action in one second of the clock.
    private struct Second {
        var number: Int
        var count: Int
    }

    private struct State {
        var seconds: [String: Second] = [:]
        var numbers = SeededNumbers(seed: 1)
    }

    private let state = Locked(State())

    /// Counts a call of an action. Returns `false` if it is beyond the rate limit.
    /// - Parameter limit: The number of calls in a second.
    func allows(_ key: String, limit: Int, at now: Date) -> Bool {
        let number = Int(now.timeIntervalSince1970)
        return state.withLock { state in
            var second = state.seconds[key] ?? Second(number: number, count: 0)
            if second.number != number { second = Second(number: number, count: 0) }
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
