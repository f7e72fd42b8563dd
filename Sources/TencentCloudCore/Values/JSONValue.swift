/// Any JSON: what the API's reference calls an object without saying more.
///
/// Literals make one: `["Name": "x", "Values": [1, 2.5, nil]]`. Objects keep the order of their members.
public enum JSONValue: Sendable {
    case null
    case bool(Bool)
    /// A whole number in the range of `Int`.
    case int(Int)
    /// Any other number. Whole numbers past the range of `Int` lose digits here.
    case double(Double)
    case string(String)
    case array([JSONValue])
    case object(Object)
}

extension JSONValue {
    /// The member of an object. nil where there is none, or where this is no object.
    ///
    /// Setting it makes an object out of what is none; setting nil removes the member, setting `.null` writes null.
    public subscript(key: String) -> JSONValue? {
        get { objectValue?[key] }
        set {
            var object = objectValue ?? [:]
            // Held twice, the object would be copied to be changed.
            self = .null
            object[key] = newValue
            self = .object(object)
        }
    }

    /// The element of an array. nil outside the array, or where this is none.
    public subscript(index: Int) -> JSONValue? {
        guard let array = arrayValue, array.indices.contains(index) else { return nil }
        return array[index]
    }

    /// Whether this is null.
    public var isNull: Bool { self == .null }

    /// The boolean; nil where this is none.
    public var boolValue: Bool? { if case .bool(let value) = self { value } else { nil } }

    /// The whole number; also of a `double` that is one.
    public var intValue: Int? {
        switch self {
        case .int(let value): value
        case .double(let value): Int(exactly: value)
        default: nil
        }
    }

    /// The number, rounded to the nearest `Double`.
    public var doubleValue: Double? {
        switch self {
        case .int(let value): Double(value)
        case .double(let value): value
        default: nil
        }
    }

    /// The text; nil where this is none.
    public var stringValue: String? { if case .string(let value) = self { value } else { nil } }
    /// The elements; nil where this is no array.
    public var arrayValue: [JSONValue]? { if case .array(let value) = self { value } else { nil } }
    /// The members; nil where this is no object.
    public var objectValue: Object? { if case .object(let value) = self { value } else { nil } }
}

extension JSONValue: Hashable {
    /// Numbers are compared as numbers (`1` and `1.0` are equal), objects without regard to order.
    public static func == (left: Self, right: Self) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.bool(let left), .bool(let right)): left == right
        case (.int(let left), .int(let right)): left == right
        case (.double(let left), .double(let right)): left == right
        case (.int(let int), .double(let double)), (.double(let double), .int(let int)): Double(exactly: int) == double
        case (.string(let left), .string(let right)): left == right
        case (.array(let left), .array(let right)): left == right
        case (.object(let left), .object(let right)): left == right
        default: false
        }
    }

    public func hash(into hasher: inout Hasher) {
        switch self {
        case .null: hasher.combine(0)
        case .bool(let value): hasher.combine(value)
        // As a Double where it is one, since it then equals that Double.
        case .int(let value):
            if let double = Double(exactly: value) { hasher.combine(double) } else { hasher.combine(value) }
        case .double(let value): hasher.combine(value)
        case .string(let value): hasher.combine(value)
        case .array(let value): hasher.combine(value)
        case .object(let value): hasher.combine(value)
        }
    }
}

extension JSONValue: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByFloatLiteral, ExpressibleByStringInterpolation, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral
{
    public init(nilLiteral: ()) { self = .null }
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    public init(integerLiteral value: Int) { self = .int(value) }
    public init(floatLiteral value: Double) { self = .double(value) }
    public init(stringLiteral value: String) { self = .string(value) }
    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    public init(dictionaryLiteral elements: (String, JSONValue)...) { self = .object(Object(elements)) }
}

extension JSONValue: CustomStringConvertible {
    /// The JSON text, in one line.
    public var description: String { jsonText }
}
