/// An integer whose known values the reference lists. Other values are possible: one that the server adds later is
/// kept.
///
/// Generated code gives each such member a type of its own, for example
/// `typealias FileTypeValue = OpenInteger<FileTypeValueTag>`. The tag has no values: it only distinguishes the type from
/// those of other members. There are no constants, since a number has no name: write `fileType: 1`, or create a value from
/// a variable with ``init(rawValue:)``.
public struct OpenInteger<Tag>: RawRepresentable, Hashable, Sendable, ExpressibleByIntegerLiteral,
    CustomStringConvertible, JSONWritable, JSONReadable
{
    /// The integer as the API sends and receives it.
    public let rawValue: Int

    /// Creates a value, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Creates a value, known or not.
    public init(integerLiteral value: Int) { self.init(rawValue: value) }

    /// The integer in decimal digits.
    public var description: String { rawValue.description }

    public func writeValue(to json: inout JSONWriter) { json.writeInt(rawValue) }
    public static func read(_ json: borrowing JSONElement) -> Self? { json.int().map { Self(rawValue: $0) } }

    /// The value of 0.
    public static var defaultWhenMissing: Self { Self(rawValue: 0) }
}
