import SeededRandom
import Testing

@testable import TencentCloudCore

/// The times at which requests may start, computed without waiting for any of them.
@Suite struct PaceTests {
    private typealias Instant = ContinuousClock.Instant
    private static let start = Instant.now

    /// The requests of a simulation, by their numbers.
    private struct Run {
        var starts: [Duration] = []
        var arrivals: [Duration] = []
    }

    /// Starts each request as early as it may, with a random time to the server and back.
    private func simulate(
        _ count: Int, perSecond: Int, seed: UInt64, delivery: ClosedRange<Int>, response: ClosedRange<Int>,
        lateness: ClosedRange<Int> = 0...5
    ) -> Run {
        var generator = SplitMix64(seed: seed)
        var pace = Pace(perSecond: perSecond, delivery: .milliseconds(250), now: Self.start)
        var run = Run()
        var ends: [(number: Int, time: Instant)] = []
        var now = Self.start
        for _ in 0..<count {
            // Responses that arrive before the next start may make it earlier.
            while true {
                let next = max(now, pace.earliestStart)
                guard let first = ends.min(by: { $0.time < $1.time }), first.time <= next else { break }
                ends.removeAll { $0.number == first.number }
                pace.finish(first.number, at: first.time)
            }
            now = max(now, pace.earliestStart) + .milliseconds(Int.random(in: lateness, using: &generator))
            let number = pace.start(at: now)
            let arrival = now + .milliseconds(Int.random(in: delivery, using: &generator))
            run.starts.append(now - Self.start)
            run.arrivals.append(arrival - Self.start)
            ends.append((number, arrival + .milliseconds(Int.random(in: response, using: &generator))))
        }
        return run
    }

    /// The largest number of requests in any second.
    private func most(_ times: [Duration]) -> Int {
        let times = times.sorted()
        return times.indices.map { first in times[first...].prefix { $0 - times[first] < .seconds(1) }.count }.max()
            ?? 0
    }

    @Test(arguments: [1, 2, 5, 20, 100])
    func `no second has more requests than the rate however long they travel`(_ perSecond: Int) {
        for seed in 0..<10 as Range<UInt64> {
            // A response that is slower than the limit of 250 milliseconds, and one that is faster.
            for response in [0...5, 0...3_000] {
                let run = simulate(
                    perSecond * 5 + 3, perSecond: perSecond, seed: seed, delivery: 0...250, response: response)
                #expect(most(run.arrivals) <= perSecond, "seed \(seed)")
                #expect(most(run.starts) <= perSecond, "seed \(seed)")
            }
        }
    }

    @Test func `starts are evenly spaced without a burst`() throws {
        let run = simulate(60, perSecond: 20, seed: 1, delivery: 1...2, response: 1...2, lateness: 0...0)
        let gaps = zip(run.starts.dropFirst(), run.starts).map { $0 - $1 }
        // A start that waits for a second to pass, for a few milliseconds, does not put off those after it.
        #expect(gaps.allSatisfy { $0 > .milliseconds(45) })
        // A late timer does not slow the requests down.
        let late = simulate(60, perSecond: 20, seed: 2, delivery: 1...2, response: 1...2, lateness: 0...30)
        #expect(try #require(late.starts.last) < .milliseconds(3_300))
    }

    @Test func `a fast server is sent nearly the whole rate and a slow one four fifths`() throws {
        let fast = simulate(200, perSecond: 20, seed: 3, delivery: 1...5, response: 1...5, lateness: 0...2)
        #expect(try #require(fast.starts.last) < .milliseconds(10_300))
        let slow = simulate(200, perSecond: 20, seed: 4, delivery: 1...5, response: 2_000...2_000, lateness: 0...2)
        #expect(try #require(slow.starts.last) < .milliseconds(12_600))
    }

    @Test func `idle time is not saved up for a burst`() {
        var pace = Pace(perSecond: 10, delivery: .zero, now: Self.start)
        _ = pace.start(at: Self.start)
        let later = Self.start + .seconds(60)
        #expect(pace.isForgotten(at: later))
        _ = pace.start(at: later)
        #expect(pace.earliestStart == later + .milliseconds(100))
        #expect(!pace.isForgotten(at: later))
    }

    @Test func `a refusal puts the next start off by a second`() {
        var pace = Pace(perSecond: 10, delivery: .zero, now: Self.start)
        pace.pause(at: Self.start + .milliseconds(300))
        #expect(pace.earliestStart == Self.start + .milliseconds(1_300))
        pace.pause(at: Self.start)
        #expect(pace.earliestStart == Self.start + .milliseconds(1_300))
    }

    @Test func `a late response of a forgotten start changes nothing`() {
        var pace = Pace(perSecond: 2, delivery: .seconds(1), now: Self.start)
        let numbers = (0..<3).map { pace.start(at: Self.start + .seconds(2 * $0)) }
        let before = pace.earliestStart
        pace.finish(numbers[0], at: Self.start + .seconds(4))
        #expect(pace.earliestStart == before)
    }
}
