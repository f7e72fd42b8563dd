import APIModel

/// Links the names of actions in the texts of a service's pages to the pages of these actions.
struct ActionLinks: Sendable {
    /// The file stem of the page of each action, by name.
    private let fileStems: [String: String]
    /// The action whose page is being linked. Its own name is not a link.
    private var own: String?

    /// Names without an inner capital, such as `Search`, are not linked, since they may be ordinary words.
    init(_ actions: [Action], fileStems: [String]) {
        let names = zip(actions.map(\.wireName), fileStems).filter { name, _ in !Self.names(in: name).isEmpty }
        self.fileStems = Dictionary(names, uniquingKeysWith: { first, _ in first })
    }

    /// Returns the links from the page of an action.
    func from(_ action: Action) -> ActionLinks {
        var links = self
        links.own = action.wireName
        return links
    }

    // MARK: Texts

    /// Returns the blocks of a description, with links.
    func blocks(_ text: String) -> [Block] { linked(ProseParser.blocks(text)) }

    private func linked(_ blocks: [Block]) -> [Block] {
        guard blocks.contains(where: mayLead) else { return blocks }
        return blocks.map { block in
            switch block {
            case .paragraph(let inlines): .paragraph(linked(inlines))
            case .list(let first, let items): .list(first: first, items: items.map(linked))
            case .code: block
            }
        }
    }

    func linked(_ inlines: [Inline]) -> [Inline] {
        // Most texts name no action and need no change.
        guard inlines.contains(where: mayLead) else { return inlines }
        return inlines.flatMap { inline -> [Inline] in
            switch inline {
            case .text(let text): linked(text)
            case .code(let code): [page(of: code).map { .action([inline], fileStem: $0) } ?? inline]
            case .strong(let parts): [.strong(linked(parts))]
            case .emphasis(let parts): [.emphasis(linked(parts))]
            case .link, .action, .guide, .lineBreak: [inline]
            }
        }
    }

    private func mayLead(_ block: Block) -> Bool {
        switch block {
        case .paragraph(let inlines): inlines.contains(where: mayLead)
        case .list(_, let items): items.contains { $0.contains(where: mayLead) }
        case .code: false
        }
    }

    private func mayLead(_ inline: Inline) -> Bool {
        switch inline {
        case .text(let text), .code(let text): !Self.names(in: text).isEmpty
        case .strong(let parts), .emphasis(let parts): parts.contains(where: mayLead)
        case .link, .action, .guide, .lineBreak: false
        }
    }

    private func page(of name: String) -> String? { name == own ? nil : fileStems[name] }

    private func linked(_ text: String) -> [Inline] {
        let bytes = Array(text.utf8)
        var inlines: [Inline] = []
        var open = 0
        for range in Self.names(in: text) {
            let name = String(decoding: bytes[range], as: UTF8.self)
            guard let page = page(of: name) else { continue }
            if open < range.lowerBound {
                inlines.append(.text(String(decoding: bytes[open..<range.lowerBound], as: UTF8.self)))
            }
            inlines.append(.action([.text(name)], fileStem: page))
            open = range.upperBound
        }
        if inlines.isEmpty { return [.text(text)] }
        if open < bytes.count { inlines.append(.text(String(decoding: bytes[open...], as: UTF8.self))) }
        return inlines
    }

    /// Returns the ranges of the words with an inner capital.
    private static func names(in text: String) -> [Range<Int>] {
        text.utf8.withContiguousStorageIfAvailable(names) ?? Array(text.utf8).withUnsafeBufferPointer(names)
    }

    private static func names(in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        var names: [Range<Int>] = []
        var index = 1
        while index < text.count {
            if index + 8 <= text.count, !mayHoldCapital(text, index) {
                index += 8
                continue
            }
            if isHump(text[index - 1], text[index]) {
                var start = index - 1
                while start > 0, isOfName(text[start - 1]) { start -= 1 }
                while index < text.count, isOfName(text[index]) { index += 1 }
                names.append(start..<index)
            }
            index += 1
        }
        return names
    }

    /// Returns `true` if one of the eight bytes at `index` may be a capital: capitals have bit 0x40, but not 0x20 or 0x80.
    private static func mayHoldCapital(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        let word = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let ones: UInt64 = 0x0101_0101_0101_0101
        // Each shift moves another bit of the same byte to the position of 0x40.
        return word & ~(word << 1) & ~(word >> 1) & (ones << 6) != 0
    }

    /// Returns `true` if a capital continues a word, as `dO` does in `IDCardOCR`.
    private static func isHump(_ last: UInt8, _ next: UInt8) -> Bool {
        isCapital(next) && isOfName(last) && !isCapital(last)
    }

    private static func isCapital(_ byte: UInt8) -> Bool { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte }

    private static func isOfName(_ byte: UInt8) -> Bool { isLetterOrDigit(byte) || byte == UInt8(ascii: "_") }
}
