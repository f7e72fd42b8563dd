/// The number of retries that calls to a host may still make.
///
/// Each retry takes one, and each successful call gives an eighth of one back (eighths add up without rounding). While a
/// host is down, its calls make `capacity` retries in all, however many tasks there are, and while it is half down, one
/// for each eight successes. Without this limit, three attempts each would triple the load on a server that is just
/// coming up again.
struct RetryBudget: Sendable {
    private let capacity: Double
    private var left: Double

    init(capacity: Int) {
        self.capacity = Double(max(capacity, 0))
        left = self.capacity
    }

    /// Takes a retry, and returns `false` if there is none.
    mutating func take() -> Bool {
        guard left >= 1 else { return false }
        left -= 1
        return true
    }

    /// Gives back a part of a retry after a successful call.
    mutating func succeeded() {
        left = min(capacity, left + 0.125)
    }
}
