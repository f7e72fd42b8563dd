import Files

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// A line on a terminal with the progress of a long run: the count, the current step and the time left. Prints nothing
/// if standard error is not a terminal.
struct ProgressLine {
    private let total: Int
    private let isShown: Bool
    private let start = ContinuousClock.now
    private var done = 0
    private var lastDrawn: ContinuousClock.Instant?

    /// The minimum time between updates of the line.
    private static let interval = Duration.milliseconds(100)

    /// - Parameter total: The number of steps.
    init(total: Int, isShown: Bool = isatty(STDERR_FILENO) == 1) {
        self.total = total
        self.isShown = isShown
    }

    /// Shows the next step.
    mutating func begin(_ step: String) {
        defer { done += 1 }
        guard isShown else { return }
        let now = ContinuousClock.now
        if let lastDrawn, now - lastDrawn < Self.interval { return }
        lastDrawn = now
        draw(Self.text(done: done, total: total, step: step.onOneLine, elapsed: now - start))
    }

    /// Erases the line.
    func end() {
        if isShown { draw("") }
    }

    /// Returns the line, such as `[ 12/300] cvm 2017-03-12, 4 s left`. The time left is shown after the first three
    /// steps.
    static func text(done: Int, total: Int, step: String, elapsed: Duration) -> String {
        let width = String(total).utf8.count
        let count = String(done + 1)
        let padding = String(repeating: " ", count: max(0, width - count.utf8.count))
        let line = "[\(padding)\(count)/\(total)] \(step)"
        guard done >= 3, total > done else { return line }
        let left = elapsed / Double(done) * Double(total - done)
        // Round up, so that the line does not show 0 seconds.
        let seconds = Int(left.components.seconds) + (left.components.attoseconds > 0 ? 1 : 0)
        return seconds < 60 ? "\(line), \(seconds) s left" : "\(line), \(seconds / 60) min \(seconds % 60) s left"
    }

    private func draw(_ text: String) {
        // Return to the start of the line, and erase the rest of a longer text after this one.
        Console.write("\r\(text)\u{1B}[K")
    }
}
