// Each kind of member has two methods: one for a required member, and one for an optional member.

extension JSONObject {
    /// Returns a string. The default is empty.
    public mutating func string(_ key: StaticString) -> String { required(key, "string", "") { $0.string() } }
    /// Returns a string, or `nil` if it is missing or `null`.
    public mutating func stringIfPresent(_ key: StaticString) -> String? { optional(key) { $0.string() } }

    /// Returns an integer. The default is 0.
    public mutating func int(_ key: StaticString) -> Int { required(key, "integer", 0) { $0.int() } }
    /// Returns an integer, or `nil` if it is missing or `null`.
    public mutating func intIfPresent(_ key: StaticString) -> Int? { optional(key) { $0.int() } }

    /// Returns a number. The default is 0.
    public mutating func double(_ key: StaticString) -> Double { required(key, "number", 0) { $0.double() } }
    /// Returns a number, or `nil` if it is missing or `null`.
    public mutating func doubleIfPresent(_ key: StaticString) -> Double? { optional(key) { $0.double() } }

    /// Returns a Boolean. The default is `false`.
    public mutating func bool(_ key: StaticString) -> Bool { required(key, "boolean", false) { $0.bool() } }
    /// Returns a Boolean, or `nil` if it is missing or `null`.
    public mutating func boolIfPresent(_ key: StaticString) -> Bool? { optional(key) { $0.bool() } }

    /// Returns a file as its Base64 text. The default is empty.
    public mutating func base64(_ key: StaticString) -> Base64 {
        required(key, "string", .defaultWhenMissing) { $0.string().map { Base64(text: $0) } }
    }
    /// Returns a file as its Base64 text, or `nil` if it is missing or `null`.
    public mutating func base64IfPresent(_ key: StaticString) -> Base64? {
        optional(key) { $0.string().map { Base64(text: $0) } }
    }

    /// Returns a point in time as its text. The default is an empty text.
    public mutating func timestamp(_ key: StaticString) -> Timestamp {
        required(key, "string", .defaultWhenMissing) { $0.string().map { Timestamp(text: $0) } }
    }
    /// Returns a point in time as its text, or `nil` if it is missing or `null`.
    public mutating func timestampIfPresent(_ key: StaticString) -> Timestamp? {
        optional(key) { $0.string().map { Timestamp(text: $0) } }
    }

    /// Returns a string that the reference lists, or another one. The default is the value of an empty string.
    public mutating func openString<Tag>(_ key: StaticString) -> OpenString<Tag> { OpenString(rawValue: string(key)) }
    /// Returns a string that the reference lists, or another one, or `nil` if it is missing or `null`.
    public mutating func openStringIfPresent<Tag>(_ key: StaticString) -> OpenString<Tag>? {
        stringIfPresent(key).map { OpenString(rawValue: $0) }
    }

    /// Returns an integer that the reference lists, or another one. The default is the value of 0.
    public mutating func openInteger<Tag>(_ key: StaticString) -> OpenInteger<Tag> { OpenInteger(rawValue: int(key)) }
    /// Returns an integer that the reference lists, or another one, or `nil` if it is missing or `null`.
    public mutating func openIntegerIfPresent<Tag>(_ key: StaticString) -> OpenInteger<Tag>? {
        intIfPresent(key).map { OpenInteger(rawValue: $0) }
    }

    /// Returns the value of a string that contains JSON. The default is that of its type.
    public mutating func jsonText<Value: JSONReadable>(_ key: StaticString) -> Value {
        required(key, "JSON text", .defaultWhenMissing) { $0.jsonText(of: Value.self) }
    }
    /// Returns the value of a string that contains JSON, or `nil` if it is missing or `null`.
    public mutating func jsonTextIfPresent<Value: JSONReadable>(_ key: StaticString) -> Value? {
        optional(key) { $0.jsonText(of: Value.self) }
    }

    /// Returns a value of any type that can be read. The default is that of its type.
    public mutating func value<Value: JSONReadable>(_ key: StaticString) -> Value {
        required(key, "value", .defaultWhenMissing) { Value.read($0) }
    }
    /// Returns a value of any type that can be read, or `nil` if it is missing or `null`.
    public mutating func valueIfPresent<Value: JSONReadable>(_ key: StaticString) -> Value? {
        optional(key) { Value.read($0) }
    }
}

// MARK: - Lists

extension JSONObject {
    /// Returns a list of strings. The default is empty.
    public mutating func strings(_ key: StaticString) -> [String] { list(key) }
    /// Returns a list of strings, or `nil` if it is missing or `null`.
    public mutating func stringsIfPresent(_ key: StaticString) -> [String]? { listIfPresent(key) }

    /// Returns a list of integers. The default is empty.
    public mutating func ints(_ key: StaticString) -> [Int] { list(key) }
    /// Returns a list of integers, or `nil` if it is missing or `null`.
    public mutating func intsIfPresent(_ key: StaticString) -> [Int]? { listIfPresent(key) }

    /// Returns a list of numbers. The default is empty.
    public mutating func doubles(_ key: StaticString) -> [Double] { list(key) }
    /// Returns a list of numbers, or `nil` if it is missing or `null`.
    public mutating func doublesIfPresent(_ key: StaticString) -> [Double]? { listIfPresent(key) }

    /// Returns a list of Booleans. The default is empty.
    public mutating func bools(_ key: StaticString) -> [Bool] { list(key) }
    /// Returns a list of Booleans, or `nil` if it is missing or `null`.
    public mutating func boolsIfPresent(_ key: StaticString) -> [Bool]? { listIfPresent(key) }

    /// Returns a list of strings that the reference lists, or others. The default is empty.
    public mutating func openStrings<Tag>(_ key: StaticString) -> [OpenString<Tag>] { list(key) }
    /// Returns a list of strings that the reference lists, or others, or `nil` if it is missing or `null`.
    public mutating func openStringsIfPresent<Tag>(_ key: StaticString) -> [OpenString<Tag>]? { listIfPresent(key) }

    /// Returns a list of integers that the reference lists, or others. The default is empty.
    public mutating func openIntegers<Tag>(_ key: StaticString) -> [OpenInteger<Tag>] { list(key) }
    /// Returns a list of integers that the reference lists, or others, or `nil` if it is missing or `null`.
    public mutating func openIntegersIfPresent<Tag>(_ key: StaticString) -> [OpenInteger<Tag>]? { listIfPresent(key) }

    private mutating func list<Element: JSONReadable>(_ key: StaticString) -> [Element] {
        required(key, "array", []) { $0.array(of: Element.self) }
    }

    private mutating func listIfPresent<Element: JSONReadable>(_ key: StaticString) -> [Element]? {
        optional(key) { $0.array(of: Element.self) }
    }
}
