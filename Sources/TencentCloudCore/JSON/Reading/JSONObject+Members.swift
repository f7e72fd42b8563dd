// One pair of methods for each kind of member: promised, and optional.

extension JSONObject {
    /// A text. Neutral: empty.
    public mutating func string(_ key: StaticString) -> String { required(key, "string", "") { $0.string() } }
    /// A text; nil when missing or null.
    public mutating func stringIfPresent(_ key: StaticString) -> String? { optional(key) { $0.string() } }

    /// A whole number. Neutral: 0.
    public mutating func int(_ key: StaticString) -> Int { required(key, "integer", 0) { $0.int() } }
    /// A whole number; nil when missing or null.
    public mutating func intIfPresent(_ key: StaticString) -> Int? { optional(key) { $0.int() } }

    /// A number. Neutral: 0.
    public mutating func double(_ key: StaticString) -> Double { required(key, "number", 0) { $0.double() } }
    /// A number; nil when missing or null.
    public mutating func doubleIfPresent(_ key: StaticString) -> Double? { optional(key) { $0.double() } }

    /// A boolean. Neutral: false.
    public mutating func bool(_ key: StaticString) -> Bool { required(key, "boolean", false) { $0.bool() } }
    /// A boolean; nil when missing or null.
    public mutating func boolIfPresent(_ key: StaticString) -> Bool? { optional(key) { $0.bool() } }

    /// A file, as its base64 text. Neutral: empty.
    public mutating func base64(_ key: StaticString) -> Base64 {
        required(key, "string", .neutralWhenMissing) { $0.string().map { Base64(text: $0) } }
    }
    /// A file, as its base64 text; nil when missing or null.
    public mutating func base64IfPresent(_ key: StaticString) -> Base64? {
        optional(key) { $0.string().map { Base64(text: $0) } }
    }

    /// A point in time, as its text. Neutral: an empty text.
    public mutating func timestamp(_ key: StaticString) -> Timestamp {
        required(key, "string", .neutralWhenMissing) { $0.string().map { Timestamp(text: $0) } }
    }
    /// A point in time, as its text; nil when missing or null.
    public mutating func timestampIfPresent(_ key: StaticString) -> Timestamp? {
        optional(key) { $0.string().map { Timestamp(text: $0) } }
    }

    /// One of the values that the reference lists, or another one. Neutral: that of an empty text or 0.
    public mutating func enumeration<Value: JSONReadable>(_ key: StaticString) -> Value {
        required(key, "value", .neutralWhenMissing) { Value.read($0) }
    }
    /// One of the values that the reference lists, or another one; nil when missing or null.
    public mutating func enumerationIfPresent<Value: JSONReadable>(_ key: StaticString) -> Value? {
        optional(key) { Value.read($0) }
    }

    /// The value of a text that holds JSON. Neutral: as its type has it.
    public mutating func jsonText<Value: JSONReadable>(_ key: StaticString) -> Value {
        required(key, "JSON text", .neutralWhenMissing) { $0.jsonText(of: Value.self) }
    }
    /// The value of a text that holds JSON; nil when missing or null.
    public mutating func jsonTextIfPresent<Value: JSONReadable>(_ key: StaticString) -> Value? {
        optional(key) { $0.jsonText(of: Value.self) }
    }

    /// A value of any kind that can be read. Neutral: as its type has it.
    public mutating func value<Value: JSONReadable>(_ key: StaticString) -> Value {
        required(key, "value", .neutralWhenMissing) { Value.read($0) }
    }
    /// A value of any kind that can be read; nil when missing or null.
    public mutating func valueIfPresent<Value: JSONReadable>(_ key: StaticString) -> Value? {
        optional(key) { Value.read($0) }
    }
}

// MARK: - Lists

extension JSONObject {
    /// A list of texts. Neutral: empty.
    public mutating func strings(_ key: StaticString) -> [String] { list(key) }
    /// A list of texts; nil when missing or null.
    public mutating func stringsIfPresent(_ key: StaticString) -> [String]? { listIfPresent(key) }

    /// A list of whole numbers. Neutral: empty.
    public mutating func ints(_ key: StaticString) -> [Int] { list(key) }
    /// A list of whole numbers; nil when missing or null.
    public mutating func intsIfPresent(_ key: StaticString) -> [Int]? { listIfPresent(key) }

    /// A list of numbers. Neutral: empty.
    public mutating func doubles(_ key: StaticString) -> [Double] { list(key) }
    /// A list of numbers; nil when missing or null.
    public mutating func doublesIfPresent(_ key: StaticString) -> [Double]? { listIfPresent(key) }

    /// A list of booleans. Neutral: empty.
    public mutating func bools(_ key: StaticString) -> [Bool] { list(key) }
    /// A list of booleans; nil when missing or null.
    public mutating func boolsIfPresent(_ key: StaticString) -> [Bool]? { listIfPresent(key) }

    /// A list of values that the reference lists, or others. Neutral: empty.
    public mutating func enumerations<Value: JSONReadable>(_ key: StaticString) -> [Value] { list(key) }
    /// A list of values that the reference lists, or others; nil when missing or null.
    public mutating func enumerationsIfPresent<Value: JSONReadable>(_ key: StaticString) -> [Value]? {
        listIfPresent(key)
    }

    private mutating func list<Element: JSONReadable>(_ key: StaticString) -> [Element] {
        required(key, "array", []) { $0.array(of: Element.self) }
    }

    private mutating func listIfPresent<Element: JSONReadable>(_ key: StaticString) -> [Element]? {
        optional(key) { $0.array(of: Element.self) }
    }
}
