/// The times at which the requests of one action may start. This is a value that knows no clock: each function gets the
/// time of now.
///
/// Two rules hold together. Two starts are a share of a second apart, so there is no burst. And a start has a distance
/// from the one *n* before it that lets the server count at most *n* in any second: one second from the response to that
/// one, which arrived before its response left, or one second and ``delivery`` from its start, if there is no response
/// yet.
struct Pace: Sendable {
    typealias Instant = ContinuousClock.Instant

    private let perSecond: Int
    private let interval: Duration
    /// The time that a request without a response may have needed to reach the server.
    private let delivery: Duration
    /// The earliest time of the next start because of the one before it.
    private var next: Instant
    /// The times from which the latest starts are out of the way, the start number `i` at the index `i % perSecond`.
    private var window: [Instant] = []
    /// The number of starts so far.
    private var count = 0

    init(perSecond: Int, delivery: Duration, now: Instant) {
        self.perSecond = perSecond
        self.delivery = delivery
        interval = .seconds(1) / perSecond
        next = now
    }

    /// The earliest time at which the next request may start.
    var earliestStart: Instant {
        window.count < perSecond ? next : max(next, window[count % perSecond])
    }

    /// Records that a request starts, not before ``earliestStart``, and returns its number.
    mutating func start(at now: Instant) -> Int {
        let number = count
        count += 1
        // A timer fires a little late. The next start is not put off by that, unless it would be a burst.
        next = (now - next < interval ? next : now) + interval
        let end = now + .seconds(1) + delivery
        if window.count < perSecond { window.append(end) } else { window[number % perSecond] = end }
        return number
    }

    /// Records that the response to a request has arrived, so the request itself had arrived before.
    mutating func finish(_ number: Int, at now: Instant) {
        // The start may be so long ago that a later one has its index.
        guard number > count - 1 - perSecond else { return }
        window[number % perSecond] = min(window[number % perSecond], now + .seconds(1))
    }

    /// Puts the next start off, after the server has refused a request because there were too many: its second must
    /// pass first.
    mutating func pause(at now: Instant) { next = max(next, now + .seconds(1)) }

    /// Returns `true` if no start so far has any effect on further ones.
    func isForgotten(at now: Instant) -> Bool { next < now && window.allSatisfy { $0 < now } }
}
