#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// How a member writes points in time.
public enum TimestampFormat: Sendable {
    /// `2020-01-01T00:00:00Z`: UTC when written.
    case iso8601
    /// `2020-01-01 08:00:00`: China standard time (UTC+8).
    case datetime
    /// `2020-01-01`: the day in China standard time (UTC+8).
    case date
}

/// A point in time, as the API writes it: the text is kept, so that nothing that the server sends is lost.
///
/// Texts without an offset are China standard time (UTC+8), as everywhere in the API's reference. Made from a `Date`,
/// it is written in the format of the member that it is given to, in whole seconds.
public struct Timestamp: Sendable {
    private enum Content: Sendable {
        case text(String)
        case date(Date)
    }

    private let content: Content

    /// A point in time, written in the format of its member.
    /// - Parameter date: In the years 1 to 9999; another one is written as the first or last of them.
    public init(_ date: Date) { content = .date(date) }

    /// A text that is sent as it is.
    public init(text: String) { content = .text(text) }

    /// The text as it came or was given; for a `Date`, in ISO 8601 and UTC.
    public var text: String { text(in: .iso8601) }

    /// The point in time. nil when the text is in none of the formats of ``TimestampFormat``, or no date (`0000-00-00
    /// 00:00:00`).
    ///
    /// - Complexity: O(*n*) in the text's length, which is read each time; O(1) for a value made from a `Date`.
    public var date: Date? {
        switch content {
        case .text(let text): CalendarText(text)?.date
        case .date(let date): date
        }
    }

    func text(in format: TimestampFormat) -> String {
        switch content {
        case .text(let text): text
        case .date(let date): CalendarText.text(of: date, format)
        }
    }
}

extension Timestamp: Hashable {
    /// Two are the same when their texts are.
    public static func == (left: Self, right: Self) -> Bool { left.text == right.text }
    public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension Timestamp: ExpressibleByStringLiteral, CustomStringConvertible {
    public init(stringLiteral value: String) { self.init(text: value) }
    public var description: String { text }
}

extension Timestamp: JSONWritable {
    public func writeValue(to json: inout JSONWriter) { json.writeString(text(in: json.timestampFormat)) }
}

extension Timestamp: JSONReadable {
    public static func read(_ json: borrowing JSONElement) -> Self? { json.string().map { Self(text: $0) } }
    public static var neutralWhenMissing: Self { Self(text: "") }
}
