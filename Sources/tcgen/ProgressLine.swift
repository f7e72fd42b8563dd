import APISpec

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// One line on a terminal that says how far a long run is: the count, what is being done, the time left. Where standard
/// error is no terminal it says nothing.
struct ProgressLine {
    private let total: Int
    private let isShown: Bool
    private let start = ContinuousClock.now
    private var done = 0
    private var lastDrawn: ContinuousClock.Instant?

    /// Drawing more often would only cost time.
    private static let interval = Duration.milliseconds(100)

    /// - Parameter total: Steps that the run has.
    init(total: Int, isShown: Bool = isatty(STDERR_FILENO) == 1) {
        self.total = total
        self.isShown = isShown
    }

    /// Says what the next step works on.
    mutating func begin(_ step: String) {
        defer { done += 1 }
        guard isShown else { return }
        let now = ContinuousClock.now
        if let lastDrawn, now - lastDrawn < Self.interval { return }
        lastDrawn = now
        draw(Self.text(done: done, total: total, step: step.onOneLine, elapsed: now - start))
    }

    /// Takes the line away.
    func end() {
        if isShown { draw("") }
    }

    /// `[ 12/300] cvm 2017-03-12, 4 s left`. The time is left out until a few steps have shown how long one takes.
    static func text(done: Int, total: Int, step: String, elapsed: Duration) -> String {
        let width = String(total).utf8.count
        let count = String(done + 1)
        let padding = String(repeating: " ", count: max(0, width - count.utf8.count))
        let line = "[\(padding)\(count)/\(total)] \(step)"
        guard done >= 3, total > done else { return line }
        let left = elapsed / Double(done) * Double(total - done)
        // Rounded up: nothing takes no time.
        let seconds = Int(left.components.seconds) + (left.components.attoseconds > 0 ? 1 : 0)
        return seconds < 60 ? "\(line), \(seconds) s left" : "\(line), \(seconds / 60) min \(seconds % 60) s left"
    }

    private func draw(_ text: String) {
        // Back to the beginning of the line; behind the text, what was longer before is erased.
        Console.write("\r\(text)\u{1B}[K")
    }
}
