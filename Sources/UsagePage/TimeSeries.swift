import TencentCloudMetrics

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The calls of a report by time, without a gap from the first to the last: a point for each interval.
struct TimeSeries {
    /// The calls of an interval.
    struct Point {
        let start: Date
        /// `nil` for an interval without calls.
        let row: UsageReport.Row?

        var calls: Int { row?.calls ?? 0 }
    }

    /// The length of an interval, in seconds.
    let interval: Int
    let points: [Point]

    /// - Parameter report: A report whose rows differ by time alone.
    init(_ report: UsageReport) {
        interval = report.query.interval.map { max(1, Int($0.components.seconds)) } ?? 1
        var points: [Point] = []
        for row in report.rows {
            guard let time = row.time else { continue }
            while let last = points.last?.start {
                let next = last + Double(interval)
                guard next < time, points.count < Self.mostPoints * 2 else { break }
                points.append(Point(start: next, row: nil))
            }
            points.append(Point(start: time, row: row))
        }
        self.points = points
    }

    private static let mostPoints = 90
    private static let day = 86_400
    /// The intervals at whose starts a reader expects one.
    static let intervals = UsageIntervals(
        [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 10_800, 21_600, 43_200]
            + [1, 2, 7, 14, 30, 90, 365].map { $0 * day },
        most: mostPoints)

    /// Returns the calls of a point that started in a second, as a mean over its interval.
    func queriesPerSecond(_ point: Point) -> Double { Double(point.calls) / Double(interval) }

    /// The start of a point as text: with its date, or only the time if all points are of one day.
    func text(_ point: Point) -> String {
        let text = point.start.journalText
        let (date, time) = (String(text.prefix(10)), String(text.dropFirst(11).prefix(interval < 60 ? 8 : 5)))
        return interval % Self.day == 0 ? date : isOneDay ? time : "\(date) \(time)"
    }

    /// The start of a point below a plot, without the year, where each point has a time.
    func shortText(_ point: Point) -> String {
        let text = text(point)
        return text.count > 10 ? String(text.dropFirst(5)) : text
    }

    private var isOneDay: Bool {
        guard let first = points.first, let last = points.last else { return true }
        return first.start.journalText.prefix(10) == last.start.journalText.prefix(10)
    }
}
