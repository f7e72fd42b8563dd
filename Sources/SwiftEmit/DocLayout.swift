import APIModel

/// Lays out a CommonMark text: joins the lines of each paragraph or list item, and wraps them again.
///
/// It works on UTF-8, since only ASCII matters here and processing characters takes ten times as long as bytes.
struct DocLayout {
    typealias Line = Slice<UnsafeBufferPointer<UInt8>>

    private let width: Int
    /// A Boolean value that indicates whether double backticks link to symbols, as in texts of the emitter.
    private let linksSymbols: Bool
    /// The lines so far, each with its line feed. The first one is not empty.
    private var lines: [UInt8] = []
    private var paragraph: [UInt8] = []
    private var isInParagraph = false
    /// The character that the open code block's fence consists of; `nil` outside of code blocks.
    private var fence: UInt8?
    /// The number of columns before the content of the current list item.
    private var itemIndentation = 0

    init(width: Int, linksSymbols: Bool) {
        self.width = width
        self.linksSymbols = linksSymbols
    }

    mutating func add(_ line: Line) {
        let content = line.drop { $0 == space }
        let marker = Self.fence(content, opens: fence == nil)
        if let marker, fence == nil || fence == marker {
            closeParagraph()
            fence = fence == nil ? marker : nil
            append(Self.trimmed(line))
        } else if fence == nil, content.first == UInt8(ascii: "|") {
            closeParagraph()
            let row = Self.trimmed(line)
            if linksSymbols { append(row) } else { lines += DocCText.guarded(ArraySlice(row)) + [newline] }
        } else if fence != nil || (!isInParagraph && line.count - content.count >= itemIndentation + 4) {
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

    /// Returns the byte that a line's fence consists of, or `nil` if the line is none. A line that opens a code block with
    /// backticks has no other backtick after them: otherwise it is a code span.
    private static func fence(_ content: Line, opens: Bool) -> UInt8? {
        guard let byte = content.first, byte == backtick || byte == UInt8(ascii: "~") else { return nil }
        let rest = content.drop { $0 == byte }
        guard content.count - rest.count >= 3 else { return nil }
        return opens && byte == backtick && rest.contains(backtick) ? nil : byte
    }

    private mutating func addText(_ line: Line, _ content: Line) {
        let first = content.prefix { $0 != space }
        if isInParagraph, let level = Self.headingLevel(under: content), underline(level) { return }
        if isInParagraph, paragraph.first != UInt8(ascii: "#"), !Self.opensBlock(first) {
            if !LineJoining.needsNoSpace(between: paragraph, and: first) { paragraph.append(space) }
            paragraph += Self.trimmed(content)
        } else {
            closeParagraph()
            setItem(startedBy: first, of: line, content)
            paragraph += Self.trimmed(line)
            isInParagraph = true
        }
        // Two spaces at the end of a line are a hard line break, which editors do not show. A backslash means the same.
        let isBroken = line.count > 1 && line.suffix(2).allSatisfy { $0 == space }
        if isBroken { paragraph.append(backslash) }
        if isBroken || line.last == backslash { closeParagraph() }
    }

    private mutating func setItem(startedBy word: Line, of line: Line, _ content: Line) {
        let indentation = line.count - content.count
        if Self.isListMarker(word) {
            let spaces = content.dropFirst(word.count).prefix { $0 == space }.count
            itemIndentation = indentation + word.count + (spaces > 4 ? 1 : max(spaces, 1))
        } else if indentation < itemIndentation {
            itemIndentation = 0
        }
    }

    /// Returns 1 or 2 if the line turns the paragraph before it into a heading of that level.
    private static func headingLevel(under line: Line) -> Int? {
        let line = trimmed(line)
        guard let mark = line.first, mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-") else { return nil }
        return line.allSatisfy { $0 == mark } ? mark == UInt8(ascii: "=") ? 1 : 2 : nil
    }

    /// Appends an underlined paragraph as a heading with `#`, which is always on one line.
    /// - Returns: `false` if the paragraph cannot be a heading.
    private mutating func underline(_ level: Int) -> Bool {
        let start = paragraph.prefix { $0 == space }.endIndex
        let isPlain = paragraph.withUnsafeBufferPointer { bytes in
            !Self.opensBlock(bytes[start...].prefix { $0 != space }) && bytes.last != UInt8(ascii: "#")
        }
        guard isPlain else { return false }
        paragraph.insert(contentsOf: Array(repeating: UInt8(ascii: "#"), count: level) + [space], at: start)
        closeParagraph()
        return true
    }

    private mutating func closeParagraph() {
        guard isInParagraph else { return }
        if !linksSymbols, DocCText.mayMeanMore(paragraph) {
            // DocC would take a heading at the very start for the title of the page.
            if lines.isEmpty, paragraph.starts(with: "# ".utf8) { lines += "<!-- -->\n\n".utf8 }
            paragraph = DocCText.guarded(paragraph[...])
        }
        paragraph.withUnsafeBufferPointer { bytes in
            // A heading must stay on one line.
            if bytes.first == UInt8(ascii: "#") { append(bytes[...]) } else { wrap(bytes[...]) }
        }
        paragraph.removeAll(keepingCapacity: true)
        isInParagraph = false
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
            } else if columns + 1 + wordColumns <= width || Self.opensBlock(word)
                || DocCText.isCommand(word)
            {
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
private let backtick = UInt8(ascii: "`")

extension DocLayout.Line {
    /// The number of Unicode scalars. Each has exactly one byte that is not a continuation byte.
    fileprivate var columns: Int { reduce(0) { $1 & 0xC0 != 0x80 ? $0 + 1 : $0 } }
}
