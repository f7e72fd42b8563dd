import APIModel

/// Links the names of actions in the texts of a service's pages to the pages of these actions.
struct ActionLinks: Sendable {
    /// The file stem of the page of each action, by name.
    private let fileStems: [String: String]
    /// The action whose page is being linked. Its own name is not a link.
    private var own: String?

    /// Names without a capital in their middle, such as `Search`, are not linked, since they may be ordinary words.
    init(_ actions: [Action], fileStems: [String]) {
        let names = zip(actions.map(\.wireName), fileStems).filter { name, _ in !Self.names(in: name).isEmpty }
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
        // Most texts contain no name of an action and are returned unchanged.
        guard inlines.contains(where: mayLead) else { return inlines }
        return inlines.flatMap { inline -> [Inline] in
            switch inline {
            case .text(let text): linked(text)
            case .code(let code): [page(of: code).map { .action([inline], fileStem: $0) } ?? inline]
            case .strong(let parts): [.strong(linked(parts))]
            case .emphasis(let parts): [.emphasis(linked(parts))]
            case .link, .action, .lineBreak: [inline]
            }
        }
    }

    private func mayLead(_ inline: Inline) -> Bool {
        switch inline {
        case .text(let text), .code(let text): !Self.names(in: text).isEmpty
        case .strong(let parts), .emphasis(let parts): parts.contains(where: mayLead)
        case .link, .action, .lineBreak: false
        }
    }

    private func page(of name: String) -> String? { name == own ? nil : fileStems[name] }

    private func linked(_ text: String) -> [Inline] {
        let bytes = Array(text.utf8)
        var inlines: [Inline] = []
        var open = 0
        for place in Self.names(in: text) {
            let name = String(decoding: bytes[place], as: UTF8.self)
            guard let page = page(of: name) else { continue }
            if open < place.lowerBound {
                inlines.append(.text(String(decoding: bytes[open..<place.lowerBound], as: UTF8.self)))
            }
            inlines.append(.action([.text(name)], fileStem: page))
            open = place.upperBound
        }
        if inlines.isEmpty { return [.text(text)] }
        if open < bytes.count { inlines.append(.text(String(decoding: bytes[open...], as: UTF8.self))) }
        return inlines
    }

    /// Returns the ranges of the words that have a capital in their middle.
    private static func names(in text: String) -> [Range<Int>] {
        text.utf8.withContiguousStorageIfAvailable(names) ?? Array(text.utf8).withUnsafeBufferPointer(names)
    }

    private static func names(in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        var names: [Range<Int>] = []
        var (start, isName) = (0, false)
        var last = UInt8(ascii: " ")
        for (index, byte) in text.enumerated() {
            if !isOfName(byte) {
                if isName { names.append(start..<index) }
                isName = false
            } else if !isOfName(last) {
                start = index
            } else if isHump(last, byte) {
                isName = true
            }
            last = byte
        }
        if isName { names.append(start..<text.count) }
        return names
    }

    /// Returns `true` if a word continues with a capital, as in `dO` of `IDCardOCR`.
    private static func isHump(_ last: UInt8, _ next: UInt8) -> Bool {
        UInt8(ascii: "A")...UInt8(ascii: "Z") ~= next && !(UInt8(ascii: "A")...UInt8(ascii: "Z") ~= last)
    }

    private static func isOfName(_ byte: UInt8) -> Bool { isLetterOrDigit(byte) || byte == UInt8(ascii: "_") }
}
