extension JSONBuffer {
    mutating func append(_ value: Int) {
        reserve(20)
        var rest = value.magnitude
        if value < 0 {
            start[count] = UInt8(ascii: "-")
            count &+= 1
        }
        var digits = 1
        var bound: UInt = 10
        while digits < 20, rest >= bound {
            digits &+= 1
            bound = digits == 20 ? .max : bound &* 10
        }
        var end = count &+ digits
        count = end
        repeat {
            end &-= 1
            start[end] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        } while rest > 0
    }

    /// Appends a text in quotes, escaped as RFC 8259, section 7, requires. The bytes are UTF-8.
    mutating func appendQuoted(_ text: UnsafeBufferPointer<UInt8>) {
        reserve(text.count &+ 2)
        start[count] = UInt8(ascii: "\"")
        count &+= 1
        var rest = text
        while let source = rest.baseAddress, !rest.isEmpty {
            let plain = EightBytes.plainPrefix(of: rest)
            (start + count).update(from: source, count: plain)
            count &+= plain
            guard plain < rest.count else { break }
            appendEscaped(rest[plain])
            rest = UnsafeBufferPointer(rebasing: rest[(plain + 1)...])
            reserve(rest.count &+ 1)
        }
        start[count] = UInt8(ascii: "\"")
        count &+= 1
    }

    private mutating func appendEscaped(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): append("\\\"")
        case UInt8(ascii: "\\"): append("\\\\")
        case 0x08: append("\\b")
        case 0x09: append("\\t")
        case 0x0A: append("\\n")
        case 0x0C: append("\\f")
        case 0x0D: append("\\r")
        default:
            append("\\u00")
            append(Self.hexDigit(byte >> 4))
            append(Self.hexDigit(byte & 15))
        }
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}
