extension UsageReport {
    /// Reads files of journals once, for a report and for one of the same calls in rows that differ by time alone.
    ///
    /// A pipe can be read only once, and a journal that grows would have other calls the second time.
    ///
    /// - Parameters:
    ///   - files: The paths of the files.
    ///   - query: The calls that are counted, and the rows of the report.
    ///   - intervals: The lengths of intervals, of which the calls choose one for the series.
    /// - Throws: ``JournalError`` if a file cannot be read.
    package static func withSeries(
        files: [String], _ query: UsageQuery, _ intervals: UsageIntervals
    ) throws(JournalError) -> (report: UsageReport, series: UsageReport) {
        var counter = UsageCounter(query)
        var series = SeriesCounter(query, intervals)
        for file in files {
            try JournalReader.lines(of: file) { line in
                counter.add(line)
                series.add(line)
            }
        }
        return (UsageReport(counter, services: []), UsageReport(series.finished, services: []))
    }
}

/// The lengths of intervals that a report over time may have.
package struct UsageIntervals: Sendable {
    /// The lengths in seconds, the shortest first. After the longest one come its multiples.
    private let lengths: [Int]
    private let longest: Int
    /// The largest number of intervals.
    private let most: Int

    /// - Parameters:
    ///   - lengths: The lengths in seconds, the shortest first. After the longest one come its multiples.
    ///   - most: The largest number of intervals, at least 2.
    package init(_ lengths: [Int], most: Int) {
        (self.lengths, self.most) = (lengths, most)
        longest = lengths.last ?? 1
    }

    /// Returns the shortest length with which a span of time has no more intervals than the largest number, in seconds.
    package func length(ofSpan seconds: Int) -> Int {
        let shortest = seconds / (most - 1) + 1
        return lengths.first { $0 >= shortest } ?? (shortest + longest - 1) / longest * longest
    }

    /// Returns the greatest length that divides a length and all longer ones, so that its intervals add up to those of any
    /// of them.
    func divisor(ofLengthsFrom length: Int) -> Int {
        lengths.filter { $0 >= length }.reduce(longest) { Self.greatestCommonDivisor($0, $1) }
    }

    private static func greatestCommonDivisor(_ first: Int, _ second: Int) -> Int {
        var (divisor, rest) = (first, second)
        while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
        return divisor
    }
}

/// Counts calls in rows that differ by time alone, whose interval follows from the time between the first call and the last.
///
/// That time is known only at the end. Until then the intervals are as long as the calls so far allow, and each length that
/// may follow is a multiple.
struct SeriesCounter {
    private let intervals: UsageIntervals
    private var counter: UsageCounter
    /// The number of rows above which intervals are lengthened. A row has some kilobytes.
    private var mostRows = 2_048

    /// - Parameter query: The calls that are counted. Its rows and its interval do not matter.
    init(_ query: UsageQuery, _ intervals: UsageIntervals) {
        var query = query
        query.rows = []
        query.interval = .seconds(intervals.divisor(ofLengthsFrom: 0))
        (self.intervals, counter) = (intervals, UsageCounter(query))
    }

    /// Counts the call of a line, or `nil` for one that is too long.
    mutating func add(_ line: UnsafeBufferPointer<UInt8>?) {
        counter.add(line)
        guard counter.counts.count > mostRows else { return }
        counter.lengthenInterval(to: .seconds(intervals.divisor(ofLengthsFrom: length)))
        // Over thousands of years, even the longest interval leaves more rows.
        mostRows = max(mostRows, counter.counts.count * 2)
    }

    /// The calls so far, in the intervals that are right for them.
    var finished: UsageCounter {
        var counter = counter
        counter.lengthenInterval(to: .seconds(length))
        return counter
    }

    /// The length of the intervals that are right for the calls so far, in seconds.
    private var length: Int {
        guard let start = counter.counts.map(\.start).min(), let last = counter.counts.map(\.lastStart).max() else {
            return intervals.length(ofSpan: 0)
        }
        return intervals.length(ofSpan: (last - start) / 1_000)
    }
}
