import Testing

@testable import TencentCloudCore

@Suite struct JobPauseTests {
    private func pauses(_ count: Int, from first: Duration?) -> [Duration] {
        var pause = JobPause(first)
        return (0..<count).map { _ in pause.next() }
    }

    @Test func `pauses grow by half up to thirty seconds`() {
        #expect(pauses(3, from: nil) == [.seconds(2), .seconds(3), .milliseconds(4_500)])
        #expect(pauses(9, from: nil).last == .seconds(30))
        #expect(pauses(9, from: .seconds(20)) == [.seconds(20)] + Array(repeating: .seconds(30), count: 8))
    }

    @Test func `a longer pause does not grow`() {
        #expect(pauses(2, from: .seconds(60)) == [.seconds(60), .seconds(60)])
    }

    @Test(arguments: [Duration.zero, .seconds(-5)])
    func `there is always a pause`(_ first: Duration) {
        #expect(pauses(1, from: first) == [.milliseconds(1)])
    }
}
