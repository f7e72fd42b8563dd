import APIModel

/// Reads the text of scalars whose key or type requires a number, a Boolean or base64.
package enum PlainScalar {
    /// Returns the value of a decimal integer without leading zeros (`0123` is a text) that fits into 64 bits.
    package static func integer(_ text: String) -> Int? {
        isInteger(text) ? Int(text) : nil
    }

    /// Returns `true` if the text has the form of an integer, even if it does not fit into 64 bits.
    static func isInteger(_ text: String) -> Bool {
        var digits = text.utf8[...]
        if digits.first == UInt8(ascii: "-") { digits = digits.dropFirst() }
        guard let first = digits.first, digits.allSatisfy(isDigit) else { return false }
        return first != UInt8(ascii: "0") || digits.count == 1
    }

    /// Returns the value of a decimal number: an integer, or a number with a fraction or an exponent.
    package static func float(_ text: String) -> Double? {
        guard isFloat(text.utf8[...]), let value = Double(text), value.isFinite else { return nil }
        return value
    }

    static func boolean(_ text: String) -> Bool? {
        switch text {
        case "true": true
        case "false": false
        default: nil
        }
    }

    /// Returns `true` if the text is base64 in the standard alphabet (RFC 4648, section 4), padded to a multiple of
    /// four.
    package static func isBase64(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { isBase64($0) }
    }

    /// Returns `true` if the UTF-8 bytes are base64 in the standard alphabet, padded to a multiple of four.
    package static func isBase64(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let padding = bytes.reversed().prefix { $0 == UInt8(ascii: "=") }.count
        return bytes.count % 4 == 0 && padding < 3
            && bytes.dropLast(padding).allSatisfy {
                isDigit($0) || 0x41...0x5A ~= $0 || 0x61...0x7A ~= $0 || $0 == UInt8(ascii: "+")
                    || $0 == UInt8(ascii: "/")
            }
    }

    /// Returns the value of a plain scalar by the YAML 1.2 core schema, or `nil` for a number that JSON cannot
    /// represent (`.nan`, `.inf`) or that does not fit into 64 bits.
    static func coreValue(_ text: String) -> Value? {
        switch text {
        case "", "~", "null", "Null", "NULL": return .null
        case "true", "True", "TRUE": return .boolean(true)
        case "false", "False", "FALSE": return .boolean(false)
        default: break
        }
        // Fast path: most texts do not begin like a number.
        guard let first = text.utf8.first,
            isDigit(first) || first == UInt8(ascii: "-") || first == UInt8(ascii: "+")
                || first == UInt8(ascii: ".")
        else { return .string(text) }
        return coreNumber(text)
    }

    /// Returns `true` if YAML, and so an editor, reads the text as a Boolean. This includes `True` and `TRUE`.
    static func isCoreBoolean(_ text: String) -> Bool {
        if case .boolean = coreValue(text) { true } else { false }
    }

    private static func coreNumber(_ text: String) -> Value? {
        let unsigned =
            text.utf8.first.map { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") } == true
            ? text.utf8.dropFirst() : text.utf8[...]
        if !unsigned.isEmpty && unsigned.allSatisfy(isDigit) { return Int(text).map { .integer($0) } }
        if text.hasPrefix("0o"), !text.dropFirst(2).isEmpty, text.dropFirst(2).utf8.allSatisfy({ 0x30...0x37 ~= $0 }) {
            return Int(text.dropFirst(2), radix: 8).map { .integer($0) }
        }
        if text.hasPrefix("0x"), !text.dropFirst(2).isEmpty, text.dropFirst(2).utf8.allSatisfy(isHexDigit) {
            return Int(text.dropFirst(2), radix: 16).map { .integer($0) }
        }
        switch Substring(unsigned) {
        case ".inf", ".Inf", ".INF": return nil
        default: break
        }
        switch text {
        case ".nan", ".NaN", ".NAN": return nil
        default: break
        }
        guard isFloat(unsigned) else { return .string(text) }
        // `Double` rejects a number that begins or ends with a point.
        return Double(padded(text)).flatMap { $0.isFinite ? .float($0) : nil }
    }

    /// Adds the missing zeros next to a point: `.5` -> `0.5`, `5.` -> `5.0`, `5.e3` -> `5.0e3`.
    private static func padded(_ text: String) -> String {
        var bytes: [UInt8] = []
        var previous: UInt8 = 0
        let point = UInt8(ascii: ".")
        let zero = UInt8(ascii: "0")
        for byte in text.utf8 {
            if byte == point && !isDigit(previous) { bytes.append(zero) }
            if previous == point && !isDigit(byte) { bytes.append(zero) }
            bytes.append(byte)
            previous = byte
        }
        if previous == point { bytes.append(zero) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Returns `true` for `[-]digits[.digits][e[+-]digits]`. The digits may be missing on one side of the point.
    private static func isFloat(_ text: Substring.UTF8View) -> Bool {
        var rest = text
        if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
        let whole = rest.prefix(while: isDigit)
        rest = rest.dropFirst(whole.count)
        var fractionCount = 0
        if rest.first == UInt8(ascii: ".") {
            let fraction = rest.dropFirst().prefix(while: isDigit)
            fractionCount = fraction.count
            rest = rest.dropFirst(fraction.count + 1)
        }
        guard !whole.isEmpty || fractionCount > 0 else { return false }
        guard let mark = rest.first else { return true }
        guard mark == UInt8(ascii: "e") || mark == UInt8(ascii: "E") else { return false }
        rest = rest.dropFirst()
        if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
        return !rest.isEmpty && rest.allSatisfy(isDigit)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        0x30...0x39 ~= byte
    }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        isDigit(byte) || 0x41...0x46 ~= byte || 0x61...0x66 ~= byte
    }
}
