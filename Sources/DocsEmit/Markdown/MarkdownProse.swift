extension MarkdownText {
    // MARK: Blocks

    /// Appends blocks, each followed by a blank line.
    mutating func blocks(_ blocks: [Block], indentation: Int = 0) {
        var wasList = false
        for (index, block) in blocks.enumerated() {
            if index > 0 { indent(by: indentation) }
            switch block {
            case .paragraph(let inlines):
                self.inlines(inlines, isAtStart: true, indentation: indentation)
                raw("\n\n")
                wasList = false
            case .code(let code):
                codeBlock(code, language: "", indentation: indentation)
                wasList = false
            case .list(let first, let items):
                // A different marker separates a list from the list before it.
                list(first, items, indentation: indentation, isSecond: wasList)
                wasList.toggle()
            }
        }
    }

    private mutating func list(_ first: Int?, _ items: [[Block]], indentation: Int, isSecond: Bool) {
        let isTight = items.allSatisfy { item in
            if case .paragraph? = item.first { item.count == 1 } else { false }
        }
        for (index, item) in items.enumerated() {
            if index > 0 { indent(by: indentation) }
            let marker = first.map { "\($0 + index)\(isSecond ? ")" : ".") " } ?? (isSecond ? "* " : "- ")
            raw(marker)
            if isTight, case .paragraph(let inlines)? = item.first {
                self.inlines(inlines, isAtStart: true, indentation: indentation + marker.utf8.count)
                raw("\n")
            } else {
                blocks(item, indentation: indentation + marker.utf8.count)
                if item.isEmpty { raw("\n\n") }
            }
        }
        if isTight { raw("\n") }
    }

    /// Appends blocks on one line, for a table cell.
    mutating func cell(_ blocks: [Block]) {
        for (index, block) in blocks.enumerated() {
            if index > 0 { raw("<br>") }
            switch block {
            case .paragraph(let inlines): self.inlines(inlines)
            case .code(let code):
                for (index, line) in code.split(separator: "\n").enumerated() {
                    if index > 0 { raw("<br>") }
                    self.code(String(line))
                }
            case .list(let first, let items):
                for (index, item) in items.enumerated() {
                    if index > 0 { raw("<br>") }
                    raw(first.map { "\($0 + index). " } ?? "• ")
                    cell(item)
                }
            }
        }
    }

    // MARK: Inlines

    mutating func inlines(_ inlines: [Inline], isAtStart: Bool = false, indentation: Int = 0) {
        var isAtStart = isAtStart
        for inline in inlines {
            switch inline {
            case .text(let text): self.text(text, isAtStart: isAtStart)
            case .code(let code): self.code(code)
            case .strong(let inner):
                raw("**")
                self.inlines(inner, indentation: indentation)
                raw("**")
            case .emphasis(let inner):
                raw("*")
                self.inlines(inner, indentation: indentation)
                raw("*")
            case .link(let inner, let address): link(inner, address)
            case .action(let inner, let fileStem):
                link(inner, MarkdownEmitter.fileName(fileStem, in: language))
            case .lineBreak: lineBreak(indentation: indentation)
            }
            isAtStart = inline == .lineBreak && !isInCell
        }
    }

    private mutating func link(_ text: [Inline], _ address: String) {
        raw("[")
        inlines(text)
        raw("](")
        for byte in address.utf8 {
            // Without the escape, a reader would decode an entity in the address.
            if byte == UInt8(ascii: "&") { raw("&amp;") } else { raw(byte) }
        }
        raw(")")
    }

    private mutating func lineBreak(indentation: Int) {
        if isInCell { return raw("<br>") }
        raw("\\\n")
        indent(by: indentation)
    }

    // MARK: Tables

    /// Appends the head of a table and the delimiter row.
    mutating func tableHead(_ titles: [String]) {
        raw("|")
        for title in titles {
            raw(" ")
            raw(title)
            raw(" |")
        }
        raw("\n|")
        for _ in titles { raw(" --- |") }
        raw("\n")
    }

    /// Appends a row. The closure must append each cell with `cell`.
    mutating func row(_ cells: (inout MarkdownText) -> Void) {
        isInCell = true
        raw("|")
        cells(&self)
        raw("\n")
        isInCell = false
    }

    mutating func cell(_ content: (inout MarkdownText) -> Void) {
        raw(" ")
        content(&self)
        raw(" |")
    }
}
