import APIModel

/// Parses the blocks of a description. It accepts any text: unsupported markup is kept as text.
package struct ProseParser {
    /// The maximum nesting of lists. Deeper lists are text.
    private static let deepest = 6

    private let depth: Int
    private var blocks: [Block] = []
    /// The text of the open paragraph. A hard line break is `\n` in it, a soft one a space.
    private var paragraph: [UInt8] = []
    /// The index of the next line that is not blank, or the number of lines. Less than the current index if it is not
    /// known.
    private var nextText = -1

    package static func blocks(_ text: String) -> [Block] {
        if text.isEmpty { return [] }
        let clean = PlainText.lines(text)
        if isOnePlainLine(clean) { return [.paragraph([.text(clean)])] }
        var parser = ProseParser(depth: 0)
        parser.read(Array(clean.utf8).split(separator: newline, omittingEmptySubsequences: false))
        return parser.blocks
    }

    /// Parses a title or another text without blocks.
    package static func inlines(_ text: String) -> [Inline] {
        let line = PlainText.line(text)
        if line.isEmpty { return [] }
        return isOnePlainLine(line) ? [.text(line)] : InlineParser.inlines(Array(line.utf8))
    }

    private init(depth: Int) {
        self.depth = depth
    }

    /// Returns `true` if the text, like most descriptions, is a single line without any markup.
    private static func isOnePlainLine(_ text: String) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { bytes in
            guard let first = bytes.first else { return true }
            switch first {
            case space, UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "|"), UInt8(ascii: "~"): return false
            case UInt8(ascii: "0")...UInt8(ascii: "9"): return false
            default: break
            }
            for byte in bytes {
                switch byte {
                case newline, UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "<"),
                    UInt8(ascii: "\\"), UInt8(ascii: "/"):
                    return false
                default: break
                }
            }
            return true
        } ?? false
    }

    private mutating func read(_ lines: [ArraySlice<UInt8>]) {
        var index = 0
        while index < lines.count {
            let line = lines[index]
            let content = line.drop { $0 == space }
            let indent = line.count - content.count
            if content.isEmpty {
                closeParagraph()
                index += 1
            } else if let fence = fence(content) {
                index = readCode(lines, from: index, fence: fence, indent: indent)
            } else if paragraph.isEmpty, indent >= 4 {
                index = readIndentedCode(lines, from: index)
            } else if let marker = ListMarker(line), depth < Self.deepest, paragraph.isEmpty || marker.canInterrupt {
                index = readList(lines, from: index, like: marker)
            } else {
                addText(line, content)
                index += 1
            }
        }
        closeParagraph()
    }

    // MARK: Paragraphs

    private mutating func addText(_ line: ArraySlice<UInt8>, _ content: ArraySlice<UInt8>) {
        let isRow = content.first == UInt8(ascii: "|")
        if let last = paragraph.last, last != newline {
            if isRow {
                paragraph.append(newline)
            } else if !LineJoining.needsNoSpace(between: paragraph, and: content) {
                paragraph.append(space)
            }
        }
        var text = content
        while text.last == space { text.removeLast() }
        let isBroken = line.count >= 2 && line.suffix(2).allSatisfy { $0 == space }
        if text.last == UInt8(ascii: "\\") {
            text.removeLast()
            paragraph += text
            paragraph.append(newline)
        } else {
            paragraph += text
            if isBroken || isRow { paragraph.append(newline) }
        }
    }

    private mutating func closeParagraph() {
        while paragraph.last == newline { paragraph.removeLast() }
        if !paragraph.isEmpty { blocks.append(.paragraph(InlineParser.inlines(paragraph))) }
        paragraph.removeAll(keepingCapacity: true)
    }

    // MARK: Code

    /// Returns the fence at the start of a line: three or more backticks or tildes.
    private func fence(_ content: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard let first = content.first, first == UInt8(ascii: "`") || first == UInt8(ascii: "~") else { return nil }
        let fence = content.prefix { $0 == first }
        guard fence.count >= 3, first == UInt8(ascii: "~") || !content.dropFirst(fence.count).contains(first) else {
            return nil
        }
        return fence
    }

    /// Reads a block of code. Without a closing fence it extends to the end of the text.
    private mutating func readCode(
        _ lines: [ArraySlice<UInt8>], from start: Int, fence: ArraySlice<UInt8>, indent: Int
    ) -> Int {
        closeParagraph()
        var code: [ArraySlice<UInt8>] = []
        var index = start + 1
        while index < lines.count {
            let content = lines[index].drop { $0 == space }
            let end = content.prefix { $0 == fence.first }
            if end.count >= fence.count, content.dropFirst(end.count).allSatisfy({ $0 == space }) { break }
            code.append(lines[index].withoutIndentation(upTo: indent))
            index += 1
        }
        blocks.append(.code(text(of: code)))
        return index + 1
    }

    private mutating func readIndentedCode(_ lines: [ArraySlice<UInt8>], from start: Int) -> Int {
        var code: [ArraySlice<UInt8>] = []
        var index = start
        while index < lines.count {
            let isBlank = lines[index].allSatisfy { $0 == space }
            guard isBlank || lines[index].prefix(4).allSatisfy({ $0 == space }) else { break }
            code.append(lines[index].withoutIndentation(upTo: 4))
            index += 1
        }
        while code.last?.allSatisfy({ $0 == space }) == true { code.removeLast() }
        blocks.append(.code(text(of: code)))
        return index
    }

    private func text(of lines: [ArraySlice<UInt8>]) -> String {
        String(decoding: Array(lines.joined(separator: [newline])), as: UTF8.self)
    }

    // MARK: Lists

    private mutating func readList(_ lines: [ArraySlice<UInt8>], from start: Int, like first: ListMarker) -> Int {
        closeParagraph()
        var items: [[Block]] = []
        var index = start
        while index < lines.count, let marker = ListMarker(lines[index]), marker.kind == first.kind {
            var own = [lines[index].dropFirst(marker.contentColumn)]
            index += 1
            while index < lines.count, belongs(lines[index], to: marker, after: lines[index - 1], lines, index) {
                own.append(lines[index].withoutIndentation(upTo: marker.contentColumn))
                index += 1
            }
            var parser = ProseParser(depth: depth + 1)
            parser.read(own)
            items.append(parser.blocks)
            // Blank lines between two items do not end the list.
            let next = findText(lines, from: index)
            if next < lines.count, let marker = ListMarker(lines[next]), marker.kind == first.kind { index = next }
        }
        blocks.append(.list(first: first.number, items: items))
        return index
    }

    /// Returns `true` if a line is part of the item: indented, blank before an indented line, or the continuation of
    /// its paragraph.
    private mutating func belongs(
        _ line: ArraySlice<UInt8>, to marker: ListMarker, after previous: ArraySlice<UInt8>,
        _ lines: [ArraySlice<UInt8>], _ index: Int
    ) -> Bool {
        let indent = line.prefix { $0 == space }.count
        if indent == line.count {
            let next = findText(lines, from: index)
            return next < lines.count && lines[next].prefix { $0 == space }.count >= marker.contentColumn
        }
        if indent >= marker.contentColumn { return true }
        let isAfterText = previous.contains { $0 != space }
        return isAfterText && ListMarker(line) == nil && fence(line.drop { $0 == space }) == nil
    }

    private mutating func findText(_ lines: [ArraySlice<UInt8>], from index: Int) -> Int {
        if nextText < index {
            nextText = lines[index...].firstIndex { line in line.contains { $0 != space } } ?? lines.count
        }
        return nextText
    }
}

