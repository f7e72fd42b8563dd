internal import Dispatch

/// Calls functions at deadlines, with one timer of the system for all.
///
/// Most deadlines are never reached. A timer for each would wake a thread each time that it is set and removed. Here the
/// timer stays set for a deadline that was removed, and is set anew when it fires.
///
/// The timer has a queue of its own, so that a deadline does not wait for a thread of those that all share.
final class DeadlineTimer: Sendable {
    /// The timer of all clients.
    static let shared = DeadlineTimer()

    private struct State {
        var deadlines: [Int: (time: ContinuousClock.Instant, action: @Sendable () -> Void)] = [:]
        var lastId = 0
        /// The time at which the timer fires; `nil` if it is not set.
        var next: ContinuousClock.Instant?
    }

    private let state = Locked(State())
    private let timer: Timer

    /// The timer of the system. Not every platform declares that it may be used from all threads. Here that is safe: after
    /// `init` it is only used inside the lock of `state`.
    private struct Timer: @unchecked Sendable {
        let source: any DispatchSourceTimer
    }

    private init() {
        let queue = DispatchQueue(label: "TencentCloudCore.DeadlineTimer")
        timer = Timer(source: DispatchSource.makeTimerSource(queue: queue))
        timer.source.setEventHandler { [weak self] in self?.fire() }
        timer.source.resume()
    }

    /// Calls a function at a deadline, or at once if that has passed, on the queue of the timer.
    /// - Returns: A number with which the deadline can be removed.
    func add(_ time: ContinuousClock.Instant, _ action: @escaping @Sendable () -> Void) -> Int {
        state.withLock { state in
            state.lastId += 1
            state.deadlines[state.lastId] = (time, action)
            if state.next.map({ time < $0 }) ?? true { set(time, in: &state) }
            return state.lastId
        }
    }

    /// Removes a deadline, unless it has been reached.
    func remove(_ id: Int) {
        // The function leaves the closure, so that it is not released inside the lock.
        _ = state.withLock { $0.deadlines.removeValue(forKey: id)?.action }
    }

    private func set(_ time: ContinuousClock.Instant, in state: inout State) {
        state.next = time
        timer.source.schedule(deadline: .now() + max(0, (time - .now) / .seconds(1)))
    }

    private func fire() {
        let actions = state.withLock { state -> [@Sendable () -> Void] in
            let now = ContinuousClock.now
            let reached = state.deadlines.filter { $0.value.time <= now }
            for id in reached.keys { state.deadlines[id] = nil }
            state.next = nil
            if let next = state.deadlines.values.map(\.time).min() { set(next, in: &state) }
            return reached.values.map(\.action)
        }
        for action in actions { action() }
    }
}
