/// The distribution of lengths of calls, in a few kilobytes however many there are.
///
/// Buckets are log-linear: each power of two is divided into 32 of equal width, so a percentile differs from the exact one
/// by 1.6 % at most. Lengths below 64 µs are exact to the microsecond; those above an hour count as an hour.
struct LatencyHistogram: Sendable, Hashable {
    private static let subBits = 5
    private static let longest = 3_600_000_000

    /// The number of lengths in each bucket, up to the largest that has any.
    private var buckets: [Int] = []
    /// The number of lengths.
    private(set) var count = 0
    /// The sum of all lengths, in microseconds.
    private var sum = 0

    /// Counts a length, in microseconds.
    mutating func record(_ microseconds: Int) {
        let value = min(max(microseconds, 0), Self.longest)
        let shift = max(0, Int.bitWidth - 1 - (value | 1).leadingZeroBitCount - Self.subBits)
        let index = shift << Self.subBits + value >> shift
        if index >= buckets.count { buckets += repeatElement(0, count: index + 1 - buckets.count) }
        buckets[index] += 1
        count += 1
        sum += value
    }

    /// Counts the lengths of another distribution.
    mutating func add(_ other: Self) {
        let missing = other.buckets.count - buckets.count
        if missing > 0 { buckets += repeatElement(0, count: missing) }
        for (index, count) in other.buckets.enumerated() { buckets[index] += count }
        count += other.count
        sum += other.sum
    }

    /// The mean; `nil` if there are no lengths.
    var mean: Duration? { count > 0 ? .nanoseconds(Int64(Double(sum) * 1_000 / Double(count))) : nil }

    /// Returns the length that a part of all lengths does not exceed, by nearest rank, or `nil` if there are none.
    /// - Parameter part: The part, from 0 to 1: 0.95.
    func percentile(_ part: Double) -> Duration? {
        guard count > 0 else { return nil }
        let rank = min(max(Int((part * Double(count)).rounded(.up)), 1), count)
        var seen = 0
        for (index, count) in buckets.enumerated() {
            seen += count
            if seen >= rank { return Self.middle(of: index) }
        }
        return nil
    }

    private static func middle(of index: Int) -> Duration {
        let shift = max(0, index >> subBits - 1)
        let lowest = (index - shift << subBits) << shift
        return .nanoseconds(Int64(lowest) * 1_000 + Int64((1 << shift) - 1) * 500)
    }
}
