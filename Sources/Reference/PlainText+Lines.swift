import APIModel

extension PlainText {
    /// Returns the text with each line break as `\n` and other control characters as spaces, without invisible marks.
    static func lines(_ text: String) -> String {
        holdsOddities(text) ? cleaned(text) : text
    }

    /// Returns the text on one line.
    static func line(_ text: String) -> String {
        let clean = lines(text)
        let isOneLine = clean.utf8.withContiguousStorageIfAvailable { bytes in
            !bytes.contains(UInt8(ascii: "\n")) && bytes.first != UInt8(ascii: " ") && bytes.last != UInt8(ascii: " ")
        }
        if isOneLine == true { return clean }
        return clean.utf8.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: " ") }
            .map { String(Substring($0)) }.joined(separator: " ")
    }

    /// Returns a value on one line, with invisible characters escaped as in `\n` or `\u{2028}`.
    static func visible(_ text: String) -> String {
        if !holdsOddities(text), !text.utf8.contains(UInt8(ascii: "\n")) { return text }
        var shown = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n": shown += "\\n"
            case "\t": shown += "\\t"
            case _ where isUnseen(scalar): shown += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
            default: shown.unicodeScalars.append(scalar)
            }
        }
        return shown
    }

    /// Returns `true` if the text may contain a scalar whose category must be checked, which is by far the most
    /// expensive step. Returns `false` for ASCII and common Chinese characters.
    static func holdsOddities(_ text: String) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { bytes in
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                index += 1
                if byte < 0x80 {
                    if byte < 0x20 && byte != UInt8(ascii: "\n") || byte == 0x7F { return true }
                    continue
                }
                switch byte {
                // U+3000 to U+9FFF, by far the most frequent.
                case 0xE3...0xE9: index += 2
                // General Punctuation. Its invisible marks are U+200B to U+200F, U+2028 to U+202E and U+2060 or later.
                case 0xE2:
                    let second = bytes[index]
                    let third = bytes[index + 1]
                    if second == 0x80, third >= 0xA8 && third <= 0xAE || third >= 0x8B && third <= 0x8F { return true }
                    if second == 0x81, third >= 0xA0 { return true }
                case 0xC2: if bytes[index] < 0xA0 || bytes[index] == 0xAD { return true }
                case 0xEF: if bytes[index] == 0xBB || bytes[index] == 0xBF || bytes[index] < 0xA4 { return true }
                case 0xD8...0xDC, 0xE0, 0xE1, 0xEE, 0xF0...: return true
                default: break
                }
            }
            return false
        } ?? true
    }
}
