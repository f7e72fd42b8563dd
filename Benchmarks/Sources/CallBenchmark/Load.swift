import Foundation

/// A number of calls by several tasks at once.
struct Load {
    let calls: Int
    let tasks: Int
    let call: @Sendable () async throws -> Void

    /// Makes the calls, after `warmup` others, and returns one line of JSON: calls a second, CPU microseconds a call, the
    /// median and the 99th percentile of the time of a call in microseconds, and the peak of memory in KiB.
    func measure(warmup: Int) async throws -> String {
        _ = try await run(warmup)
        let (usage, start) = (Usage(), ContinuousClock.now)
        let times = try await run(calls).sorted()
        let (wall, after) = ((ContinuousClock.now - start) / .seconds(1), Usage())
        func percentile(_ part: Double) -> Double {
            times[min(times.count - 1, Int(Double(times.count) * part))] / .microseconds(1)
        }
        let figures = [
            "calls_s": Double(calls) / wall, "cpu_us": (after.seconds - usage.seconds) * 1e6 / Double(calls),
            "p50_us": percentile(0.5), "p99_us": percentile(0.99), "peak_kib": Double(after.peakMemory),
        ]
        return String(decoding: try JSONEncoder().encode(figures), as: UTF8.self)
    }

    /// Makes the calls, after `warmup` others, and returns one line of JSON: the growth of memory in KiB. Nothing is kept of
    /// a call, since the times of 100,000 calls would be megabytes.
    func measureGrowth(warmup: Int) async throws -> String {
        try await repeatCalls(warmup)
        let memory = residentMemory()
        try await repeatCalls(calls)
        return #"{"growth_kib": \#(residentMemory() - memory)}"#
    }

    private func repeatCalls(_ calls: Int) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in 0..<tasks {
                group.addTask { for _ in 0..<share(of: calls, task) { try await call() } }
            }
            try await group.waitForAll()
        }
    }

    /// Returns the number of calls of one task.
    private func share(of calls: Int, _ task: Int) -> Int {
        calls / tasks + (task < calls % tasks ? 1 : 0)
    }

    /// Returns the time of each call.
    private func run(_ calls: Int) async throws -> [Duration] {
        try await withThrowingTaskGroup(of: [Duration].self) { group in
            for task in 0..<tasks {
                let share = share(of: calls, task)
                group.addTask {
                    var times: [Duration] = []
                    times.reserveCapacity(share)
                    for _ in 0..<share {
                        let start = ContinuousClock.now
                        try await call()
                        times.append(ContinuousClock.now - start)
                    }
                    return times
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
    }
}
