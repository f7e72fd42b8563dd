extension Value {
    /// Creates the value of a JSON text (RFC 8259), or returns `nil` if the text is not valid JSON.
    ///
    /// It also returns `nil` if an object has two members with the same name, if a `Double` cannot hold a number or a
    /// `String` an escape, and if the nesting is deeper than the spec format allows.
    package init?(jsonText: String) {
        var parser = ValueParser(text: Array(jsonText.utf8))
        guard let value = parser.document() else { return nil }
        self = value
    }
}

/// A recursive-descent parser of JSON.
private struct ValueParser {
    private static let maximumDepth = 64

    let text: [UInt8]
    private var position = 0

    init(text: [UInt8]) {
        self.text = text
    }

    mutating func document() -> Value? {
        guard let value = value(depth: 1) else { return nil }
        skipSpace()
        return position == text.count ? value : nil
    }

    private mutating func value(depth: Int) -> Value? {
        guard depth <= Self.maximumDepth else { return nil }
        skipSpace()
        switch next {
        case UInt8(ascii: "{"): return object(depth: depth)
        case UInt8(ascii: "["): return array(depth: depth)
        case UInt8(ascii: "\""): return string().map(Value.string)
        case UInt8(ascii: "t"): return word("true", .boolean(true))
        case UInt8(ascii: "f"): return word("false", .boolean(false))
        case UInt8(ascii: "n"): return word("null", .null)
        default: return number()
        }
    }

    // MARK: Bytes

    private var next: UInt8? { position < text.count ? text[position] : nil }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: scalar) else { return false }
        position += 1
        return true
    }

    private mutating func skipSpace() {
        while take(" ") || take("\n") || take("\r") || take("\t") {}
    }

    private mutating func takeAfterSpace(_ scalar: Unicode.Scalar) -> Bool {
        skipSpace()
        return take(scalar)
    }

    // MARK: Values

    private mutating func object(depth: Int) -> Value? {
        var members: [Value.Member] = []
        var names: Set<ExactText> = []
        position += 1
        if takeAfterSpace("}") { return .object([]) }
        repeat {
            skipSpace()
            guard let name = string(), names.insert(ExactText(name)).inserted, takeAfterSpace(":"),
                let member = value(depth: depth + 1)
            else { return nil }
            members.append(Value.Member(name: name, value: member))
        } while takeAfterSpace(",")
        return take("}") ? .object(members) : nil
    }

    private mutating func array(depth: Int) -> Value? {
        var elements: [Value] = []
        position += 1
        if takeAfterSpace("]") { return .array([]) }
        repeat {
            guard let element = value(depth: depth + 1) else { return nil }
            elements.append(element)
        } while takeAfterSpace(",")
        return take("]") ? .array(elements) : nil
    }

    private mutating func word(_ word: String, _ value: Value) -> Value? {
        guard text[position...].starts(with: word.utf8) else { return nil }
        position += word.utf8.count
        return value
    }

    private mutating func number() -> Value? {
        let start = position
        _ = take("-")
        guard take("0") || skipDigits() else { return nil }
        var isWhole = true
        if take(".") {
            guard skipDigits() else { return nil }
            isWhole = false
        }
        if take("e") || take("E") {
            _ = take("+") || take("-")
            guard skipDigits() else { return nil }
            isWhole = false
        }
        let number = String(decoding: text[start..<position], as: UTF8.self)
        if isWhole, let integer = Int(number) { return .integer(integer) }
        return Double(number).flatMap { $0.isFinite ? .float($0) : nil }
    }

    /// Returns `true` if there was at least one digit.
    private mutating func skipDigits() -> Bool {
        let start = position
        while let byte = next, UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte { position += 1 }
        return position > start
    }

    // MARK: Strings

    private mutating func string() -> String? {
        guard take("\"") else { return nil }
        var content: [UInt8] = []
        while let byte = next {
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: content, as: UTF8.self)
            case UInt8(ascii: "\\"):
                guard let escaped = escaped() else { return nil }
                content += String(Character(escaped)).utf8
            case 0..<0x20: return nil
            default: content.append(byte)
            }
        }
        return nil
    }

    private mutating func escaped() -> Unicode.Scalar? {
        guard let byte = next else { return nil }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return escapedUnit()
        default: return nil
        }
    }

    /// Reads the digits after `\u`, and for a scalar outside the basic plane also the second escape: `\uD83D\uDE00`.
    private mutating func escapedUnit() -> Unicode.Scalar? {
        guard let first = fourHexDigits() else { return nil }
        guard 0xD800...0xDBFF ~= first else { return Unicode.Scalar(first) }
        guard take("\\"), take("u"), let second = fourHexDigits(), 0xDC00...0xDFFF ~= second else { return nil }
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    }

    private mutating func fourHexDigits() -> UInt32? {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
            value = value << 4 | UInt32(digit)
            position += 1
        }
        return value
    }
}
