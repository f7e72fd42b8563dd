/// Converts descriptions to CommonMark. The official ones mix HTML, Markdown and plain text, often in the same
/// sentence.
///
/// Markdown is kept; tags become marks, entities become characters, and tables become rows with pipes. Text that only
/// looks like a tag, such as `<zone>`, is kept as text. A converter can be used for many texts.
struct CommonMark {
    let output = ByteBuffer()
    private let printable = PrintableText()
    var source = Bytes(start: nil, count: 0)
    var index = 0

    /// The number of line feeds to write before the next visible character.
    private var dueBreaks = 0
    /// The number of spaces to write before the next visible character. At the beginning of a line they are
    /// indentation.
    var dueSpaces = 0
    /// The length of the output after the marker of the last list item.
    private var itemStart = 0
    /// The indentation in columns of each open list item.
    private var itemWidths: [Int] = []
    /// The next number of each open list, or 0 for a list with bullets.
    private var lists: [Int] = []
    /// A Boolean value that indicates whether the document uses block tags, so that spaces at the beginning of a line
    /// are not significant.
    private var hasBlocks = false
    /// The targets of open links. Empty for a link without a valid target.
    var links: [Bytes] = []
    var openMarks: [(mark: StaticString, node: Int)] = []
    var table = Table()

    struct Table {
        var depth = 0
        var rows = 0
        var cells = 0
        var isInCell = false
    }

    /// Converts a description.
    ///
    /// - Returns: The text without white space at its ends, but with a line feed at its end if it has several lines, or
    ///   `nil` if it is empty. It is valid until the next call.
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

    /// Copies text up to the next byte that may need conversion.
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
            // A pipe would end the table cell.
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

    /// Requires at least `count` line feeds before the next character. Has no effect at the beginning of the text or of
    /// a list item. In a table it requires a space instead.
    mutating func lineBreak(_ count: Int) {
        if table.depth > 0 {
            dueSpaces = max(dueSpaces, 1)
        } else {
            dueSpaces = 0
            if output.count > itemStart { dueBreaks = max(dueBreaks, count) }
        }
    }

    /// Writes the pending white space.
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

    /// Ends the line, and indents the next one as the open list items require.
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

    /// Writes `<`, escaped if the next character could make it the beginning of HTML.
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

    /// Closes a list item. An unclosed item is closed by the next one of its list.
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
