extension MarkdownText {
    // MARK: Blocks

    /// Appends blocks, each followed by a blank line.
    package mutating func blocks(_ blocks: [Block], indentation: Int = 0) {
        var wasList = false
        for (index, block) in blocks.enumerated() {
            if index > 0 { indent(by: indentation) }
            switch block {
            case .paragraph(let inlines):
                self.inlines(inlines, isAtStart: true, indentation: indentation)
                mark("\n\n")
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
                mark("\n")
            } else {
                blocks(item, indentation: indentation + marker.utf8.count)
                if item.isEmpty { mark("\n\n") }
            }
        }
        if isTight { mark("\n") }
    }

    /// Appends blocks on one line, for a table cell.
    package mutating func cell(_ blocks: [Block]) {
        for (index, block) in blocks.enumerated() {
            if index > 0 { breakInCell() }
            switch block {
            case .paragraph(let inlines): self.inlines(inlines)
            case .code(let code):
                for (index, line) in code.split(separator: "\n").enumerated() {
                    if index > 0 { breakInCell() }
                    self.code(String(line))
                }
            case .list(let first, let items):
                for (index, item) in items.enumerated() {
                    if index > 0 { breakInCell() }
                    raw(first.map { "\($0 + index). " } ?? "• ")
                    cell(item)
                }
            }
        }
    }

    /// Begins a new line in a table cell, or a new sentence if the cell cannot have lines.
    package mutating func breakInCell() {
        if policy.usesHTML { mark("<br>") } else { mark(" ") }
    }

    // MARK: Inlines

    package mutating func inlines(_ inlines: [Inline], isAtStart: Bool = false, indentation: Int = 0) {
        var isAtStart = isAtStart
        for inline in inlines {
            switch inline {
            case .text(let text): self.text(text, isAtStart: isAtStart)
            case .code(let code): self.code(code)
            case .strong(let inner):
                mark("**")
                self.inlines(inner, indentation: indentation)
                mark("**")
            case .emphasis(let inner):
                mark("*")
                self.inlines(inner, indentation: indentation)
                mark("*")
            case .link(let inner, let address): link(inner, address)
            case .action(let inner, let fileStem):
                if let address = policy.actionPage(fileStem) {
                    link(inner, address)
                } else {
                    self.inlines(inner)
                }
            case .guide(let inner, let guide):
                if let address = policy.guidePage(guide) {
                    link(inner, address)
                } else {
                    self.inlines(inner)
                }
            case .lineBreak: lineBreak(indentation: indentation)
            }
            isAtStart = inline == .lineBreak && !isInCell
        }
    }

    private mutating func link(_ text: [Inline], _ address: String) {
        mark("[")
        inlines(text)
        mark("](")
        for byte in address.utf8 {
            // A reader of Markdown would decode an entity.
            if byte == UInt8(ascii: "&") { mark("&amp;") } else { raw(byte) }
        }
        mark(")")
    }

    private mutating func lineBreak(indentation: Int) {
        if isInCell { return breakInCell() }
        mark("\\\n")
        indent(by: indentation)
    }

    // MARK: Headings and facts

    package mutating func heading(_ title: String, level: Int = 2) {
        for _ in 0..<level { raw(UInt8(ascii: "#")) }
        raw(" \(title)\n\n")
    }

    package mutating func facts(_ facts: [Fact], in language: Language) {
        for fact in facts {
            raw("- **\(fact.label)**\(language.colon)")
            inlines(fact.content)
            mark("\n")
        }
        mark("\n")
    }

    /// Appends the rules about several members.
    package mutating func rules(_ rules: [[Inline]]) {
        for rule in rules {
            mark("- ")
            inlines(rule, isAtStart: true)
            mark("\n")
        }
        if !rules.isEmpty { mark("\n") }
    }

    // MARK: Tables

    /// Appends the head of a table and the delimiter row.
    package mutating func tableHead(_ titles: [String]) {
        mark("|")
        for title in titles {
            mark(" ")
            raw(title)
            mark(" |")
        }
        mark("\n|")
        for _ in titles { mark(" --- |") }
        mark("\n")
    }

    /// Appends a row. The closure must append each cell with `cell`.
    package mutating func row(_ cells: (inout MarkdownText) -> Void) {
        isInCell = true
        mark("|")
        cells(&self)
        mark("\n")
        isInCell = false
    }

    package mutating func cell(_ content: (inout MarkdownText) -> Void) {
        mark(" ")
        content(&self)
        mark(" |")
    }
}
