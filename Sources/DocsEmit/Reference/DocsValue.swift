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

    /// JSON for readers: what is short stands on one line.
    package var readableJSON: String {
        var json = ValuePrinter(space: " ")
        json.append(self, depth: 0)
        return json.text
    }
}

extension ValuePrinter {
    /// Columns of a line, about.
    private static let width = 96

    /// With what is short on one line.
    fileprivate mutating func append(_ value: Value, depth: Int) {
        if depth > 0, Self.room(value, in: Self.width - 2 * depth) >= 0 { return append(value) }
        switch value {
        case .array(let elements) where !elements.isEmpty:
            append("[")
            for (index, element) in elements.enumerated() {
                beginLine(index, depth: depth)
                append(element, depth: depth + 1)
            }
            breakLine(depth: depth)
            append("]")
        case .object(let members) where !members.isEmpty:
            append("{")
            for (index, member) in members.enumerated() {
                beginLine(index, depth: depth)
                key(member.name)
                append(member.value, depth: depth + 1)
            }
            breakLine(depth: depth)
            append("}")
        default: append(value)
        }
    }

    private mutating func beginLine(_ index: Int, depth: Int) {
        if index > 0 { append(",") }
        breakLine(depth: depth + 1)
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
}
