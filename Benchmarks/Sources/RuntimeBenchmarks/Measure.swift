import Foundation

/// Measures several things in turn, round by round, so that what the machine does meanwhile falls on all of them alike.
/// - Returns: The median of each, in seconds.
func medians(rounds: Int, _ subjects: [() throws -> Void]) throws -> [Double] {
    let clock = ContinuousClock()
    for subject in subjects { try subject() }
    var times = [[Duration]](repeating: [], count: subjects.count)
    for _ in 0..<rounds {
        for (index, subject) in subjects.enumerated() {
            times[index].append(try clock.measure(subject))
        }
    }
    return times.map { $0.sorted()[rounds / 2] / .seconds(1) }
}

/// Measures one thing in time on the processor, and takes the best of all rounds: what a busy machine adds, waiting for a thread
/// included, is not its work.
/// - Returns: Seconds.
func fastest(rounds: Int, _ subject: () async throws -> Void) async rethrows -> Double {
    try await subject()
    var best = Double.infinity
    for _ in 0..<rounds {
        let start = clock()
        try await subject()
        best = min(best, Double(clock() - start))
    }
    return best / Double(CLOCKS_PER_SEC)
}

/// Keeps a value from being optimized away.
@inline(never)
func keep<Value>(_ value: borrowing Value) where Value: ~Copyable {}

/// One line: what, how long, against what, how long, the ratio and what it should reach.
func printRow(_ what: String, _ time: Double, against peer: String, _ peerTime: Double, ratio: String, reach: String) {
    func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
    func milliseconds(_ seconds: Double) -> String { "\((seconds * 1e7).rounded() / 1e4) ms" }
    print(
        padded(what, 52), padded(milliseconds(time), 12), padded(peer, 34), padded(milliseconds(peerTime), 12),
        padded(ratio, 14), reach)
}

func rounded(_ ratio: Double) -> String { "\((ratio * 100).rounded() / 100) x" }
