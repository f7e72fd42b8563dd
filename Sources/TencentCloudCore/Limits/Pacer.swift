internal import Dispatch

/// The queue of the calls of one key, action and region.
///
/// The calls wait as continuations, in the order in which they came. There is one timer, for the call at the head: no
/// task and no timer for each.
final class Pacer: Sendable {
    fileprivate struct State {
        var pace: Pace
        /// The continuations of the waiting calls, by their ids. Those that were cancelled are no longer here.
        var waiting: [Int: CheckedContinuation<Turn?, Never>] = [:]
        /// The ids of the waiting calls, in order, from `head` on.
        var order: [Int] = []
        var head = 0
        var lastId = 0
        /// The time at which the timer fires; `nil` if there is none.
        var timer: ContinuousClock.Instant?
    }

    /// The permission to send one request.
    struct Turn: Sendable {
        fileprivate let pacer: Pacer
        /// The number of requests that the pacer let go before this one.
        let number: Int

        /// Records that the response to the request has arrived.
        func finish() { pacer.finish(number) }
    }

    /// The timers of all pacers are on a queue of their own, where nothing else can hold them up.
    private static let queue = DispatchQueue(label: "TencentCloudCore.Pacer")
    private let state: Locked<State>

    init(_ pace: Pace) { state = Locked(State(pace: pace)) }

    /// Waits until a request may be sent. Returns `nil` if the task is cancelled before that.
    func wait() async -> Turn? {
        if let turn = turnWithoutWaiting() { return turn }
        let id = state.withLock { state in
            state.lastId += 1
            return state.lastId
        }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                state.withLock { state in
                    state.waiting[id] = continuation
                    state.order.append(id)
                }
                // The task was cancelled before the call was in the queue, so the handler below did not find it.
                if Task.isCancelled { leave(id) } else { serve() }
            }
        } onCancel: {
            leave(id)
        }
    }

    /// Puts all waiting calls off after the server has refused one.
    func pause() {
        state.withLock { $0.pace.pause(at: .now) }
    }

    /// The number of calls that wait.
    var waitingCount: Int { state.withLock { $0.waiting.count } }

    /// A Boolean value that indicates whether nobody waits, and no request so far has any effect on further ones.
    var isIdle: Bool { waitingCount == 0 && state.withLock { $0.pace.isForgotten(at: .now) } }

    private func turnWithoutWaiting() -> Turn? {
        state.withLock { state in
            let now = ContinuousClock.now
            guard state.waiting.isEmpty, state.pace.earliestStart <= now else { return nil }
            return Turn(pacer: self, number: state.pace.start(at: now))
        }
    }

    private func finish(_ number: Int) {
        let isAwaited = state.withLock { state in
            state.pace.finish(number, at: .now)
            return !state.waiting.isEmpty
        }
        if isAwaited { serve() }
    }

    private func leave(_ id: Int) {
        state.withLock { $0.waiting.removeValue(forKey: id) }?.resume(returning: nil)
    }

    private func timerFired(_ time: ContinuousClock.Instant) {
        // An earlier timer may have taken the place of this one.
        let isCurrent = state.withLock { state in
            guard state.timer == time else { return false }
            state.timer = nil
            return true
        }
        if isCurrent { serve() }
    }

    /// Lets the first calls of the queue go whose time has come, and sets the timer for the next one.
    private func serve() {
        typealias Ready = (continuation: CheckedContinuation<Turn?, Never>, turn: Turn)
        let (ready, timer) = state.withLock { state -> ([Ready], ContinuousClock.Instant?) in
            let now = ContinuousClock.now
            var ready: [Ready] = []
            while let first = state.first {
                let start = state.pace.earliestStart
                guard start <= now else {
                    guard state.timer.map({ start < $0 }) ?? true else { return (ready, nil) }
                    state.timer = start
                    return (ready, start)
                }
                if let continuation = state.takeFirst(first) {
                    ready.append((continuation, Turn(pacer: self, number: state.pace.start(at: now))))
                }
            }
            return (ready, nil)
        }
        for (continuation, turn) in ready { continuation.resume(returning: turn) }
        if let timer {
            Self.queue.asyncAfter(deadline: .now() + (timer - .now) / .seconds(1)) { [weak self] in
                self?.timerFired(timer)
            }
        }
    }
}

extension Pacer.State {
    /// The id of the first call that still waits. Those before it were cancelled, and are forgotten.
    fileprivate var first: Int? {
        mutating get {
            while head < order.count, waiting[order[head]] == nil { head += 1 }
            guard head < order.count else {
                order.removeAll(keepingCapacity: true)
                head = 0
                return nil
            }
            if head > 1_000, head * 2 > order.count {
                order.removeFirst(head)
                head = 0
            }
            return order[head]
        }
    }

    fileprivate mutating func takeFirst(_ id: Int) -> CheckedContinuation<Pacer.Turn?, Never>? {
        head += 1
        return waiting.removeValue(forKey: id)
    }
}
