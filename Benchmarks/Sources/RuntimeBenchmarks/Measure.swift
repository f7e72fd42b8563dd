import Foundation

/// Measures several functions in turn, round by round, so that other work of the machine affects all of them alike.
/// - Returns: The median time of each, in seconds.
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

/// Measures the processor time of a function, and returns the best of all rounds, since the time that a busy machine
/// adds, such as waiting for a thread, is not part of its work.
/// - Returns: The time in seconds.
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

/// Prevents the compiler from removing the code that makes a value.
@inline(never)
func keep<Value>(_ value: borrowing Value) where Value: ~Copyable {}

/// Prints one line: the subject and its time, the peer and its time, their ratio, and the goal.
func printRow(_ subject: String, _ time: Double, against peer: String, _ peerTime: Double, ratio: String, reach: String)
{
    func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
    func milliseconds(_ seconds: Double) -> String { "\((seconds * 1e7).rounded() / 1e4) ms" }
    print(
        padded(subject, 52), padded(milliseconds(time), 12), padded(peer, 34), padded(milliseconds(peerTime), 12),
        padded(ratio, 14), reach)
}

func rounded(_ ratio: Double) -> String { "\((ratio * 100).rounded() / 100) x" }
