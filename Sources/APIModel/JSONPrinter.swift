extension Value {
    /// The value as JSON on one line without spaces, as it is sent.
    package var compactJSON: String { json(.compact) }

    /// The value as JSON on one line with spaces, for readers.
    package var json: String { json(.line) }

    /// The value for a reader of docs: a string without quotes, any other value as JSON.
    package var displayText: String {
        if case .string(let text) = self { return text }
        return json
    }

    private func json(_ layout: JSONPrinter.Layout) -> String {
        var json = JSONPrinter(layout)
        json.value(self)
        return json.text
    }
}

/// Prints JSON, byte by byte. Invisible characters are escaped, so that a reader sees and copies all of the text.
package struct JSONPrinter {
    /// The layout of objects and arrays.
    package enum Layout {
        /// One line without spaces.
        case compact
        /// One line with a space after each comma and colon.
        case line
        /// A line for each member or element, indented by two spaces per level.
        case lines
    }

    package var bytes: [UInt8] = []
    package var layout: Layout
    /// The nesting level of the next value, which is not 0 at the beginning of a part of a larger text.
    package private(set) var depth: Int
    private var isFirst = true

    package var text: String { String(decoding: bytes, as: UTF8.self) }

    package init(_ layout: Layout, depth: Int = 0) {
        self.layout = layout
        self.depth = depth
    }

    package mutating func value(_ value: Value) {
        switch value {
        case .null: literal("null")
        case .boolean(let value): literal(value ? "true" : "false")
        case .integer(let value): literal(String(value))
        // JSON has neither infinities nor NaN. No checked spec contains them.
        case .float(let value): literal(value.isFinite ? "\(value)" : "null")
        case .string(let text): string(text)
        case .array(let elements):
            begin("[")
            for element in elements {
                self.element()
                self.value(element)
            }
            end("]")
        case .object(let members):
            begin("{")
            for member in members {
                self.member(member.name)
                self.value(member.value)
            }
            end("}")
        }
    }

    /// Appends text that is already JSON.
    package mutating func literal(_ json: String) {
        let isDone: Void? = json.utf8.withContiguousStorageIfAvailable { bytes.append(contentsOf: $0) }
        if isDone == nil { bytes += Array(json.utf8) }
    }

    // MARK: Objects and arrays

    package mutating func begin(_ bracket: String) {
        literal(bracket)
        depth += 1
        isFirst = true
    }

    /// Begins an element of an array. Its value must be appended next.
    package mutating func element() {
        if !isFirst { literal(layout == .line ? ", " : ",") }
        breakLine()
        isFirst = false
    }

    /// Begins a member of an object. Its value must be appended next.
    package mutating func member(_ name: String) {
        element()
        string(name)
        literal(layout == .compact ? ":" : ": ")
    }

    package mutating func end(_ bracket: String) {
        depth -= 1
        if !isFirst { breakLine() }
        literal(bracket)
        isFirst = false
    }

    private mutating func breakLine() {
        guard layout == .lines else { return }
        literal("\n")
        for _ in 0..<depth { literal("  ") }
    }

    // MARK: Strings

    package mutating func string(_ text: String) {
        let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { string($0) }
        if isDone == nil { Array(text.utf8).withUnsafeBufferPointer { string($0) } }
    }

    /// - Parameter text: The text in UTF-8.
    package mutating func string(_ text: UnsafeBufferPointer<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        var (copied, index) = (0, 0)
        while index < text.count {
            let start = index
            switch text[start] {
            case 0x20, 0x21, 0x23...0x5B, 0x5D...0x7E: index += 1
            // U+3000 to U+9FFF: Chinese, which needs no escape.
            case 0xE3...0xE9: index += 3
            case let byte:
                index += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
                let scalar =
                    byte < 0x80
                    ? Unicode.Scalar(byte) : String(decoding: text[start..<index], as: UTF8.self).unicodeScalars.first
                guard let escaped = scalar.flatMap(Self.escape) else { continue }
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<start]))
                literal(escaped)
                copied = index
            }
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied...]))
        bytes.append(UInt8(ascii: "\""))
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
