import APIModel

/// Prints values as Swift literals.
package enum SwiftLiteral {
    /// Returns a string literal on one line. Text with quotes or backslashes, such as a regular expression, becomes a
    /// raw string if it can.
    package static func string(_ text: String) -> String {
        if needsNoEscape(text) { return "\"\(text)\"" }
        let isPlain = !text.unicodeScalars.contains(where: PlainText.isUnseen)
        if isPlain, text.contains("\\") || text.contains("\""), !text.contains("\"#"), !text.contains("\\#") {
            return "#\"\(text)\"#"
        }
        return escapedString(text)
    }

    /// Returns a string literal that is not raw, for attributes, which take no raw strings.
    static func escapedString(_ text: String) -> String {
        if needsNoEscape(text) { return "\"\(text)\"" }
        var literal = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": literal += "\\\\"
            case "\"": literal += "\\\""
            case "\n": literal += "\\n"
            case "\r": literal += "\\r"
            case "\t": literal += "\\t"
            default:
                if PlainText.isUnseen(scalar) {
                    literal += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
                } else {
                    literal.unicodeScalars.append(scalar)
                }
            }
        }
        return literal + "\""
    }

    /// Returns text on one line as it is written in a literal of several lines, without quotes around it.
    static func lineOfString(_ text: String) -> String { String(escapedString(text).dropFirst().dropLast()) }

    /// Returns `true` for plain text without quotes and backslashes, which most texts are.
    private static func needsNoEscape(_ text: String) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { bytes in
            !bytes.contains(UInt8(ascii: "\"")) && !bytes.contains(UInt8(ascii: "\\"))
                && DocText.isClean(bytes, lines: false)
        } ?? false
    }

    /// Returns an integer literal. Five digits or more are in groups of three: `10_485_760`.
    static func integer(_ value: Int) -> String {
        let digits = String(value.magnitude)
        guard digits.count > 4 else { return String(value) }
        var grouped = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { grouped += "_" }
            grouped.append(digit)
        }
        return value < 0 ? "-" + grouped : grouped
    }

    /// Returns the shortest literal that reads back as the same number.
    static func float(_ value: Double) -> String {
        if value.isFinite { return "\(value)" }
        return value.isNaN ? ".nan" : value < 0 ? "-.infinity" : ".infinity"
    }
}