/// The marker at the start of a list item: `- `, `2. `.
private struct ListMarker {
    enum Kind: Equatable {
        case bullet(UInt8)
        case number(UInt8)
    }

    var kind: Kind
    var number: Int?
    /// The number of columns before the content of the item.
    var contentColumn: Int

    /// A Boolean value that indicates whether the list can interrupt a paragraph. Of numbered lists only those from 1
    /// can, since a line may begin with a number such as a year.
    var canInterrupt: Bool { number == nil || number == 1 }

    init?(_ line: ArraySlice<UInt8>) {
        let content = line.drop { $0 == space }
        let indent = line.count - content.count
        guard indent < 4, let first = content.first else { return nil }
        var width = 1
        switch first {
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
            kind = .bullet(first)
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            let digits = content.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
            guard digits.count <= 9, let end = content.dropFirst(digits.count).first,
                end == UInt8(ascii: ".") || end == UInt8(ascii: ")")
            else { return nil }
            number = Int(String(decoding: digits, as: UTF8.self))
            kind = .number(end)
            width = digits.count + 1
        default: return nil
        }
        let rest = content.dropFirst(width)
        let gap = rest.prefix { $0 == space }.count
        guard gap > 0, gap < rest.count else { return nil }
        contentColumn = indent + width + (gap < 5 ? gap : 1)
    }
}

private let newline = UInt8(ascii: "\n")
private let space = UInt8(ascii: " ")

extension ArraySlice<UInt8> {
    fileprivate func withoutIndentation(upTo columns: Int) -> ArraySlice<UInt8> {
        dropFirst(Swift.min(columns, prefix { $0 == space }.count))
    }
}
