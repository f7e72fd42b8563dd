extension JSONValue {
    /// Creates the value of a JSON text.
    /// - Throws: ``JSONError`` if the text is not JSON (RFC 8259), or is nested deeper than 128 levels.
    public init(json text: String) throws(JSONError) {
        self = try JSONDocument.readRoot(text, log: DriftLog()) { $0.value() }
    }

    /// The JSON text, on one line without spaces. Numbers that JSON cannot represent (NaN and the infinities), and
    /// values that are nested deeper than 128 levels, become `null`.
    ///
    /// - Complexity: O(*n*) in the text's length.
    public var jsonText: String {
        var json = JSONWriter(checksLimits: false)
        return json.writtenText(of: self)
    }
}

extension JSONElement {
    /// Returns the value, of any kind.
    public func value() -> JSONValue { value(within: index) }

    /// - Parameter whole: The index of the value at which drifts are recorded. A path to a location inside it would
    ///   contain keys, which are data here.
    private func value(within whole: Int) -> JSONValue {
        let token = token
        switch token.kind {
        case .null: return .null
        case .true: return .bool(true)
        case .false: return .bool(false)
        case .string, .escapedString: return .string(tape.string(token))
        case .integer, .number: return number(token, within: whole)
        case .array: return .array(elements(token, within: whole))
        case .object: return .object(JSONValue.Object(members(token, within: whole)))
        }
    }

    private func number(_ token: JSONToken, within whole: Int) -> JSONValue {
        let text = tape.bytes(of: token)
        if token.kind == .integer {
            return JSONNumber.int(text).map { .int($0) } ?? .longInt(JSONValue.LongInt(unchecked: text))
        }
        guard let double = JSONNumber.double(text) else {
            tape.recordDrift(at: whole, expected: "number", found: "a number outside of the range of Double")
            return .null
        }
        // From 2^53 on, a `Double` cannot represent every integer: 9007199254740993.0 would be rounded.
        guard double.magnitude >= 0x1p53, let int = JSONNumber.int(text) else { return .double(double) }
        return JSONNumber.int(writtenAs: double) == int ? .double(double) : .int(int)
    }

    private func elements(_ token: JSONToken, within whole: Int) -> [JSONValue] {
        var elements: [JSONValue] = []
        elements.reserveCapacity(tape.count(ofArrayAt: index))
        var position = index &+ 1
        while position < token.extent {
            elements.append(JSONElement(tape: tape, index: position).value(within: whole))
            position = tape.next(after: position)
        }
        return elements
    }

    private func members(_ token: JSONToken, within whole: Int) -> [(String, JSONValue)] {
        var members: [(String, JSONValue)] = []
        var position = index &+ 1
        while position < token.extent {
            members.append(
                (tape.string(tape.tokens[position]), JSONElement(tape: tape, index: position &+ 1).value(within: whole))
            )
            position = tape.next(after: position &+ 1)
        }
        return members
    }
}

extension JSONValue: JSONReadable {
    /// Returns any value, since `null` is a value here.
    public static func read(_ json: borrowing JSONElement) -> Self? { json.value() }
    public static var defaultWhenMissing: Self { .null }
}

extension JSONValue: JSONWritable {
    public func writeValue(to json: inout JSONWriter) {
        switch self {
        case .null: json.writeNull()
        case .bool(let value): json.writeBool(value)
        case .int(let value): json.writeInt(value)
        case .longInt(let value): json.writeLongInt(value)
        case .double(let value): json.writeDouble(value)
        case .string(let value): json.writeString(value)
        case .array(let value): json.writeArray(value)
        case .object(let value): json.writeObject(value)
        }
    }
}

extension JSONWriter {
    mutating func writeObject(_ object: JSONValue.Object) {
        guard begin(UInt8(ascii: "{")) else { return }
        for (index, member) in object.enumerated() {
            if index > 0 { buffer.append(UInt8(ascii: ",")) }
            writeString(member.key)
            buffer.append(UInt8(ascii: ":"))
            member.value.writeValue(to: &self)
        }
        end(UInt8(ascii: "}"))
    }
}
