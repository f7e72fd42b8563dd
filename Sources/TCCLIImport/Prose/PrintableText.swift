/// Takes control characters out of texts that people read: specs refuse them there, and no text is worth a service.
struct PrintableText {
    private let buffer = ByteBuffer()

    /// The text without control characters but line feeds and tabs. Good until the next call, and as long as `text`.
    func of(_ text: Bytes) -> Bytes {
        guard text.contains(where: Self.mayBeControl) else { return text }
        buffer.removeAll()
        for index in text.indices {
            let byte = text[index]
            // U+0080 to U+009F have two bytes.
            let isFirst = byte == 0xC2 && index + 1 < text.count && text[index + 1] < 0xA0
            let isSecond = index > 0 && text[index - 1] == 0xC2 && byte < 0xA0
            if isFirst || isSecond || byte != 0xC2 && Self.mayBeControl(byte) { continue }
            buffer.append(byte)
        }
        return buffer.bytes
    }

    /// The text on one line, without control characters and blanks around it. Good until the next call, and as long as
    /// `text`.
    func line(of text: Bytes) -> Bytes {
        guard text.contains(where: Self.mayBreakLine) else { return text.trimmed }
        let words = String(decoding: of(text), as: UTF8.self).split(whereSeparator: \.isWhitespace)
        buffer.removeAll()
        for (index, word) in words.enumerated() {
            if index > 0 { buffer.append(UInt8(ascii: " ")) }
            for byte in word.utf8 { buffer.append(byte) }
        }
        return buffer.bytes
    }

    /// Returns `true` if a control character, a line break or a blank other than the plain one can begin with the byte, as
    /// dashes and some Chinese punctuation do.
    private static func mayBreakLine(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == 0x7F || byte == 0xC2 || 0xE1...0xE3 ~= byte
    }

    private static func mayBeControl(_ byte: UInt8) -> Bool {
        byte < 0x20 ? byte != 0x0A && byte != 0x09 : byte == 0x7F || byte == 0xC2
    }
}
