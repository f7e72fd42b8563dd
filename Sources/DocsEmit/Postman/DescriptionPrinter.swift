import APIModel

/// Markdown for the descriptions of a collection, built byte by byte.
///
/// CommonMark in the texts of a spec is kept, except for active content: HTML, images, links other than `http` and
/// `https`, and `{{`, which Postman takes for a variable, are escaped so that they are shown as written.
struct DescriptionPrinter {
    private(set) var bytes: [UInt8] = []

    /// Removes the text but keeps the storage.
    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
    }

    /// Appends Markdown without escaping it.
    mutating func markdown(_ text: String) {
        bytes.append(utf8: text)
    }

    /// - Parameter text: The `bytes` of another printer.
    mutating func markdown(_ text: [UInt8]) {
        bytes.append(contentsOf: text)
    }

    /// - Parameter title: A title without markup.
    mutating func heading(_ title: String, level: Int) {
        markdown("\n")
        for _ in 0..<level { markdown("#") }
        markdown(" ")
        markdown(title)
        markdown("\n")
    }

    /// Appends the head of a table.
    mutating func columns(_ titles: String...) {
        markdown("\n|")
        for title in titles {
            markdown(" ")
            markdown(title)
            markdown(" |")
        }
        markdown("\n|")
        for _ in titles { markdown("---|") }
        markdown("\n")
    }

    /// Appends code spans, separated by commas.
    mutating func codes(_ texts: [String]) {
        for (index, text) in texts.enumerated() {
            if index > 0 { markdown(", ") }
            code(text)
        }
    }

    /// Appends paragraphs of a spec, preceded by a blank line and followed by a line break.
    mutating func paragraphs(_ text: String?) {
        guard let text, !text.isEmpty else { return }
        if !bytes.isEmpty { markdown("\n") }
        spec(text, isCell: false)
        if bytes.last != UInt8(ascii: "\n") { markdown("\n") }
    }

    /// Appends text of a spec on one line, for a table cell.
    mutating func line(_ text: String) {
        spec(text, isCell: true)
    }

    /// Appends a code span that is valid in a table cell.
    mutating func code(_ text: String) {
        var longest = 0
        var run = 0
        for byte in text.utf8 {
            run = byte == UInt8(ascii: "`") ? run + 1 : 0
            longest = max(longest, run)
        }
        let needsSpace = text.isEmpty || text.hasPrefix("`") || text.hasSuffix("`")
        for _ in 0...longest { bytes.append(UInt8(ascii: "`")) }
        if needsSpace { markdown(" ") }
        for byte in PlainText.visible(text).utf8 { appendCode(byte, isCell: true) }
        if needsSpace { markdown(" ") }
        for _ in 0...longest { bytes.append(UInt8(ascii: "`")) }
    }

    // MARK: Text of a spec

    private mutating func spec(_ text: String, isCell: Bool) {
        let text = PlainText.lines(text)
        let isCopied: Bool? = text.utf8.withContiguousStorageIfAvailable { source in
            if Self.isHarmless(source, isCell: isCell) { return false }
            var reader = SpecTextReader(source: source, isCell: isCell)
            reader.copy(to: &self)
            return true
        }
        if isCopied != true { markdown(text) }
    }

    private static func isHarmless(_ text: UnsafeBufferPointer<UInt8>, isCell: Bool) -> Bool {
        for byte in text {
            switch byte {
            case UInt8(ascii: "<"), UInt8(ascii: "{"), UInt8(ascii: "]"), UInt8(ascii: "["), UInt8(ascii: "~"):
                return false
            case UInt8(ascii: "`") where !isCell: return false
            case UInt8(ascii: "\n"), UInt8(ascii: "|"): if isCell { return false }
            default: break
            }
        }
        return true
    }

    /// Appends a byte of code. Code has no escapes, so an invisible word joiner (U+2060) separates two `{`.
    fileprivate mutating func appendCode(_ byte: UInt8, isCell: Bool) {
        if byte == UInt8(ascii: "{"), bytes.last == byte { markdown("\u{2060}") }
        append(byte, isCell: isCell)
    }

    /// Appends a byte outside of code that is not markup. The second of two `{` is escaped.
    fileprivate mutating func appendProse(_ byte: UInt8, isCell: Bool) {
        if byte == UInt8(ascii: "{"), bytes.last == byte { markdown("\\") }
        append(byte, isCell: isCell)
    }

    private mutating func append(_ byte: UInt8, isCell: Bool) {
        if isCell, byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
            bytes.append(UInt8(ascii: " "))
        } else {
            if isCell, byte == UInt8(ascii: "|") { markdown("\\") }
            bytes.append(byte)
        }
    }
}

