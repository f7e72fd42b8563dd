import Testing

@testable import UsagePage

@Suite("The axes of plots")
struct AxisTests {
    @Test(arguments: [
        (0.0, 1.0), (1, 1), (3, 3), (7, 8), (9_871, 10_000), (0.000_4, 0.000_4), (812_345, 1_000_000), (24.9, 30),
    ])
    func `an axis ends at a round number`(largest: Double, end: Double) {
        let axis = Axis(upTo: largest)
        #expect(abs(axis.high - end) < end * 1e-9)
        #expect((2...6).contains(axis.marks.count))
        #expect(axis.marks.last.map { abs($0 - axis.high) < axis.high * 1e-9 } == true)
    }

    @Test func `counts have no marks between two whole numbers`() {
        #expect(Axis(upTo: 2, isWhole: true).marks == [0, 1, 2])
        #expect(Axis(upTo: 5, isWhole: true).marks == [0, 2, 4, 6])
    }

    @Test(arguments: [(0.95, 0.9), (0.7, 0.5), (0.2, 0)])
    func `a rate that is high throughout has an axis of its own range`(smallest: Double, low: Double) {
        let axis = Axis(ofPartsFrom: smallest)
        #expect(axis.low == low && axis.high == 1 && axis.position(of: 1) == 1 && axis.position(of: low) == 0)
    }
}
