import Foundation
import Testing

@testable import tcgen

@Suite("Results of steps that run at the same time")
struct ConcurrentResultsTests {
    @Test(arguments: [0, 1, 31, 32, 33, 100])
    func `come in the order of the steps, one for each`(count: Int) {
        let results = ConcurrentResults(count: count) { step in
            // The first steps take longest, so that those behind them end before.
            Thread.sleep(forTimeInterval: 0.000_1 * Double(32 - step % 32))
            return step
        }
        #expect(Array(results) == Array(0..<count))
    }

    @Test
    func `are made when they are asked for, but for those of a few steps`() {
        var results = ConcurrentResults(count: 200) { _ in ContinuousClock.now }
        #expect(results.next() != nil)
        let asked = ContinuousClock.now
        let times = Array(results)
        #expect(times.count == 199)
        #expect(times.suffix(100).allSatisfy { $0 > asked })
    }
}