/// Copies CommonMark, parsing it only as far as necessary to tell code from other text.
private struct SpecTextReader {
    let source: UnsafeBufferPointer<UInt8>
    let isCell: Bool
    private var index = 0

    init(source: UnsafeBufferPointer<UInt8>, isCell: Bool) {
        self.source = source
        self.isCell = isCell
    }

    mutating func copy(to text: inout DescriptionPrinter) {
        while index < source.count {
            if !isCell, index == 0 || source[index - 1] == UInt8(ascii: "\n"), let fence = fence(at: index) {
                copyBlock(closedBy: fence, to: &text)
            } else {
                copyInline(to: &text)
            }
        }
    }

    private mutating func copyInline(to text: inout DescriptionPrinter) {
        let byte = source[index]
        switch byte {
        case UInt8(ascii: "`"):
            let count = run(at: index)
            let end = closing(count, after: index + count)
            for _ in index..<(end ?? index + count) {
                text.appendCode(source[index], isCell: isCell)
                index += 1
            }
            return
        case UInt8(ascii: "\\") where index + 1 < source.count && isPunctuation(source[index + 1]):
            // In a cell the pipe is escaped anyway.
            index += 1
            if !isCell || source[index] != UInt8(ascii: "|") { text.appendProse(byte, isCell: isCell) }
        case UInt8(ascii: "<"):
            text.markdown("\\")
        case UInt8(ascii: "["):
            if index > 0, source[index - 1] == UInt8(ascii: "!") { text.markdown("\\") }
        case UInt8(ascii: "]"):
            text.appendProse(byte, isCell: isCell)
            index += 1
            if index < source.count, isMarkupAfterBracket() { text.markdown("\\") } else { return }
        default: break
        }
        text.appendProse(source[index], isCell: isCell)
        index += 1
    }

    /// Returns `true` if the character after a closing bracket would make it a link definition, or a link to an address
    /// other than `http` or `https`.
    private func isMarkupAfterBracket() -> Bool {
        if source[index] == UInt8(ascii: ":") { return true }
        guard source[index] == UInt8(ascii: "(") else { return false }
        let address = source[(index + 1)...].prefix(8).map { $0 | 0x20 }
        return !address.starts(with: "http://".utf8) && !address.starts(with: "https://".utf8)
    }

    // MARK: Code

    /// Returns the fence, three or more backticks or tildes after up to three spaces, at the start of a line.
    private func fence(at start: Int) -> (byte: UInt8, count: Int)? {
        var at = start
        while at < source.count, at < start + 3, source[at] == UInt8(ascii: " ") { at += 1 }
        guard at < source.count, source[at] == UInt8(ascii: "`") || source[at] == UInt8(ascii: "~") else { return nil }
        let count = run(at: at)
        return count >= 3 ? (source[at], count) : nil
    }

    /// Copies a block of code. Closes an unclosed block at the end of the text, so that it does not include what
    /// follows.
    private mutating func copyBlock(closedBy fence: (byte: UInt8, count: Int), to text: inout DescriptionPrinter) {
        var isFirstLine = true
        while index < source.count {
            let closing = self.fence(at: index)
            repeat {
                text.appendCode(source[index], isCell: false)
                index += 1
            } while index < source.count && source[index - 1] != UInt8(ascii: "\n")
            if !isFirstLine, let closing, closing.byte == fence.byte, closing.count >= fence.count { return }
            isFirstLine = false
        }
        if text.bytes.last != UInt8(ascii: "\n") { text.markdown("\n") }
        for _ in 0..<fence.count { text.appendCode(fence.byte, isCell: false) }
        text.markdown("\n")
    }

    private func run(at start: Int) -> Int {
        var end = start
        while end < source.count, source[end] == source[start] { end += 1 }
        return end - start
    }

    /// Returns the end of the code span opened by `count` backticks, or `nil` if they open none. A code span ends
    /// within its paragraph.
    private func closing(_ count: Int, after start: Int) -> Int? {
        var at = start
        while at < source.count {
            switch source[at] {
            case UInt8(ascii: "`"):
                let found = run(at: at)
                if found == count { return at + found }
                at += found
            case UInt8(ascii: "\n") where !isCell && at + 1 < source.count && source[at + 1] == UInt8(ascii: "\n"):
                return nil
            default:
                at += 1
            }
        }
        return nil
    }
}
