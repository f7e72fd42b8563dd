/// A string whose known values the reference lists. Other values are possible: one that the server adds later is kept.
///
/// Generated code gives each such member a type of its own, for example
/// `typealias CardSideValue = OpenString<CardSideValueTag>`, with a constant for each known value: `.front`. The tag has no
/// values: it only distinguishes the type from those of other members.
///
/// Write a value that has no constant as text, `"LEFT"`, or create it from a variable with ``init(rawValue:)``.
public struct OpenString<Tag>: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral,
    CustomStringConvertible, JSONWritable, JSONReadable
{
    /// The string as the API sends and receives it.
    public let rawValue: String

    /// Creates a value, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Creates a value, known or not.
    public init(stringLiteral value: String) { self.init(rawValue: value) }

    /// The string as the API sends and receives it.
    public var description: String { rawValue }

    public func writeValue(to json: inout JSONWriter) { json.writeString(rawValue) }
    public static func read(_ json: borrowing JSONElement) -> Self? { json.string().map { Self(rawValue: $0) } }

    /// The value of an empty string.
    public static var defaultWhenMissing: Self { Self(rawValue: "") }
}
