#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// The parts of a response's head that tell what to do after an error: when to call again, and what the server's clock
/// says.
public struct ResponseHead: Sendable, Hashable {
    /// The HTTP status.
    public let status: Int
    /// The server's time, from the header `Date`, in whole seconds; `nil` if there was none that can be read.
    public let date: Date?
    /// The pause that the server asks for, from the header `Retry-After`, in whole seconds; `nil` if there was none
    /// that can be read.
    ///
    /// Gateways and load balancers send it with the statuses 429 and 503. A pause is never negative, and one of more
    /// than 31 years counts as that.
    public let retryAfter: Duration?

    /// Creates a head from its parts, for example to test your handling of an error.
    ///
    /// - Parameters:
    ///   - status: The HTTP status.
    ///   - date: The server's time, if it sent one.
    ///   - retryAfter: The pause that the server asks for, if it does.
    public init(status: Int, date: Date? = nil, retryAfter: Duration? = nil) {
        (self.status, self.date, self.retryAfter) = (status, date, retryAfter)
    }

    /// Reads the head of a response.
    ///
    /// `Retry-After` is a number of seconds, or a time, which is compared with the server's own, or else with this
    /// machine's.
    ///
    /// Source: RFC 9110, sections 6.6.1 and 10.2.3.
    init(_ response: TransportResponse) {
        let date = response.headers["date"].flatMap(HTTPDate.seconds)
        let retryAfter = response.headers["retry-after"].flatMap { text -> Int? in
            if let seconds = Self.wholeSeconds(text) { return seconds }
            guard let time = HTTPDate.seconds(text) else { return nil }
            return max(0, time - (date ?? Int(Date().timeIntervalSince1970)))
        }
        self.init(
            status: response.status, date: date.map { Date(timeIntervalSince1970: Double($0)) },
            retryAfter: retryAfter.map { .seconds($0) })
    }

    private static func wholeSeconds(_ text: String) -> Int? {
        let digits = text.utf8.drop { $0 == 0x20 }
        let number = digits.prefix { (0x30...0x39).contains($0) }
        guard !number.isEmpty, digits.dropFirst(number.count).allSatisfy({ $0 == 0x20 }) else { return nil }
        return number.reduce(0) { min($0 * 10 + Int($1) - 0x30, 1_000_000_000) }
    }
}

/// Reads the times of HTTP headers, without a formatter: no locale, no time zone of the machine.
enum HTTPDate {
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// Returns the Unix seconds of a time such as `Sun, 06 Nov 1994 08:49:37 GMT`, or `nil` if the text is none.
    ///
    /// This is the only form that servers may send. The day of the week is not compared with the date.
    ///
    /// Source: RFC 9110, section 5.6.7, IMF-fixdate.
    static func seconds(_ text: String) -> Int? {
        let words = text.split(separator: " ")
        guard words.count == 6, words[0].hasSuffix(","), words[5] == "GMT",
            let day = number(words[1], digits: 2), let month = months.firstIndex(of: String(words[2])),
            let year = number(words[3], digits: 4),
            let date = CalendarDay(year: year, month: month + 1, day: day)
        else { return nil }
        let clock = words[4].split(separator: ":", omittingEmptySubsequences: false)
        guard clock.count == 3, let hour = number(clock[0], digits: 2), hour < 24,
            let minute = number(clock[1], digits: 2), minute < 60,
            // A leap second counts as the first second of the next minute.
            let second = number(clock[2], digits: 2), second <= 60
        else { return nil }
        return date.number * 86_400 + hour * 3600 + minute * 60 + second
    }

    private static func number(_ text: Substring, digits: Int) -> Int? {
        guard text.utf8.count == digits, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(text)
    }
}
