// One pair of methods for each kind of member: promised, and optional.

extension JSONObject {
    public mutating func string(_ key: StaticString) -> String { required(key, "string", "") { $0.string() } }
    public mutating func stringIfPresent(_ key: StaticString) -> String? { optional(key) { $0.string() } }

    public mutating func int(_ key: StaticString) -> Int { required(key, "integer", 0) { $0.int() } }
    public mutating func intIfPresent(_ key: StaticString) -> Int? { optional(key) { $0.int() } }

    public mutating func double(_ key: StaticString) -> Double { required(key, "number", 0) { $0.double() } }
    public mutating func doubleIfPresent(_ key: StaticString) -> Double? { optional(key) { $0.double() } }

    public mutating func bool(_ key: StaticString) -> Bool { required(key, "boolean", false) { $0.bool() } }
    public mutating func boolIfPresent(_ key: StaticString) -> Bool? { optional(key) { $0.bool() } }

    /// A file, as its base64 text.
    public mutating func base64(_ key: StaticString) -> Base64 {
        required(key, "string", .neutralWhenMissing) { $0.string().map { Base64(text: $0) } }
    }
    public mutating func base64IfPresent(_ key: StaticString) -> Base64? {
        optional(key) { $0.string().map { Base64(text: $0) } }
    }

    /// A point in time, as its text.
    public mutating func timestamp(_ key: StaticString) -> Timestamp {
        required(key, "string", .neutralWhenMissing) { $0.string().map { Timestamp(text: $0) } }
    }
    public mutating func timestampIfPresent(_ key: StaticString) -> Timestamp? {
        optional(key) { $0.string().map { Timestamp(text: $0) } }
    }

    public mutating func enumeration<Value: JSONReadable>(_ key: StaticString) -> Value {
        required(key, "value", .neutralWhenMissing) { Value.read($0) }
    }
    public mutating func enumerationIfPresent<Value: JSONReadable>(_ key: StaticString) -> Value? {
        optional(key) { Value.read($0) }
    }

    /// The value of a text that holds JSON.
    public mutating func jsonText<Value: JSONReadable>(_ key: StaticString) -> Value {
        required(key, "JSON text", .neutralWhenMissing) { $0.jsonText(of: Value.self) }
    }
    public mutating func jsonTextIfPresent<Value: JSONReadable>(_ key: StaticString) -> Value? {
        optional(key) { $0.jsonText(of: Value.self) }
    }

    /// A value of any kind that can be read.
    public mutating func value<Value: JSONReadable>(_ key: StaticString) -> Value {
        required(key, "value", .neutralWhenMissing) { Value.read($0) }
    }
    public mutating func valueIfPresent<Value: JSONReadable>(_ key: StaticString) -> Value? {
        optional(key) { Value.read($0) }
    }
}

// MARK: - Lists

extension JSONObject {
    public mutating func strings(_ key: StaticString) -> [String] { list(key) }
    public mutating func stringsIfPresent(_ key: StaticString) -> [String]? { listIfPresent(key) }

    public mutating func ints(_ key: StaticString) -> [Int] { list(key) }
    public mutating func intsIfPresent(_ key: StaticString) -> [Int]? { listIfPresent(key) }

    public mutating func doubles(_ key: StaticString) -> [Double] { list(key) }
    public mutating func doublesIfPresent(_ key: StaticString) -> [Double]? { listIfPresent(key) }

    public mutating func bools(_ key: StaticString) -> [Bool] { list(key) }
    public mutating func boolsIfPresent(_ key: StaticString) -> [Bool]? { listIfPresent(key) }

    public mutating func enumerations<Value: JSONReadable>(_ key: StaticString) -> [Value] { list(key) }
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
