/// Lays out a CommonMark text: joins the lines of each paragraph or list item, and wraps them again.
///
/// It works on UTF-8, since only ASCII matters here and processing characters takes ten times as long as bytes.
struct DocLayout {
    typealias Line = Slice<UnsafeBufferPointer<UInt8>>

    private let width: Int
    /// The lines so far, each with its line feed. The first one is not empty.
    private var lines: [UInt8] = []
    private var paragraph: [UInt8] = []
    private var isInParagraph = false
    /// The character that the open code block's fence consists of; `nil` outside of code blocks.
    private var fence: UInt8?

    init(width: Int) {
        self.width = width
    }

    mutating func add(_ line: Line) {
        let content = line.drop { $0 == space }
        let marker = Self.fence(content)
        if let marker, fence == nil || fence == marker {
            closeParagraph()
            fence = fence == nil ? marker : nil
            append(Self.trimmed(line))
        } else if fence != nil || content.first == UInt8(ascii: "|")
            || (!isInParagraph && line.count - content.count >= 4)
        {
            closeParagraph()
            append(Self.trimmed(line))
        } else if content.isEmpty {
            closeParagraph()
            append(content)
        } else {
            addText(line, content)
        }
    }

    /// Ends the text and returns its lines, each with its line feed, without empty ones at the start and the end.
    mutating func finished() -> [UInt8] {
        closeParagraph()
        if let fence { lines += [fence, fence, fence, newline] }
        fence = nil
        while lines.last == newline, lines.count == 1 || lines.dropLast().last == newline { lines.removeLast() }
        return lines
    }

    private mutating func append(_ line: Line) {
        if line.isEmpty, lines.isEmpty { return }
        lines += line
        lines.append(newline)
    }

    private static func fence(_ content: Line) -> UInt8? {
        guard let byte = content.first, byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") else { return nil }
        return content.prefix(3).count == 3 && content.prefix(3).allSatisfy { $0 == byte } ? byte : nil
    }

    private mutating func addText(_ line: Line, _ content: Line) {
        let first = content.prefix { $0 != space }
        if isInParagraph, paragraph.first != UInt8(ascii: "#"), !Self.opensBlock(first) {
            if !Self.joinsWithoutSpace(paragraph, first) { paragraph.append(space) }
            paragraph += Self.trimmed(content)
        } else {
            closeParagraph()
            paragraph += Self.trimmed(line)
            isInParagraph = true
        }
        // Two spaces at the end of a line are a hard line break, which editors do not show. A backslash means the same.
        let isBroken = line.count > 1 && line.suffix(2).allSatisfy { $0 == space }
        if isBroken { paragraph.append(backslash) }
        if isBroken || line.last == backslash { closeParagraph() }
    }

    private mutating func closeParagraph() {
        guard isInParagraph else { return }
        paragraph.withUnsafeBufferPointer { wrap($0[...]) }
        paragraph.removeAll(keepingCapacity: true)
        isInParagraph = false
    }

    /// Returns `true` if a line break between the texts stands for no space, since Chinese and Japanese write none.
    private static func joinsWithoutSpace(_ before: [UInt8], _ after: Line) -> Bool {
        isIdeograph(before.suffix(3)) && isIdeograph(after.prefix(3))
    }

    /// Returns `true` for U+2E80 to U+FFEF, which UTF-8 encodes as E2 BA 80 to EF BF AF.
    private static func isIdeograph(_ bytes: some Collection<UInt8>) -> Bool {
        guard bytes.count == 3, let first = bytes.first, 0xE2...0xEF ~= first else { return false }
        let value = bytes.reduce(0 as UInt32) { $0 << 8 | UInt32($1) }
        return 0xE2BA80...0xEFBFAF ~= value
    }

    private static func trimmed(_ line: Line) -> Line {
        var line = line
        while line.last == space { line.removeLast() }
        return line
    }

    private mutating func wrap(_ line: Line) {
        // A line never has more columns than bytes.
        guard line.count > width, line.columns > width else { return append(line) }
        let content = line.drop { $0 == space }
        let indentation = line.count - content.count
        var columns = indentation
        for _ in 0..<indentation { lines.append(space) }
        var hanging = indentation
        var isAtStart = true
        for word in content.split(separator: space) {
            let wordColumns = word.columns
            if isAtStart {
                isAtStart = false
                // Indented further, the next lines stay part of the list item.
                if Self.isListMarker(word) { hanging += wordColumns + 1 }
            } else if columns + 1 + wordColumns <= width || Self.opensBlock(word) {
                lines.append(space)
                columns += 1
            } else {
                lines.append(newline)
                for _ in 0..<hanging { lines.append(space) }
                columns = hanging
            }
            lines += word
            columns += wordColumns
        }
        lines.append(newline)
    }

    private static func isListMarker(_ word: Line) -> Bool {
        guard let end = word.last else { return false }
        switch end {
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): return word.count == 1
        case UInt8(ascii: "."), UInt8(ascii: ")"):
            return word.count > 1 && word.dropLast().allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
        default: return false
        }
    }

    /// Returns `true` if a line that begins with the word would be a list, heading, quotation or rule.
    private static func opensBlock(_ word: Line) -> Bool {
        switch word.first {
        case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "-"), UInt8(ascii: "|"),
            UInt8(ascii: "~"):
            true
        case UInt8(ascii: "`"), UInt8(ascii: "*"):
            isListMarker(word) || word.prefix(3).elementsEqual(repeatElement(word[word.startIndex], count: 3))
        default: isListMarker(word)
        }
    }
}

private let newline = UInt8(ascii: "\n")
private let space = UInt8(ascii: " ")
private let backslash = UInt8(ascii: "\\")

extension DocLayout.Line {
    /// The number of Unicode scalars. Each has exactly one byte that is not a continuation byte.
    fileprivate var columns: Int { reduce(0) { $1 & 0xC0 != 0x80 ? $0 + 1 : $0 } }
}
