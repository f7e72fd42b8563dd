import APIModel
import Reference

extension JSONPrinter {
    /// The bytes with the second of two `{` written as `\u007b`, since Postman looks for `{{variables}}` in bodies. Two come
    /// together in strings only, so the JSON value is the same.
    var withoutVariables: [UInt8] {
        let brace = UInt8(ascii: "{")
        var escaped: [UInt8] = []
        escaped.reserveCapacity(bytes.count)
        var previous: UInt8 = 0
        for byte in bytes {
            if byte == brace, previous == brace { escaped.append(literal: "\\u007b") } else { escaped.append(byte) }
            previous = byte
        }
        return escaped
    }
}
