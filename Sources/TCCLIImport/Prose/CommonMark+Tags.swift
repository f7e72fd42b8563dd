extension CommonMark {
    /// An HTML tag at the current position of the source.
    private struct Tag {
        var name: String
        var isEnd: Bool
        /// The text between the name and the closing bracket.
        var attributes: Bytes
        /// The index after the closing bracket.
        var end: Int
    }

    /// Converts the tag or comment at the current position, which is a `<`. Otherwise the `<` is kept as text.
    mutating func tag() {
        if source.starts(at: index, with: "<!--") {
            index = source.node(of: "-->", from: index).map { $0 + 3 } ?? source.count
            return
        }
        guard let tag = readTag(), apply(tag) else {
            index += 1
            return lessThan()
        }
    }

    private func readTag() -> Tag? {
        var node = index + 1
        let isEnd = node < source.count && source[node] == UInt8(ascii: "/")
        if isEnd { node += 1 }
        let first = node
        while node < source.count, isLetterOrDigit(source[node]) { node += 1 }
        guard node > first, node - first <= 12, isLetter(source[first]) else { return nil }
        let name = String(decoding: source[first..<node], as: UTF8.self).lowercased()
        let afterName = node
        var quote: UInt8 = 0
        while node < source.count, quote != 0 || source[node] != UInt8(ascii: ">") {
            let byte = source[node]
            if quote == 0 ? byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") : byte == quote {
                quote = quote == 0 ? byte : 0
            }
            node += 1
        }
        guard node < source.count else { return nil }
        return Tag(
            name: name, isEnd: isEnd, attributes: Bytes(rebasing: source[afterName..<node]), end: node + 1)
    }

    /// - Returns: `true` if the name is that of a known HTML tag.
    private mutating func apply(_ tag: Tag) -> Bool {
        switch tag.name {
        case "p", "div", "section", "center", "blockquote": lineBreak(2)
        case "br": lineBreak(2)
        case "hr":
            lineBreak(2)
            emit("---")
            lineBreak(2)
        case "ul", "ol", "ur": tag.isEnd ? closeList() : openList(isOrdered: tag.name == "ol")
        case "li": tag.isEnd ? closeItem() : openItem()
        case "b", "strong": mark("**", tag)
        case "i", "em": mark("*", tag)
        case "h1", "h2", "h3", "h4", "h5", "h6":
            lineBreak(2)
            if !tag.isEnd { heading(tag.name) }
        case "a": tag.isEnd ? closeLink() : openLink(tag)
        case "img": image(tag)
        case "code", "pre": return code(tag)
        case "table":
            if tag.isEnd { closeTable() } else { openTable() }
        case "tr": tag.isEnd ? closeRow() : openRow()
        case "td", "th": tag.isEnd ? closeCell() : openCell()
        case "tbody", "thead", "tfoot", "font", "span", "sup", "sub", "del", "dx", "u", "s", "small", "label", "nobr":
            break
        default: return false
        }
        index = tag.end
        return true
    }

    private mutating func heading(_ name: String) {
        flush()
        for _ in 0..<(Int(name.dropFirst()) ?? 1) { output.append(UInt8(ascii: "#")) }
        output.append(0x20)
    }

    // MARK: Emphasis

    private mutating func mark(_ mark: StaticString, _ tag: Tag) {
        if tag.isEnd {
            closeMark(mark)
        } else {
            emit(mark)
            openMarks.append((mark, output.count))
        }
    }

    /// Closes the last opened mark if it is the given one. `nil` stands for any mark.
    mutating func closeMark(_ mark: StaticString?) {
        guard let last = openMarks.last, mark == nil || mark?.utf8CodeUnitCount == last.mark.utf8CodeUnitCount
        else { return }
        openMarks.removeLast()
        if output.count == last.node {
            output.removeLast(last.mark.utf8CodeUnitCount)
        } else {
            output.append(last.mark)
        }
    }

    // MARK: Links and pictures

    private mutating func openLink(_ tag: Tag) {
        let target = attribute("href", of: tag).flatMap(Self.webAddress) ?? Bytes(start: nil, count: 0)
        links.append(target)
        if !target.isEmpty { emit("[") }
    }

    mutating func closeLink() {
        guard let target = links.popLast(), !target.isEmpty else { return }
        output.append("](")
        address(target)
        output.append(")")
    }

    private mutating func image(_ tag: Tag) {
        guard let target = attribute("src", of: tag).flatMap(Self.webAddress) else { return }
        emit("![](")
        address(target)
        output.append(")")
    }

    /// Returns the address if it leads to the web, and `nil` otherwise, so that a link cannot execute anything.
    private static func webAddress(_ text: Bytes) -> Bytes? {
        let text = text.trimmed
        return text.starts(with: "http://".utf8) || text.starts(with: "https://".utf8) || text.starts(with: "//".utf8)
            || text.starts(with: "/".utf8) || text.starts(with: "#".utf8) ? text : nil
    }

    private func address(_ target: Bytes) {
        for byte in target {
            switch byte {
            case 0...0x20: output.append("%20")
            case UInt8(ascii: "("): output.append("%28")
            case UInt8(ascii: ")"): output.append("%29")
            case UInt8(ascii: "<"): output.append("%3C")
            case UInt8(ascii: ">"): output.append("%3E")
            default: output.append(byte)
            }
        }
    }

    private func attribute(_ name: String, of tag: Tag) -> Bytes? {
        guard var rest = tag.attributes.after(name + "=") else { return nil }
        guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            return Bytes(rebasing: rest.prefix { $0 > 0x20 })
        }
        rest = Bytes(rebasing: rest.dropFirst())
        return Bytes(rebasing: rest.prefix { $0 != quote })
    }

    // MARK: Code

    /// Copies the content up to the end tag as code.
    private mutating func code(_ tag: Tag) -> Bool {
        guard !tag.isEnd, let end = source.node(of: "</\(tag.name)>", from: tag.end) else {
            index = tag.end
            return true
        }
        let content = ByteBuffer()
        index = tag.end
        while index < end { copyCode(to: content, until: end) }
        index = end + tag.name.utf8.count + 3
        var isBlock = tag.name == "pre"
        if content.bytes.contains(0x0A) { isBlock = true }
        let text = isBlock ? content.bytes.trimmedOfLineFeeds : content.bytes.trimmed
        guard !text.isEmpty else { return true }
        if isBlock && table.depth == 0 { codeBlock(text) } else { codeSpan(text) }
        return true
    }

    private mutating func copyCode(to content: ByteBuffer, until end: Int) {
        switch source[index] {
        case UInt8(ascii: "<"):
            guard let tag = readTag(), tag.end <= end, Self.tagsInCode.contains(tag.name) else { break }
            if tag.name == "br" { content.append(0x0A) }
            index = tag.end
            return
        case UInt8(ascii: "&"):
            if let scalar = entity() { content.append(scalar: scalar) }
            return
        case 0..<0x09, 0x0B..<0x20, 0x7F:
            index += 1
            return
        default: break
        }
        content.append(source[index])
        index += 1
    }

    private static let tagsInCode: Set<String> = ["br", "code", "span", "font", "p", "b", "strong"]

    private mutating func codeSpan(_ text: Bytes) {
        flush()
        let fence = longestRun(of: UInt8(ascii: "`"), in: text) + 1
        let isPadded = text.first == UInt8(ascii: "`") || text.last == UInt8(ascii: "`")
        for _ in 0..<fence { output.append(UInt8(ascii: "`")) }
        if isPadded { output.append(0x20) }
        for byte in text { output.append(byte == 0x0A ? 0x20 : byte) }
        if isPadded { output.append(0x20) }
        for _ in 0..<fence { output.append(UInt8(ascii: "`")) }
    }

    private mutating func codeBlock(_ text: Bytes) {
        let fence = max(longestRun(of: UInt8(ascii: "`"), in: text) + 1, 3)
        lineBreak(2)
        fenceLine(fence)
        for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
            lineBreak(1)
            flush()
            output.append(Bytes(rebasing: line).trimmedAtEnd)
        }
        lineBreak(1)
        fenceLine(fence)
        lineBreak(2)
    }

    private mutating func fenceLine(_ count: Int) {
        flush()
        for _ in 0..<count { output.append(UInt8(ascii: "`")) }
    }

    private func longestRun(of byte: UInt8, in text: Bytes) -> Int {
        var (longest, current) = (0, 0)
        for other in text {
            current = other == byte ? current + 1 : 0
            longest = max(longest, current)
        }
        return longest
    }

    // MARK: Tables

    private mutating func openTable() {
        if table.depth == 0 {
            lineBreak(2)
            flush()
            table = Table()
        }
        table.depth += 1
    }

    mutating func closeTable() {
        guard table.depth > 0 else { return }
        closeRow()
        table.depth -= 1
        lineBreak(2)
    }

    private mutating func openRow() {
        guard table.depth == 1 else { return }
        closeRow()
        table.cells = 0
    }

    private mutating func closeRow() {
        guard table.depth == 1, table.cells > 0 else { return }
        closeCell()
        table.rows += 1
        if table.rows == 1 {
            newLine()
            for _ in 0..<table.cells { output.append("| --- ") }
            output.append("|")
        }
        table.cells = 0
    }

    private mutating func openCell() {
        guard table.depth == 1 else { return }
        closeCell()
        if table.cells == 0 {
            if table.rows > 0 { newLine() }
            output.append("|")
        }
        table.cells += 1
        table.isInCell = true
        dueSpaces = 0
        output.append(0x20)
    }

    private mutating func closeCell() {
        guard table.depth == 1, table.isInCell else { return }
        table.isInCell = false
        dueSpaces = 0
        if output.last != 0x20 { output.append(0x20) }
        output.append("|")
    }
}

extension UnsafeBufferPointer<UInt8> {
    func starts(at index: Int, with words: String) -> Bool {
        Bytes(rebasing: self[index...]).starts(with: words.utf8)
    }

    /// Returns the first index of `words` at or after `start`.
    func node(of words: String, from start: Int) -> Int? {
        guard start <= count else { return nil }
        let rest = Bytes(rebasing: self[start...])
        return rest.after(words).map { count - $0.count - words.utf8.count }
    }

    var trimmedAtEnd: Bytes {
        var last = count
        while last > 0, self[last - 1] <= 0x20 { last -= 1 }
        return Bytes(rebasing: self[..<last])
    }

    var trimmedOfLineFeeds: Bytes {
        var first = 0
        while first < count, self[first] == 0x0A { first += 1 }
        return Bytes(rebasing: self[first...]).trimmedAtEnd
    }
}
