/// Examines eight bytes of a text at once, as one integer.
///
/// The tests are those of "Determine if a word has a byte less than n" (Bit Twiddling Hacks, Sean Eron Anderson). They
/// are exact for the first byte that matches, counted from the least significant one.
enum EightBytes {
    static let ones: UInt64 = 0x0101_0101_0101_0101
    static let highs: UInt64 = 0x8080_8080_8080_8080

    /// Returns eight bytes, the first one least significant.
    @inline(__always)
    static func load(_ bytes: UnsafePointer<UInt8>) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self))
    }

    /// Returns the highest bit of each byte that ends a run of plain text: `"`, `\` and U+0000 to U+001F.
    @inline(__always)
    static func special(_ word: UInt64) -> UInt64 {
        let quote = word ^ (ones &* 0x22)
        let backslash = word ^ (ones &* 0x5C)
        let control = (word &- ones &* 0x20) & ~word
        return (((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash) | control) & highs
    }

    @inline(__always)
    static func isSpecial(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    /// Returns the number of bytes at the start that need no escape in a JSON string.
    @inline(__always)
    static func plainPrefix(of text: UnsafeBufferPointer<UInt8>) -> Int {
        guard let start = text.baseAddress else { return 0 }
        var index = 0
        while index &+ 8 <= text.count {
            let special = special(load(start + index))
            if special != 0 { return index &+ special.trailingZeroBitCount / 8 }
            index &+= 8
        }
        while index < text.count, !isSpecial(start[index]) { index &+= 1 }
        return index
    }
}
