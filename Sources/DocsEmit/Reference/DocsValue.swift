import APIModel

extension Value {
    /// As a reader wants a value: JSON on one line, but text without quotes, unless its ends could not be seen.
    var shownInDocs: String {
        let space = UInt8(ascii: " ")
        guard case .string(let text) = self, let first = text.utf8.first, first != space, text.utf8.last != space else {
            return compactJSON
        }
        return text
    }

    /// JSON on one line without spaces, as it travels.
    package var compactJSON: String {
        var json = JSONText()
        json.append(self)
        return json.text
    }

    /// JSON for readers: what is short stands on one line.
    package var readableJSON: String {
        var json = JSONText()
        json.append(self, depth: 0)
        return json.text
    }
}

/// Values as JSON, built byte by byte. What cannot be seen is escaped, so that a sample can be read and copied as it is.
private struct JSONText {
    /// Columns of a line, about.
    private static let width = 96

    private var bytes: [UInt8] = []

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Without spaces.
    mutating func append(_ value: Value) {
        switch value {
        case .null: append("null")
        case .boolean(let value): append(value ? "true" : "false")
        case .integer(let value): append(String(value))
        // JSON knows neither infinities nor what is no number; no checked spec has them.
        case .float(let value): append(value.isFinite ? "\(value)" : "null")
        case .string(let text): quote(text)
        case .array(let elements):
            append("[")
            for (index, element) in elements.enumerated() {
                if index > 0 { append(",") }
                append(element)
            }
            append("]")
        case .object(let members):
            append("{")
            for (index, member) in members.enumerated() {
                if index > 0 { append(",") }
                quote(member.name)
                append(":")
                append(member.value)
            }
            append("}")
        }
    }

    /// With what is short on one line.
    mutating func append(_ value: Value, depth: Int) {
        let isOneLine = depth > 0 && Self.room(value, in: Self.width - 2 * depth) >= 0
        switch value {
        case .array(let elements) where !elements.isEmpty:
            append("[")
            for (index, element) in elements.enumerated() {
                separate(index, isOneLine: isOneLine, depth: depth)
                append(element, depth: depth + 1)
            }
            if !isOneLine { breakLine(depth: depth) }
            append("]")
        case .object(let members) where !members.isEmpty:
            append("{")
            for (index, member) in members.enumerated() {
                separate(index, isOneLine: isOneLine, depth: depth)
                quote(member.name)
                append(": ")
                append(member.value, depth: depth + 1)
            }
            if !isOneLine { breakLine(depth: depth) }
            append("}")
        default: append(value)
        }
    }

    private mutating func separate(_ index: Int, isOneLine: Bool, depth: Int) {
        if index > 0 { append(isOneLine ? ", " : ",") }
        if !isOneLine { breakLine(depth: depth + 1) }
    }

    private mutating func breakLine(depth: Int) {
        append("\n")
        for _ in 0..<depth { append("  ") }
    }

    /// What the value on one line leaves of `room` columns; negative, and not looked at to its end, where it is too long.
    private static func room(_ value: Value, in room: Int) -> Int {
        var room = room
        switch value {
        case .null, .boolean: room -= 5
        case .integer, .float: room -= 8
        case .string(let text): room -= text.utf8.count + 2
        case .array(let elements):
            for element in elements where room >= 0 { room = self.room(element, in: room - 2) }
        case .object(let members):
            for member in members where room >= 0 {
                room = self.room(member.value, in: room - member.name.utf8.count - 6)
            }
        }
        return room
    }

    private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    private mutating func quote(_ text: String) {
        append("\"")
        let isPlain =
            !PlainText.holdsOddities(text)
            && text.utf8.allSatisfy { byte in
                byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
            }
        if isPlain {
            append(text)
        } else {
            for scalar in text.unicodeScalars { escape(scalar) }
        }
        append("\"")
    }

    private mutating func escape(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\"": append("\\\"")
        case "\\": append("\\\\")
        case "\n": append("\\n")
        case "\r": append("\\r")
        case "\t": append("\\t")
        case _ where PlainText.isUnseen(scalar):
            for unit in String(scalar).utf16 {
                let digits = String(unit, radix: 16)
                append("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits)
            }
        default: append(String(scalar))
        }
    }
}
