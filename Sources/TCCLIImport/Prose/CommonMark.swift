/// Turns descriptions into CommonMark. The official ones mix HTML, Markdown and plain text, often in one sentence.
///
/// Markdown stays as it is; tags become its marks, entities become characters, tables rows of pipes. What looks like a
/// tag and is none (`<zone>`) stays as text. One converter serves many texts.
struct CommonMark {
    let output = TextBuffer()
    private let printable = PrintableText()
    var source = Bytes(start: nil, count: 0)
    var index = 0

    /// Line feeds that are due before the next visible character.
    private var dueBreaks = 0
    /// Spaces that are due there; at the beginning of a line, indentation.
    var dueSpaces = 0
    /// Length of the output behind the mark of the last list item.
    private var itemStart = 0
    /// Columns by which the open list items indent their lines.
    private var itemWidths: [Int] = []
    /// Next numbers of the open lists; 0 stands for bullets.
    private var lists: [Int] = []
    /// The document is built of block tags, so that spaces at the beginning of its lines mean nothing.
    private var hasBlocks = false
    /// Targets of open links; empty where a link leads nowhere.
    var links: [Bytes] = []
    var openMarks: [(mark: StaticString, place: Int)] = []
    var table = Table()

    struct Table {
        var depth = 0
        var rows = 0
        var cells = 0
        var isInCell = false
    }

    /// - Returns: Text without white space at its ends, with one line feed at its end where it has several lines;
    ///   `nil` where nothing is left. Good until the next call.
    mutating func convert(_ document: Bytes) -> Bytes? {
        let trimmed = document.trimmed
        guard !trimmed.isEmpty else { return nil }
        if !trimmed.contains(where: { Self.kinds[Int($0)] != 0 }) { return trimmed }
        output.removeAll()
        (source, index, dueBreaks, dueSpaces, itemStart) = (trimmed, 0, 0, 0, 0)
        itemWidths.removeAll()
        lists.removeAll()
        links.removeAll()
        openMarks.removeAll()
        table = Table()
        hasBlocks = Self.blockStarts.contains { trimmed.after($0) != nil }
        while index < source.count { step() }
        finish()
        if output.bytes.contains(0x0A) { output.append(0x0A) }
        let text = printable.of(output.bytes)
        return text.trimmed.isEmpty ? nil : text
    }

    private static let blockStarts = ["<p>", "<p ", "<ul", "<ol", "<li", "<table", "<div"]

    /// 1 for bytes that are more than themselves, 2 for the first one of control characters beyond ASCII.
    private static let kinds: [UInt8] = (0..<256).map {
        $0 < 0x20 || $0 == 0x7F || $0 == Int(UInt8(ascii: "<")) || $0 == Int(UInt8(ascii: "&")) ? 1 : $0 == 0xC2 ? 2 : 0
    }

    private mutating func step() {
        let byte = source[index]
        switch byte {
        case UInt8(ascii: "<"): tag()
        case UInt8(ascii: "&"): textEntity()
        case 0x0A:
            index += 1
            sourceLineFeed()
        case 0x20:
            index += 1
            dueSpaces += 1
        case 0x09:
            index += 1
            dueSpaces += 4
        case 0..<0x20, 0x7F: index += 1
        default: plainRun()
        }
    }

    /// Copies up to the next byte that may be more than itself.
    private mutating func plainRun() {
        let first = index
        while index < source.count, source[index] > 0x20, Self.kinds[Int(source[index])] != 1 {
            if table.isInCell, source[index] == UInt8(ascii: "|") { break }
            index += 1
        }
        if index > first {
            flush()
            output.append(Bytes(rebasing: source[first..<index]))
        } else {
            // A pipe would end its cell.
            flush()
            output.append("\\|")
            index += 1
        }
    }

    // MARK: White space

    private mutating func sourceLineFeed() {
        if table.depth > 0 {
            dueSpaces += 1
            return
        }
        dueSpaces = 0
        if output.count > itemStart { dueBreaks = min(dueBreaks + 1, 2) }
    }

    /// At least so many line feeds before what comes next; none at the beginning of the text and of a list item, and a
    /// space inside a table's cell.
    mutating func lineBreak(_ count: Int) {
        if table.depth > 0 {
            dueSpaces = max(dueSpaces, 1)
        } else {
            dueSpaces = 0
            if output.count > itemStart { dueBreaks = max(dueBreaks, count) }
        }
    }

    /// Writes the white space that is due.
    mutating func flush() {
        defer { (dueBreaks, dueSpaces) = (0, 0) }
        if output.isEmpty { return }
        if dueBreaks > 0 {
            for _ in 1..<dueBreaks { output.append(0x0A) }
            newLine()
            if hasBlocks { return }
        } else if table.depth > 0 || hasBlocks {
            dueSpaces = min(dueSpaces, 1)
            if output.last == 0x20 { return }
        }
        for _ in 0..<dueSpaces { output.append(0x20) }
    }

    /// Ends the line, and indents the next one for the open list items.
    func newLine() {
        output.append(0x0A)
        for _ in 0..<itemWidths.reduce(0, +) { output.append(0x20) }
    }

    private mutating func textEntity() {
        guard let scalar = entity() else { return }
        switch scalar {
        case " ": dueSpaces += 1
        case "<": lessThan()
        case "|" where table.isInCell: emit("\\|")
        default:
            flush()
            output.append(scalar: scalar)
        }
    }

    /// In CommonMark `<` could begin HTML, if a letter stands behind it.
    mutating func lessThan() {
        let next = index < source.count ? source[index] : 0x20
        let couldBeTag = isLetter(next) || next == UInt8(ascii: "/") || next == UInt8(ascii: "!")
        emit(couldBeTag ? "\\<" : "<")
    }

    mutating func emit(_ text: StaticString) {
        flush()
        output.append(text)
    }

    // MARK: Lists

    mutating func openList(isOrdered: Bool) {
        if table.depth > 0 { return }
        lineBreak(itemWidths.isEmpty ? 2 : 1)
        lists.append(isOrdered ? 1 : 0)
    }

    mutating func closeList() {
        if table.depth > 0 { return }
        closeItem()
        if lists.popLast() != nil { lineBreak(lists.isEmpty ? 2 : 1) }
    }

    mutating func openItem() {
        closeItem()
        if table.depth > 0 { return }
        flush()
        let number = lists.last ?? 0
        let mark = number > 0 ? "\(number). " : "- "
        for byte in mark.utf8 { output.append(byte) }
        itemWidths.append(mark.utf8.count)
        itemStart = output.count
        if number > 0 { lists[lists.count - 1] += 1 }
    }

    /// Items that nobody closed end with the next one of their list.
    mutating func closeItem() {
        if table.depth == 0, itemWidths.count >= max(lists.count, 1) {
            itemWidths.removeLast()
            itemStart = 0
        }
        lineBreak(1)
    }

    private mutating func finish() {
        while !openMarks.isEmpty { closeMark(nil) }
        while !links.isEmpty { closeLink() }
        if table.depth > 0 { closeTable() }
        while let last = output.last, last <= 0x20 { output.removeLast() }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The text without white space at its ends.
    var trimmed: Bytes {
        var (first, last) = (0, count)
        while first < last, self[first] <= 0x20 { first += 1 }
        while last > first, self[last - 1] <= 0x20 { last -= 1 }
        return Bytes(rebasing: self[first..<last])
    }
}
