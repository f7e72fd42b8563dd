/// Lays out the lines of a CommonMark text: joins those of a paragraph, or of a list's item, and breaks them again.
struct DocLayout {
    private let width: Int
    private var lines: [String] = []
    private var paragraph: String?
    /// What opened the code block that the last line stands in.
    private var fence: Substring?

    init(width: Int) {
        self.width = width
    }

    mutating func add(_ line: Substring) {
        let content = line.withoutIndentation
        let marker = Substring(content.utf8.prefix(3))
        if marker == "```" || marker == "~~~", fence == nil || fence == marker {
            closeParagraph()
            fence = fence == nil ? marker : nil
            lines.append(Self.trimmed(line))
        } else if fence != nil || content.hasPrefix("|") || (paragraph == nil && line.columns - content.columns >= 4) {
            closeParagraph()
            lines.append(Self.trimmed(line))
        } else if content.isEmpty {
            closeParagraph()
            lines.append("")
        } else {
            addText(line, content)
        }
    }

    mutating func finished() -> [String] {
        closeParagraph()
        if let fence { lines.append(String(fence)) }
        fence = nil
        while lines.last?.isEmpty == true { lines.removeLast() }
        return Array(lines.drop(while: \.isEmpty))
    }

    private mutating func addText(_ line: Substring, _ content: Substring) {
        let first = Substring(content.utf8.prefix { $0 != UInt8(ascii: " ") })
        if let open = paragraph, !open.hasPrefix("#"), !Self.opensBlock(first) {
            paragraph = open + (Self.joinsWithoutSpace(open, first) ? "" : " ") + Self.trimmed(content)
        } else {
            closeParagraph()
            paragraph = Self.trimmed(line)
        }
        // Two spaces at a line's end are a break that the author wants; no editor shows them.
        if line.hasSuffix("  ") { paragraph? += "\\" }
        if line.hasSuffix("  ") || line.hasSuffix("\\") { closeParagraph() }
    }

    private mutating func closeParagraph() {
        if let paragraph { lines += Self.wrap(paragraph[...], width: width) }
        paragraph = nil
    }

    /// Chinese and Japanese write no spaces, so a line break between two of their characters stands for nothing.
    private static func joinsWithoutSpace(_ before: String, _ after: Substring) -> Bool {
        guard let last = before.unicodeScalars.last, let first = after.unicodeScalars.first else { return true }
        let ideographs: ClosedRange<Unicode.Scalar> = "\u{2E80}"..."\u{FFEF}"
        return ideographs.contains(last) && ideographs.contains(first)
    }

    private static func trimmed(_ line: Substring) -> String {
        var bytes = line.utf8
        while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
        return String(Substring(bytes))
    }

    private static func wrap(_ line: Substring, width: Int) -> [String] {
        // Columns are never more than bytes.
        guard line.utf8.count > width, line.columns > width else { return [String(line)] }
        let hanging = String(repeating: " ", count: hangingIndent(line))
        var lines: [String] = []
        var current = String(line.dropLast(line.withoutIndentation.count))
        var columns = current.columns
        var isAtStart = true
        for word in line.words {
            if isAtStart {
                current += word
                columns += word.columns
                isAtStart = false
            } else if columns + 1 + word.columns <= width || opensBlock(word) {
                current += " "
                current += word
                columns += 1 + word.columns
            } else {
                lines.append(current)
                current = hanging + word
                columns = current.columns
            }
        }
        return lines + [current]
    }

    /// Columns before the text of a list item, so that its further lines stay part of it.
    private static func hangingIndent(_ line: Substring) -> Int {
        let content = line.withoutIndentation
        guard let marker = content.words.first, isListMarker(marker) else {
            return line.columns - content.columns
        }
        return line.columns - content.columns + marker.columns + 1
    }

    private static func isListMarker(_ word: Substring) -> Bool {
        if word == "-" || word == "*" || word == "+" { return true }
        guard let end = word.last, end == "." || end == ")" else { return false }
        let number = word.dropLast()
        return !number.isEmpty && number.allSatisfy { $0.isASCII && $0.isNumber }
    }

    /// A word that would mean a list, heading, quotation or rule if a line began with it.
    private static func opensBlock(_ word: Substring) -> Bool {
        if isListMarker(word) { return true }
        guard let first = word.first else { return false }
        return ["#", ">", "=", "-", "|", "~"].contains(first) || word.hasPrefix("```") || word.hasPrefix("***")
    }
}

extension Substring {
    fileprivate var withoutIndentation: Substring {
        Substring(utf8.drop { $0 == UInt8(ascii: " ") })
    }

    fileprivate var words: [Substring] {
        utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) }
    }
}
