import Reference

/// JavaScript, built byte by byte.
struct ScriptText {
    /// The maximum length of a text in bytes. A description begins with the most important words.
    private static let longestText = 80

    private(set) var bytes: [UInt8] = []

    mutating func reserveCapacity(_ bytes: Int) {
        self.bytes.reserveCapacity(bytes)
    }

    mutating func raw(_ script: StaticString) {
        bytes.append(literal: script)
    }

    mutating func append(_ script: ScriptText) {
        bytes += script.bytes
    }

    mutating func number(_ number: Int) {
        bytes.append(utf8: String(number))
    }

    /// Appends both texts, shortened. The Chinese one is empty if it equals the English one.
    mutating func quote(_ english: [Inline], _ chinese: [Inline]) {
        quote(english.plainText, upTo: Self.longestText)
        raw(",")
        quote(english == chinese ? "" : chinese.plainText, upTo: Self.longestText)
    }

    /// Appends a string literal. A `<` is escaped, so that the script stays safe inside a page.
    ///
    /// - Parameter longest: The maximum length of the text in bytes.
    mutating func quote(_ text: String, upTo longest: Int = .max) {
        let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { quote($0, upTo: longest) }
        if isDone == nil { Array(text.utf8).withUnsafeBufferPointer { quote($0, upTo: longest) } }
    }

    private mutating func quote(_ text: UnsafeBufferPointer<UInt8>, upTo longest: Int) {
        var end = min(text.count, longest)
        // A scalar is kept whole or left out.
        while end < text.count, text[end] & 0xC0 == 0x80 { end -= 1 }
        raw("\"")
        var copied = 0
        for index in 0..<end {
            guard let escaped = Self.escape(text[index]) else { continue }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<index]))
            raw(escaped)
            copied = index + 1
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<end]))
        raw(end < text.count ? "…\"" : "\"")
    }

    private static func escape(_ byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "\""): "\\\""
        case UInt8(ascii: "\\"): "\\\\"
        case UInt8(ascii: "<"): "\\u003C"
        case 0..<0x20: " "
        default: nil
        }
    }
}
