extension Value {
    /// The value as JSON on one line without spaces, as it is sent.
    package var compactJSON: String { json(space: "") }

    /// The value as JSON on one line with spaces, for readers.
    package var json: String { json(space: " ") }

    /// The value for a reader of docs: a string without quotes, any other value as JSON.
    package var displayText: String {
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
    package mutating func append(_ text: String) {
        let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { bytes.append(contentsOf: $0) }
        if isDone == nil { bytes.append(contentsOf: Array(text.utf8)) }
    }

    private mutating func quote(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { escape($0) }
        if isDone == nil { Array(text.utf8).withUnsafeBufferPointer { escape($0) } }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
        var copied = 0
        var index = 0
        while index < text.count {
            let byte = text[index]
            let length = Self.length(ofScalar: byte)
            if Self.mayNeedEscape(byte), let escaped = Self.escape(Self.scalar(text[index..<(index + length)])) {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<index]))
                append(escaped)
                copied = index + length
            }
            index += length
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied...]))
    }

    /// Returns `true` if a scalar with this first byte may need an escape. Most of ASCII and of Chinese never does.
    private static func mayNeedEscape(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), 0..<0x20, 0x7F: true
        // U+3000 to U+9FFF.
        case 0xE3...0xE9: false
        default: byte >= 0x80
        }
    }

    private static func length(ofScalar first: UInt8) -> Int {
        switch first {
        case 0..<0x80: 1
        case 0x80..<0xE0: 2
        case 0xE0..<0xF0: 3
        default: 4
        }
    }

    private static func scalar(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar {
        String(decoding: bytes, as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
    }

    /// Returns the escape of a scalar, or `nil` if it needs none.
    private static func escape(_ scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "\"": "\\\""
        case "\\": "\\\\"
        case "\n": "\\n"
        case "\r": "\\r"
        case "\t": "\\t"
        case _ where PlainText.isUnseen(scalar):
            String(scalar).utf16.map { unit in
                let digits = String(unit, radix: 16)
                return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
            }.joined()
        default: nil
        }
    }
}
