/// A string whose known values the reference lists. Other values are possible: one that the server adds later is kept.
///
/// A conforming type implements `rawValue` and `init(rawValue:)`. Everything else is provided.
public protocol StringEnum: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible,
    JSONWritable, JSONReadable
where RawValue == String, StringLiteralType == String {
    init(rawValue: String)
}

extension StringEnum {
    public init(stringLiteral value: String) { self.init(rawValue: value) }
    public static func == (left: Self, right: Self) -> Bool { left.rawValue == right.rawValue }
    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
    public var description: String { rawValue }
    public func writeValue(to json: inout JSONWriter) { json.writeString(rawValue) }
    public static func read(_ json: borrowing JSONElement) -> Self? { json.string().map { Self(rawValue: $0) } }
    public static var defaultWhenMissing: Self { Self(rawValue: "") }
}

/// An integer whose known values the reference lists. Other values are possible: one that the server adds later is
/// kept.
///
/// A conforming type implements `rawValue` and `init(rawValue:)`. Everything else is provided.
public protocol IntegerEnum: RawRepresentable, Hashable, Sendable, ExpressibleByIntegerLiteral, CustomStringConvertible,
    JSONWritable, JSONReadable
where RawValue == Int, IntegerLiteralType == Int {
    init(rawValue: Int)
}

extension IntegerEnum {
    public init(integerLiteral value: Int) { self.init(rawValue: value) }
    public static func == (left: Self, right: Self) -> Bool { left.rawValue == right.rawValue }
    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
    public var description: String { rawValue.description }
    public func writeValue(to json: inout JSONWriter) { json.writeInt(rawValue) }
    public static func read(_ json: borrowing JSONElement) -> Self? { json.int().map { Self(rawValue: $0) } }
    public static var defaultWhenMissing: Self { Self(rawValue: 0) }
}
