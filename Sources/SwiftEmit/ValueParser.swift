import APIModel

extension Value {
    /// The value that a JSON text stands for, as in an example of a `JSON of` member; `nil` where it is not JSON.
    init?(jsonText: String) {
        var parser = ValueParser(text: Array(jsonText.unicodeScalars))
        guard let value = parser.value(), parser.isAtEnd else { return nil }
        self = value
    }
}

/// Reads JSON (RFC 8259) for the snippets in doc comments.
private struct ValueParser {
    let text: [Unicode.Scalar]
    private var position = 0
    private var depth = 0

    init(text: [Unicode.Scalar]) {
        self.text = text
    }

    private var next: Unicode.Scalar? { position < text.count ? text[position] : nil }

    var isAtEnd: Bool {
        mutating get {
            skipSpace()
            return next == nil
        }
    }

    /// Deeper values than the spec format allows are not read.
    mutating func value() -> Value? {
        depth += 1
        defer { depth -= 1 }
        guard depth <= 64 else { return nil }
        skipSpace()
        switch next {
        case "{": return object()
        case "[": return array()
        case "\"": return string().map(Value.string)
        case "t": return word("true", .boolean(true))
        case "f": return word("false", .boolean(false))
        case "n": return word("null", .null)
        default: return number()
        }
    }

    private mutating func skipSpace() {
        while let scalar = next, [" ", "\n", "\r", "\t"].contains(scalar) { position += 1 }
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        skipSpace()
        guard next == scalar else { return false }
        position += 1
        return true
    }

    private mutating func word(_ word: String, _ value: Value) -> Value? {
        guard text[position...].starts(with: word.unicodeScalars) else { return nil }
        position += word.unicodeScalars.count
        return value
    }

    private mutating func number() -> Value? {
        let digits = text[position...].prefix(while: Self.isOfNumber)
        position += digits.count
        let number = String(String.UnicodeScalarView(digits))
        return Int(number).map(Value.integer) ?? Double(number).map(Value.float)
    }

    private static func isOfNumber(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "0"..."9", "-", "+", ".", "e", "E": true
        default: false
        }
    }

    private mutating func array() -> Value? {
        var elements: [Value] = []
        position += 1
        if take("]") { return .array([]) }
        repeat {
            guard let element = value() else { return nil }
            elements.append(element)
        } while take(",")
        return take("]") ? .array(elements) : nil
    }

    private mutating func object() -> Value? {
        var members: [Value.Member] = []
        position += 1
        if take("}") { return .object([]) }
        repeat {
            skipSpace()
            guard next == "\"", let name = string(), take(":"), let member = value() else { return nil }
            members.append(Value.Member(name: name, value: member))
        } while take(",")
        return take("}") ? .object(members) : nil
    }

    private mutating func string() -> String? {
        var content = String.UnicodeScalarView()
        position += 1
        while let scalar = next {
            position += 1
            switch scalar {
            case "\"": return String(content)
            case "\\":
                guard let escaped = escape() else { return nil }
                content.append(escaped)
            default: content.append(scalar)
            }
        }
        return nil
    }

    private mutating func escape() -> Unicode.Scalar? {
        guard let scalar = next else { return nil }
        position += 1
        switch scalar {
        case "n": return "\n"
        case "t": return "\t"
        case "r": return "\r"
        case "b": return "\u{8}"
        case "f": return "\u{C}"
        case "u": return unicodeEscape()
        default: return scalar
        }
    }

    /// `\uD83D\uDE00`: outside the basic plane, two of them.
    private mutating func unicodeEscape() -> Unicode.Scalar? {
        guard let first = fourHexDigits() else { return nil }
        guard (0xD800...0xDBFF).contains(first) else { return Unicode.Scalar(first) }
        guard take("\\"), take("u"), let second = fourHexDigits(), (0xDC00...0xDFFF).contains(second) else {
            return nil
        }
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    }

    private mutating func fourHexDigits() -> UInt32? {
        guard position + 4 <= text.count else { return nil }
        let digits = String(String.UnicodeScalarView(text[position..<position + 4]))
        position += 4
        return UInt32(digits, radix: 16)
    }
}
