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
        var json = ""
        JSONText.append(self, to: &json)
        return json
    }

    /// JSON for readers: what is short stands on one line.
    package var readableJSON: String {
        var json = ""
        JSONText.append(self, depth: 0, to: &json)
        return json
    }
}

/// Values as JSON. What cannot be seen is escaped, so that a sample can be read and copied as it is.
enum JSONText {
    /// Columns of a line, about.
    private static let width = 96

    static func append(_ value: Value, to json: inout String) {
        switch value {
        case .null: json += "null"
        case .boolean(let value): json += value ? "true" : "false"
        case .integer(let value): json += String(value)
        case .float(let value): json += number(value)
        case .string(let text): quote(text, to: &json)
        case .array(let elements):
            json += "["
            for (index, element) in elements.enumerated() {
                if index > 0 { json += "," }
                append(element, to: &json)
            }
            json += "]"
        case .object(let members):
            json += "{"
            for (index, member) in members.enumerated() {
                if index > 0 { json += "," }
                quote(member.name, to: &json)
                json += ":"
                append(member.value, to: &json)
            }
            json += "}"
        }
    }

    static func append(_ value: Value, depth: Int, to json: inout String) {
        let indentation = String(repeating: "  ", count: depth + 1)
        let isOneLine = depth > 0 && room(value, in: width - 2 * depth) >= 0
        switch value {
        case .array(let elements) where !elements.isEmpty:
            json += "["
            for (index, element) in elements.enumerated() {
                json += index > 0 ? (isOneLine ? ", " : ",\n") : (isOneLine ? "" : "\n")
                if !isOneLine { json += indentation }
                append(element, depth: depth + 1, to: &json)
            }
            if !isOneLine { json += "\n" + indentation.dropLast(2) }
            json += "]"
        case .object(let members) where !members.isEmpty:
            json += "{"
            for (index, member) in members.enumerated() {
                json += index > 0 ? (isOneLine ? ", " : ",\n") : (isOneLine ? "" : "\n")
                if !isOneLine { json += indentation }
                quote(member.name, to: &json)
                json += ": "
                append(member.value, depth: depth + 1, to: &json)
            }
            if !isOneLine { json += "\n" + indentation.dropLast(2) }
            json += "}"
        default: append(value, to: &json)
        }
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

    /// JSON knows neither infinities nor what is no number; no checked spec has them.
    private static func number(_ value: Double) -> String { value.isFinite ? "\(value)" : "null" }

    private static func quote(_ text: String, to json: inout String) {
        json += "\""
        let isPlain =
            !PlainText.holdsOddities(text)
            && text.utf8.allSatisfy { byte in
                byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
            }
        if isPlain {
            json += text
        } else {
            for scalar in text.unicodeScalars { escape(scalar, to: &json) }
        }
        json += "\""
    }

    private static func escape(_ scalar: Unicode.Scalar, to json: inout String) {
        switch scalar {
        case "\"": json += "\\\""
        case "\\": json += "\\\\"
        case "\n": json += "\\n"
        case "\r": json += "\\r"
        case "\t": json += "\\t"
        case _ where PlainText.isUnseen(scalar):
            for unit in String(scalar).utf16 {
                let digits = String(unit, radix: 16)
                json += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
            }
        default: json.unicodeScalars.append(scalar)
        }
    }
}
