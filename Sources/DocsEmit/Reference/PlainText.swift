import APIModel

extension PlainText {
    /// Every kind of line break made `\n`, other control characters a space, marks that cannot be seen left out.
    static func lines(_ text: String) -> String {
        holdsOddities(text) ? cleaned(text) : text
    }

    /// The text on one line, for places where there is only one.
    static func line(_ text: String) -> String {
        let clean = lines(text)
        let isOneLine = clean.utf8.withContiguousStorageIfAvailable { bytes in
            !bytes.contains(UInt8(ascii: "\n")) && bytes.first != UInt8(ascii: " ") && bytes.last != UInt8(ascii: " ")
        }
        if isOneLine == true { return clean }
        return clean.utf8.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: " ") }
            .map { String(Substring($0)) }.joined(separator: " ")
    }

    /// A value on one line, with what cannot be seen escaped: `\n`, `\u{2028}`.
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

    /// Whether something in the text may have to be looked at by its kind, which costs more than all the rest. Bytes of
    /// common Chinese and of ASCII say no.
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
                // U+3000 to U+9FFF, which is nearly all there is.
                case 0xE3...0xE9: index += 2
                // General punctuation: the marks for direction, breaks and joining stand at the end of its quarters.
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
