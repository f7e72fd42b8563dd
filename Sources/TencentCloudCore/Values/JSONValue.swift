/// Any JSON value, for members that the API's reference describes only as an object.
///
/// Literals create values: `["Name": "x", "Values": [1, 2.5, nil]]`. Objects keep the order of their members.
public enum JSONValue: Sendable {
    case null
    case bool(Bool)
    /// An integer in the range of `Int`.
    case int(Int)
    /// An integer outside of the range of `Int`, with all its digits.
    case longInt(LongInt)
    /// Any other number, with a fraction or an exponent.
    case double(Double)
    case string(String)
    case array([JSONValue])
    case object(Object)
}

extension JSONValue {
    /// The member of an object; `nil` if there is no such member, or if this is not an object.
    ///
    /// Setting a member turns any other value into an object. Setting it to `nil` removes the member, and setting it to
    /// `.null` writes `null`.
    public subscript(key: String) -> JSONValue? {
        get { objectValue?[key] }
        set {
            var object = objectValue ?? [:]
            // An object with two owners would be copied when it changes.
            self = .null
            object[key] = newValue
            self = .object(object)
        }
    }

    /// The element of an array; `nil` outside of the array's bounds, or if this is not an array.
    public subscript(index: Int) -> JSONValue? {
        guard let array = arrayValue, array.indices.contains(index) else { return nil }
        return array[index]
    }

    /// A Boolean value that indicates whether this is `null`.
    public var isNull: Bool { self == .null }

    /// The Boolean value; `nil` if this is not one.
    public var boolValue: Bool? { if case .bool(let value) = self { value } else { nil } }

    /// The integer, which may also be a `double` without a fraction; `nil` if this is not an integer, or is outside of
    /// the range of `Int`.
    public var intValue: Int? {
        switch self {
        case .int(let value): value
        case .double(let value): Int(exactly: value)
        default: nil
        }
    }

    /// The integer outside of the range of `Int`; `nil` if this is not one.
    public var longIntValue: LongInt? { if case .longInt(let value) = self { value } else { nil } }

    /// The number, rounded to the nearest `Double`; `nil` if this is not a number, or if the `Double` is infinite.
    public var doubleValue: Double? {
        switch self {
        case .int(let value): Double(value)
        case .longInt(let value): value.double
        case .double(let value): value
        default: nil
        }
    }

    /// The string; `nil` if this is not one.
    public var stringValue: String? { if case .string(let value) = self { value } else { nil } }
    /// The elements; `nil` if this is not an array.
    public var arrayValue: [JSONValue]? { if case .array(let value) = self { value } else { nil } }
    /// The members; `nil` if this is not an object.
    public var objectValue: Object? { if case .object(let value) = self { value } else { nil } }
}

extension JSONValue: Hashable {
    /// Numbers are compared by value, so `1` and `1.0` are equal, and objects without regard to order.
    public static func == (left: Self, right: Self) -> Bool {
        guard left.isContainer, right.isContainer else { return left.equals(scalar: right) }
        // A list instead of recursion: values that are nested deeply would exhaust the stack.
        var pairs = [(left, right)]
        while let (left, right) = pairs.popLast() {
            switch (left, right) {
            case (.array(let left), .array(let right)):
                guard left.count == right.count else { return false }
                pairs += zip(left, right)
            case (.object(let left), .object(let right)):
                guard left.count == right.count else { return false }
                for member in left {
                    guard let other = right[member.key] else { return false }
                    pairs.append((member.value, other))
                }
            default:
                guard left.equals(scalar: right) else { return false }
            }
        }
        return true
    }

    private var isContainer: Bool {
        switch self {
        case .array, .object: true
        case .null, .bool, .int, .longInt, .double, .string: false
        }
    }

    /// Returns `true` if both are the same value, and neither an array nor an object.
    private func equals(scalar other: Self) -> Bool {
        switch (self, other) {
        case (.null, .null): true
        case (.bool(let left), .bool(let right)): left == right
        case (.int(let left), .int(let right)): left == right
        case (.double(let left), .double(let right)): left == right
        case (.longInt(let left), .longInt(let right)): left == right
        case (.int(let int), .double(let double)), (.double(let double), .int(let int)): Double(exactly: int) == double
        case (.longInt(let int), .double(let double)), (.double(let double), .longInt(let int)):
            LongInt(exactly: double) == int
        case (.string(let left), .string(let right)): left == right
        default: false
        }
    }

    public func hash(into hasher: inout Hasher) { hash(into: &hasher, levels: Self.hashedLevels) }

    /// The number of levels that a hash depends on. Values that differ only below them have the same hash.
    static let hashedLevels = 16

    /// Combines the value into a hasher.
    /// - Parameter levels: The number of levels that count.
    func hash(into hasher: inout Hasher, levels: Int) {
        switch self {
        case .null: hasher.combine(0)
        case .bool(let value): hasher.combine(value)
        // An integer that a `Double` can represent has the hash of that `Double`, since both are equal.
        case .int(let value):
            if let double = Double(exactly: value) { hasher.combine(double) } else { hasher.combine(value) }
        case .longInt(let value):
            if let double = value.exactDouble { hasher.combine(double) } else { hasher.combine(value) }
        case .double(let value): hasher.combine(value)
        case .string(let value): hasher.combine(value)
        case .array(let value):
            hasher.combine(value.count)
            guard levels > 0 else { return }
            for element in value { element.hash(into: &hasher, levels: levels - 1) }
        case .object(let value): value.hash(into: &hasher, levels: levels)
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
    /// The JSON text, on one line.
    public var description: String { jsonText }
}
