#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// The parts of a response's head that decide about a further attempt.
struct ResponseHead: Sendable {
    /// The HTTP status.
    let status: Int
    /// The header `Date`; `nil` if it is missing or malformed.
    let date: Date?
    /// The pause that the header `Retry-After` asks for, at most seven days; `nil` if it is missing or malformed.
    let retryAfter: Duration?

    /// Creates the head of a response.
    ///
    /// - Parameter now: The time from which `Retry-After` counts if it is a date, and the response has no `Date`.
    init(_ response: TransportResponse, now: Date = Date()) {
        status = response.status
        let date = response.headers["date"].flatMap(Date.init(httpDate:))
        self.date = date
        retryAfter = response.headers["retry-after"].flatMap { text -> Duration? in
            if !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
                return min(.seconds(Int(text) ?? .max), .longestTimeout)
            }
            guard let end = Date(httpDate: text) else { return nil }
            return min(max(.zero, .seconds(end.timeIntervalSince(date ?? now))), .longestTimeout)
        }
    }
}

extension Date {
    /// Creates a date from the form that servers send: `Sun, 06 Nov 1994 08:49:37 GMT`. The two older forms, which no
    /// server may send, count as malformed.
    ///
    /// Source: RFC 9110, 5.6.7 (IMF-fixdate).
    fileprivate init?(httpDate text: String) {
        let parts = text.split(separator: " ")
        guard parts.count == 6, parts[0].hasSuffix(","), parts[5] == "GMT",
            let month = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
                .firstIndex(of: String(parts[2])),
            let day = Self.number(parts[1], digits: 2), let year = Self.number(parts[3], digits: 4),
            let date = CalendarDay(year: year, month: month + 1, day: day)
        else { return nil }
        let time = parts[4].split(separator: ":").compactMap { Self.number($0, digits: 2) }
        // A minute may have a leap second.
        guard time.count == 3, time[0] < 24, time[1] < 60, time[2] <= 60 else { return nil }
        self.init(timeIntervalSince1970: Double(date.number * 86_400 + time[0] * 3600 + time[1] * 60 + time[2]))
    }

    private static func number(_ text: Substring, digits: Int) -> Int? {
        text.utf8.count == digits && text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) ? Int(text) : nil
    }
}
