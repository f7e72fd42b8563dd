import Testing

@testable import TencentCloudCore

@Suite(.timeLimit(.minutes(20))) struct DeadlineTimerTests {
    /// Returns the numbers of the deadlines that were reached.
    private func reached(_ times: [Duration], without removed: [Int] = []) async -> [Int] {
        let (numbers, continuation) = AsyncStream.makeStream(of: Int.self)
        let start = ContinuousClock.now
        let ids = times.enumerated().map { number, time in
            DeadlineTimer.shared.add(start + time) { continuation.yield(number) }
        }
        for number in removed { DeadlineTimer.shared.remove(ids[number]) }
        var reached: [Int] = []
        var iterator = numbers.makeAsyncIterator()
        while reached.count < times.count - removed.count, let number = await iterator.next() { reached.append(number) }
        // A deadline that is reached twice, or was removed, would come now.
        try? await Task.sleep(for: .milliseconds(50))
        continuation.finish()
        while let number = await iterator.next() { reached.append(number) }
        return reached.sorted()
    }

    @Test func `each deadline is reached once, whatever the order in which they are set`() async {
        let times = [200, 20, 400, -5, 100].map { Duration.milliseconds($0) }
        #expect(await reached(times) == [0, 1, 2, 3, 4])
    }

    @Test func `a deadline that was removed is not reached, and keeps no other`() async throws {
        // On a busy machine, the time of a deadline may come before it is removed.
        try await Patience.expect([1], orBefore: [[0], [2], [0, 1], [1, 2], [0, 2], [0, 1, 2]]) { time in
            await reached([0.1, 0.6, 0.3].map { time * $0 }, without: [0, 2])
        }
    }

    @Test func `a deadline is not reached too early`() async {
        let start = ContinuousClock.now
        await withCheckedContinuation { continuation in
            // The timer is set for an earlier one first.
            _ = DeadlineTimer.shared.add(start + .milliseconds(1)) {}
            _ = DeadlineTimer.shared.add(start + .milliseconds(120)) { continuation.resume() }
        }
        #expect(ContinuousClock.now - start >= .milliseconds(120))
    }
}
