/// Encodes and decodes Base64 with the alphabet of RFC 4648, section 4.
enum Base64Text {
    /// Returns the size in bytes of the text for that many bytes, including padding.
    static func size(of count: Int) -> Int { (count + 2) / 3 * 4 }

    private static let alphabet: [UInt8] = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// The two characters for each 12 bits of input. The table takes 8 KiB, which fit into the first-level cache.
    private static let pairs: [UInt16] = (0..<4096).map { bits in
        UInt16(littleEndian: UInt16(alphabet[bits >> 6]) | UInt16(alphabet[bits & 63]) << 8)
    }

    /// The values of all characters: 0 to 63 in the alphabet, ``foreign`` for any other.
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: foreign, count: 256)
        for (value, character) in alphabet.enumerated() { values[Int(character)] = UInt8(value) }
        return values
    }()

    private static let foreign: UInt8 = 0x80

    /// Writes exactly ``size(of:)`` bytes to `target`.
    static func encode(_ bytes: UnsafeBufferPointer<UInt8>, to target: UnsafeMutablePointer<UInt8>) {
        guard var source = bytes.baseAddress else { return }
        let end = source + bytes.count
        var target = target
        pairs.withUnsafeBufferPointer { pairs in
            guard let pairs = pairs.baseAddress else { return }
            // Four groups are read before the first one is written, which takes a quarter less time than one by one.
            while end - source >= 26 {
                let (first, second, third, fourth) = (
                    group(source), group(source + 6), group(source + 12), group(source + 18)
                )
                write(first, to: target, pairs)
                write(second, to: target + 8, pairs)
                write(third, to: target + 16, pairs)
                write(fourth, to: target + 24, pairs)
                source += 24
                target += 32
            }
            while end - source >= 8 {
                write(group(source), to: target, pairs)
                source += 6
                target += 8
            }
        }
        while end - source >= 3 {
            encodeThree(source[0], source[1], source[2], to: target)
            source += 3
            target += 4
        }
        if end - source > 0 {
            encodeThree(source[0], end - source == 2 ? source[1] : 0, 0, to: target)
            if end - source == 1 { target[2] = UInt8(ascii: "=") }
            target[3] = UInt8(ascii: "=")
        }
    }

    /// Returns six bytes, the first one most significant, followed by two bytes that belong to the next group.
    @inline(__always)
    private static func group(_ source: UnsafePointer<UInt8>) -> UInt64 {
        UInt64(bigEndian: UnsafeRawPointer(source).loadUnaligned(as: UInt64.self))
    }

    /// Writes the eight characters of a group.
    @inline(__always)
    private static func write(
        _ group: UInt64, to target: UnsafeMutablePointer<UInt8>, _ pairs: UnsafePointer<UInt16>
    ) {
        var text = UInt64(pairs[Int(truncatingIfNeeded: group >> 52)])
        text |= UInt64(pairs[Int(truncatingIfNeeded: group >> 40) & 4095]) << 16
        text |= UInt64(pairs[Int(truncatingIfNeeded: group >> 28) & 4095]) << 32
        text |= UInt64(pairs[Int(truncatingIfNeeded: group >> 16) & 4095]) << 48
        UnsafeMutableRawPointer(target).storeBytes(of: text.littleEndian, as: UInt64.self)
    }

    private static func encodeThree(_ a: UInt8, _ b: UInt8, _ c: UInt8, to target: UnsafeMutablePointer<UInt8>) {
        let bits = Int(a) << 16 | Int(b) << 8 | Int(c)
        for index in 0..<4 { target[index] = alphabet[bits >> (18 - 6 * index) & 63] }
    }

    /// Returns the bytes of a Base64 text, or `nil` if it is not one. White space and missing padding are accepted.
    static func decode(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count / 4 * 3 + 3)
        var bits: UInt32 = 0
        var characters = 0
        var padding = 0
        for character in text.utf8 {
            let value = values[Int(character)]
            if value != foreign {
                guard padding == 0 else { return nil }
                bits = bits << 6 | UInt32(value)
                characters += 1
                if characters % 4 == 0 {
                    bytes.append(UInt8(truncatingIfNeeded: bits >> 16))
                    bytes.append(UInt8(truncatingIfNeeded: bits >> 8))
                    bytes.append(UInt8(truncatingIfNeeded: bits))
                }
            } else if character == UInt8(ascii: "=") {
                padding += 1
            } else if ![0x20, 0x09, 0x0A, 0x0D].contains(character) {
                return nil
            }
        }
        let rest = characters % 4
        guard rest != 1, padding == 0 || rest + padding == 4 else { return nil }
        if rest >= 2 { bytes.append(UInt8(truncatingIfNeeded: bits >> (rest == 2 ? 4 : 10))) }
        if rest == 3 { bytes.append(UInt8(truncatingIfNeeded: bits >> 2)) }
        return bytes
    }

    /// Returns the number of bytes at the start that are characters of the alphabet.
    static func alphabetPrefix(of text: UnsafeBufferPointer<UInt8>) -> Int {
        guard let start = text.baseAddress else { return 0 }
        var index = 0
        while index &+ 8 <= text.count, isAlphabet(EightBytes.load(start + index)) { index &+= 8 }
        while index < text.count, values[Int(start[index])] != foreign { index &+= 1 }
        return index
    }

    /// Returns `true` if all eight bytes are characters of the alphabet.
    ///
    /// If a byte is below 128, adding 128 - x sets its highest bit if and only if the byte is at least x, and never
    /// carries into another byte.
    @inline(__always)
    private static func isAlphabet(_ word: UInt64) -> Bool {
        let (ones, highs) = (EightBytes.ones, EightBytes.highs)
        let lowered = word | ones &* 0x20
        let letters = (lowered &+ ones &* (128 - 97)) & ~(lowered &+ ones &* (128 - 123))
        // `/` immediately precedes the digits.
        let digits = (word &+ ones &* (128 - 47)) & ~(word &+ ones &* (128 - 58))
        let plus = ~((word ^ ones &* 43) &+ ones &* 127)
        return word & highs == 0 && (letters | digits | plus) & highs == highs
    }
}
