/// Divides texts into the words that the search looks up: Latin words in lower case, as names join them, and pairs of
/// neighbouring Chinese characters. `ranking.js` divides queries in the same way.
enum SearchWords {
    /// Calls `body` with each word of a text.
    ///
    /// - Parameter longest: The maximum number of bytes of the text that are read.
    static func each(in text: String, upTo longest: Int = .max, _ body: (String) -> Void) {
        let bytes = Array(text.utf8.prefix(longest))
        var index = 0
        while index < bytes.count {
            if let end = endOfWord(bytes, index) {
                body(String(decoding: bytes[index..<end].map(lowercased), as: UTF8.self))
                index = end
            } else if isChinese(bytes, index) {
                let start = index
                while isChinese(bytes, index) {
                    if isChinese(bytes, index + 3) {
                        body(String(decoding: bytes[index..<index + 6], as: UTF8.self))
                    } else if index == start {
                        body(String(decoding: bytes[index..<index + 3], as: UTF8.self))
                    }
                    index += 3
                }
            } else {
                index += 1
            }
        }
    }

    /// Returns the end of the Latin word or number at an index, or `nil` if there is none. `IDCardOCR` consists of `ID`,
    /// `Card` and `OCR`.
    private static func endOfWord(_ bytes: [UInt8], _ start: Int) -> Int? {
        func end(from index: Int, _ isPart: (UInt8) -> Bool) -> Int {
            bytes[index...].firstIndex { !isPart($0) } ?? bytes.count
        }
        if isDigit(bytes[start]) { return end(from: start, isDigit) }
        if isLower(bytes[start]) { return end(from: start, isLower) }
        guard isUpper(bytes[start]) else { return nil }
        let upper = end(from: start, isUpper)
        guard upper < bytes.count, isLower(bytes[upper]) else { return upper }
        return upper == start + 1 ? end(from: upper, isLower) : upper - 1
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
    private static func isLower(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "a") < 26 }
    private static func isUpper(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "A") < 26 }
    private static func lowercased(_ byte: UInt8) -> UInt8 { isUpper(byte) ? byte | 0x20 : byte }

    /// Returns `true` if a whole character from U+3400 to U+9FFF begins at an index: three bytes, `E3 90 80` to `E9 BF BF`.
    private static func isChinese(_ bytes: [UInt8], _ index: Int) -> Bool {
        guard index + 2 < bytes.count else { return false }
        return (0xE4...0xE9).contains(bytes[index]) || (bytes[index] == 0xE3 && bytes[index + 1] >= 0x90)
    }
}
