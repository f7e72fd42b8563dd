#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// The format in which a member writes points in time.
public enum TimestampFormat: Sendable {
    /// `2020-01-01T00:00:00Z`, written in UTC.
    case iso8601
    /// `2020-01-01 08:00:00`, in China standard time (UTC+8).
    case datetime
    /// `2020-01-01`, the day in China standard time (UTC+8).
    case date
}

/// A point in time, as the API writes it. The text is kept, so that nothing that the server sends is lost.
///
/// A text without an offset is in China standard time (UTC+8), as everywhere in the API's reference. A value that was
/// created from a `Date` is written in the format of its member, in whole seconds.
public struct Timestamp: Sendable {
    private enum Content: Sendable {
        case text(String)
        case date(Date)
    }

    private let content: Content

    /// Creates a point in time that is written in the format of its member.
    /// - Parameter date: The point in time. One before 0001-01-01 or after the start of 9999-12-31 (UTC) is written as
    ///   that limit.
    public init(_ date: Date) { content = .date(date) }

    /// Creates a point in time from a text, which is sent unchanged.
    public init(text: String) { content = .text(text) }

    /// The text that the server sent or that was given; for a `Date`, ISO 8601 in UTC.
    public var text: String { text(in: .iso8601) }

    /// The point in time; `nil` if the text has none of the formats of ``TimestampFormat``, or is not a date, such as
    /// `0000-00-00 00:00:00`.
    ///
    /// - Complexity: O(*n*) in the text's length, since it is parsed each time; O(1) if the value was created from a
    ///   `Date`.
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
    /// Two values are equal if their texts are.
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
    public static var defaultWhenMissing: Self { Self(text: "") }
}
