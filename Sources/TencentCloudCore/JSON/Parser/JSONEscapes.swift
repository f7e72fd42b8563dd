/// Decodes the escapes of JSON strings (RFC 8259, section 7).
enum JSONEscapes {
    /// Writes the value of a string in UTF-8. The escapes must be well formed. The value has at most as many bytes as
    /// the text: `\n` has 2 bytes for 1, `\uXXXX` 6 for at most 3, and a pair of them 12 for 4. Half a surrogate pair
    /// becomes U+FFFD.
    /// - Returns: The number of bytes written.
    static func unescape(_ text: UnsafeBufferPointer<UInt8>, to value: UnsafeMutableBufferPointer<UInt8>) -> Int {
        guard let start = text.baseAddress, let value = value.baseAddress else { return 0 }
        var written = 0
        var index = 0
        while index < text.count {
            // A run without escapes is copied at once.
            let first = index
            while index < text.count, start[index] != UInt8(ascii: "\\") { index &+= 1 }
            if index > first {
                (value + written).update(from: start + first, count: index &- first)
                written &+= index &- first
            }
            guard index < text.count else { break }
            index &+= 1
            if start[index] == UInt8(ascii: "n") {
                value[written] = 0x0A
                written &+= 1
                index &+= 1
                continue
            }
            for unit in UTF8.encode(scalar(text, &index)) ?? UTF8.encodedReplacementCharacter {
                value[written] = unit
                written &+= 1
            }
        }
        return written
    }

    /// Returns the character of the escape whose backslash precedes `index`, and moves `index` past the escape.
    private static func scalar(_ text: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Unicode.Scalar {
        let letter = text[index]
        index &+= 1
        switch letter {
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): break
        default: return Unicode.Scalar(letter)
        }
        let unit = codeUnit(text, index)
        index &+= 4
        if UTF16.isLeadSurrogate(unit), index &+ 6 <= text.count,
            text[index] == UInt8(ascii: "\\"), text[index &+ 1] == UInt8(ascii: "u")
        {
            let second = codeUnit(text, index &+ 2)
            if UTF16.isTrailSurrogate(second) {
                index &+= 6
                let value = 0x10000 &+ (UInt32(unit & 0x3FF) << 10 | UInt32(second & 0x3FF))
                return Unicode.Scalar(value) ?? "\u{FFFD}"
            }
        }
        return Unicode.Scalar(unit) ?? "\u{FFFD}"
    }

    /// Returns the value of four hexadecimal digits.
    private static func codeUnit(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt16 {
        (0..<4).reduce(0) { $0 << 4 | UInt16(hexValue(text[index &+ $1]) ?? 0) }
    }

    static func hexValue(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit &- UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit &- UInt8(ascii: "a") &+ 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit &- UInt8(ascii: "A") &+ 10
        default: nil
        }
    }
}
