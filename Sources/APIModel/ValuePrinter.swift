extension Value {
    /// The value as JSON on one line without spaces, as it is sent.
    package var compactJSON: String { json(space: "") }

    /// The value as JSON on one line with spaces, for readers.
    package var json: String { json(space: " ") }

    /// The value for a reader of docs: a string without quotes, any other value as JSON.
    package var shown: String {
        if case .string(let text) = self { return text }
        return json
    }

    private func json(space: String) -> String {
        var printer = ValuePrinter(space: space)
        printer.append(self)
        return printer.text
    }
}

/// Prints values as JSON. Invisible characters are escaped, so that a reader sees and copies all of the text.
package struct ValuePrinter {
    private var bytes: [UInt8] = []
    private let space: String

    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// - Parameter space: The text after each comma and colon.
    package init(space: String) {
        self.space = space
    }

    package mutating func append(_ value: Value) {
        switch value {
        case .null: append("null")
        case .boolean(let value): append(value ? "true" : "false")
        case .integer(let value): append(String(value))
        // JSON has neither infinities nor NaN. No checked spec contains them.
        case .float(let value): append(value.isFinite ? "\(value)" : "null")
        case .string(let text): quote(text)
        case .array(let elements):
            append("[")
            for (index, element) in elements.enumerated() {
                separate(index)
                append(element)
            }
            append("]")
        case .object(let members):
            append("{")
            for (index, member) in members.enumerated() {
                separate(index)
                key(member.name)
                append(member.value)
            }
            append("}")
        }
    }

    private mutating func separate(_ index: Int) {
        guard index > 0 else { return }
        append(",")
        append(space)
    }

    /// Appends a member's name and a colon.
    package mutating func key(_ name: String) {
        quote(name)
        append(":")
        append(space)
    }

    /// Appends text that is already JSON.
    package mutating func append(_ text: some StringProtocol) { bytes.append(contentsOf: text.utf8) }

    private mutating func quote(_ text: String) {
        append("\"")
        var rest = text.unicodeScalars[...]
        while let index = rest.firstIndex(where: { $0 == "\"" || $0 == "\\" || PlainText.isUnseen($0) }) {
            append(Substring(rest[..<index]))
            escape(rest[index])
            rest = rest[rest.index(after: index)...]
        }
        append(Substring(rest))
        append("\"")
    }

    private mutating func escape(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\"": append("\\\"")
        case "\\": append("\\\\")
        case "\n": append("\\n")
        case "\r": append("\\r")
        case "\t": append("\\t")
        default:
            for unit in String(scalar).utf16 {
                let digits = String(unit, radix: 16)
                append("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits)
            }
        }
    }
}
