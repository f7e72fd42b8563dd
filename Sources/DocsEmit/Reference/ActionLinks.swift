import APIModel

/// Lets the texts of a service's pages lead from action to action: where one names another, its name is the way there.
struct ActionLinks: Sendable {
    /// By name.
    private let fileStems: [String: String]
    /// The action whose page it is: that leads nowhere.
    private var own: String?

    /// Names that may as well be words of a sentence, `Search`, lead nowhere: others have a capital in their middle.
    init(_ actions: [Action], fileStems: [String]) {
        let names = zip(actions.map(\.wireName), fileStems).filter { name, _ in
            zip(name.utf8, name.utf8.dropFirst()).contains(where: Self.isHump)
        }
        self.fileStems = Dictionary(names, uniquingKeysWith: { first, _ in first })
    }

    func linked(_ page: ActionPage) -> ActionPage {
        var (links, page) = (self, page)
        links.own = page.name
        page.description = links.linked(page.description)
        page.input = links.linked(page.input)
        page.output = links.linked(page.output)
        page.errors = page.errors.map(links.linked)
        return page
    }

    func linked(_ page: IndexPage) -> IndexPage {
        var page = page
        page.description = linked(page.description)
        page.errors = page.errors.map(linked)
        return page
    }

    func linked(_ table: MemberTable) -> MemberTable {
        var table = table
        table.description = linked(table.description)
        for row in table.rows.indices where !table.rows[row].isCommon {
            table.rows[row].meaning = linked(table.rows[row].meaning)
            table.rows[row].remarks = table.rows[row].remarks.map(linked)
            for value in table.rows[row].values.indices {
                table.rows[row].values[value].meaning = linked(table.rows[row].values[value].meaning)
            }
        }
        return table
    }

    private func linked(_ error: ErrorRow) -> ErrorRow {
        var error = error
        error.meaning = linked(error.meaning)
        return error
    }

    // MARK: Texts

    private func linked(_ blocks: [Block]) -> [Block] {
        blocks.map { block in
            switch block {
            case .paragraph(let inlines): .paragraph(linked(inlines))
            case .list(let first, let items): .list(first: first, items: items.map(linked))
            case .code: block
            }
        }
    }

    private func linked(_ inlines: [Inline]) -> [Inline] {
        inlines.flatMap { inline -> [Inline] in
            switch inline {
            case .text(let text): linked(text)
            case .code(let code): [page(of: code).map { .action([inline], fileStem: $0) } ?? inline]
            case .strong(let parts): [.strong(linked(parts))]
            case .emphasis(let parts): [.emphasis(linked(parts))]
            case .link, .action, .lineBreak: [inline]
            }
        }
    }

    private func page(of name: String) -> String? { name == own ? nil : fileStems[name] }

    private func linked(_ text: String) -> [Inline] {
        var inlines: [Inline] = []
        var rest = text[...]
        for word in Self.names(in: text) {
            guard let page = page(of: String(word)) else { continue }
            if rest.startIndex < word.startIndex { inlines.append(.text(String(rest[..<word.startIndex]))) }
            inlines.append(.action([.text(String(word))], fileStem: page))
            rest = rest[word.endIndex...]
        }
        if inlines.isEmpty || !rest.isEmpty { inlines.append(.text(String(rest))) }
        return inlines
    }

    /// The words that have a capital in their middle.
    private static func names(in text: String) -> [Substring] {
        var names: [Substring] = []
        var (start, isName) = (text.startIndex, false)
        var last = UInt8(ascii: " ")
        for index in text.utf8.indices {
            let byte = text.utf8[index]
            if !isOfName(byte) {
                if isName { names.append(text[start..<index]) }
                isName = false
            } else if !isOfName(last) {
                start = index
            } else if isHump(last, byte) {
                isName = true
            }
            last = byte
        }
        if isName { names.append(text[start...]) }
        return names
    }

    /// Where a word goes on with a capital: `dO` in `IDCardOCR`.
    private static func isHump(_ last: UInt8, _ next: UInt8) -> Bool {
        UInt8(ascii: "A")...UInt8(ascii: "Z") ~= next && !(UInt8(ascii: "A")...UInt8(ascii: "Z") ~= last)
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
