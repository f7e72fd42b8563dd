import APIModel

extension Value {
    /// What the value as `json` leaves of `room` columns; negative, and not looked at to its end, where it has more.
    func room(in room: Int) -> Int {
        switch self {
        case .null, .boolean, .integer, .float: return room - json.utf8.count
        case .string(let text): return room - Self.quotedColumns(text)
        case .array(let elements):
            var left = room - 2 - 2 * max(0, elements.count - 1)
            for element in elements where left >= 0 { left = element.room(in: left) }
            return left
        case .object(let members):
            var left = room - 2 - 2 * max(0, members.count - 1)
            for member in members where left >= 0 {
                left = member.value.room(in: left - Self.quotedColumns(member.name) - 2)
            }
            return left
        }
    }

    /// Of a text in quotes, with what must be escaped.
    private static func quotedColumns(_ text: String) -> Int {
        var columns = 2 + text.columns
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"):
                columns += 1
            case 0..<0x20: columns += 5
            default: break
            }
        }
        return columns
    }
}
