import APIModel

extension Value {
    /// The value as the docs show it: JSON on one line, except that a text is shown without quotes unless it is empty
    /// or begins or ends with a space.
    var docsText: String {
        let space = UInt8(ascii: " ")
        guard case .string(let text) = self, let first = text.utf8.first, first != space, text.utf8.last != space else {
            return compactJSON
        }
        return text
    }

    /// The value as readable JSON: short objects and arrays are on one line.
    package var wrappedJSON: String {
        var json = JSONPrinter(.lines)
        json.wrapped(self)
        return json.text
    }
}

extension JSONPrinter {
    /// The approximate maximum length of a line in columns.
    private static let width = 96

    /// Appends a value as readable JSON.
    fileprivate mutating func wrapped(_ value: Value) {
        layout = depth > 0 && Self.room(value, in: Self.width - 2 * depth) >= 0 ? .line : .lines
        switch (layout, value) {
        case (.lines, .array(let elements)):
            array { json in
                for element in elements {
                    json.element()
                    json.wrapped(element)
                }
            }
        case (.lines, .object(let members)):
            object { json in
                for member in members {
                    json.member(member.name)
                    json.wrapped(member.value)
                }
            }
        default: self.value(value)
        }
        layout = .lines
    }

    /// Returns how many of `room` columns are left after the value on one line. The result is negative if it does not
    /// fit; the rest of the value is then skipped.
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
