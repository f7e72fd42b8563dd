import APIModel

/// Reads a guide: Markdown with one heading of level 1, a sentence that sums the guide up, and sections with headings such
/// as `## Create a key {#create}`. In them are prose as in descriptions of specs, code with fences, tables, and
/// placeholders on lines of their own. A link such as `[signature](signing#header)` leads to another guide.
struct GuideReader {
    private let language: Language
    private var guide: Guide
    /// The lines of the open paragraph or list.
    private var prose: [Substring] = []

    static func guide(_ id: String, _ text: String, in language: Language) -> Guide {
        var reader = GuideReader(id, language)
        reader.read(text.split(separator: "\n", omittingEmptySubsequences: false))
        return reader.guide
    }

    private init(_ id: String, _ language: Language) {
        self.language = language
        guide = Guide(id: id, title: "", summary: "", introduction: [], sections: [])
    }

    private mutating func read(_ lines: [Substring]) {
        var index = 0
        while index < lines.count {
            let line = lines[index]
            index += 1
            if line.hasPrefix("# ") {
                guide.title = String(line.dropFirst(2))
                if index < lines.count { guide.summary = String(lines[index]) }
                index += 1
            } else if line.hasPrefix("## ") {
                closeProse()
                guide.sections.append(Self.section(line.dropFirst(3)))
            } else if line.hasPrefix("```") {
                closeProse()
                let end = lines[index...].firstIndex { $0 == "```" } ?? lines.count
                add(.code(lines[index..<end].joined(separator: "\n"), language: String(line.dropFirst(3))))
                index = end + 1
            } else if line.hasPrefix("|") {
                closeProse()
                let end = lines[index...].firstIndex { !$0.hasPrefix("|") } ?? lines.count
                // The second row only separates the head from the others.
                let rows = lines[(index - 1)..<end].map(cells)
                add(.table(head: rows[0], rows: Array(rows.dropFirst(2))))
                index = end
            } else if let placeholder = GuidePlaceholder(line: line) {
                closeProse()
                add(placeholder.block(in: language))
            } else {
                prose.append(line)
            }
        }
        closeProse()
    }

    /// Reads `Create a key {#create}`.
    private static func section(_ heading: Substring) -> Guide.Section {
        let parts = heading.split(separator: " {#", maxSplits: 1)
        let anchor = parts.count == 2 ? String(parts[1].dropLast()) : ""
        return Guide.Section(anchor: anchor, title: String(parts.first ?? heading), content: [])
    }

    private func cells(_ row: Substring) -> [[Inline]] {
        row.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false).map { cell in
            withGuides(ProseParser.inlines(Self.linked(String(cell))))
        }
    }

    private mutating func closeProse() {
        let blocks = ProseParser.blocks(Self.linked(prose.joined(separator: "\n")))
        prose.removeAll()
        if !blocks.isEmpty { add(.prose(withGuides(blocks))) }
    }

    private mutating func add(_ block: GuideBlock) {
        if guide.sections.isEmpty {
            guide.introduction.append(block)
        } else {
            guide.sections[guide.sections.count - 1].content.append(block)
        }
    }

    // MARK: Links

    /// The beginning of the addresses that stand for guides while prose is parsed, which knows only addresses of the web.
    private static let host = "https://guide.invalid/"

    /// Returns the text with `host` in front of the addresses of guides.
    private static func linked(_ text: String) -> String {
        var linked = ""
        var rest = text[...]
        while let bracket = rest.firstIndex(of: "]") {
            linked += rest[...bracket]
            rest = rest[bracket...].dropFirst()
            guard rest.first == "(" else { continue }
            linked += "("
            rest = rest.dropFirst()
            if !rest.hasPrefix("http:"), !rest.hasPrefix("https:") { linked += host }
        }
        return linked + rest
    }

    private func withGuides(_ blocks: [Block]) -> [Block] {
        blocks.map { block in
            switch block {
            case .paragraph(let inlines): .paragraph(withGuides(inlines))
            case .list(let first, let items): .list(first: first, items: items.map(withGuides))
            case .code: block
            }
        }
    }

    private func withGuides(_ inlines: [Inline]) -> [Inline] {
        inlines.map { inline in
            switch inline {
            case .link(let text, let address) where address.hasPrefix(Self.host):
                .guide(text, GuideLink(String(address.dropFirst(Self.host.count))))
            case .strong(let parts): .strong(withGuides(parts))
            case .emphasis(let parts): .emphasis(withGuides(parts))
            case .text, .code, .link, .action, .guide, .lineBreak: inline
            }
        }
    }
}

/// A link to a guide, or to a section of it.
package struct GuideLink: Sendable, Equatable {
    /// The name of the guide: `signing`.
    package var id: String
    /// The anchor of the section, or an empty text.
    package var anchor: String

    /// - Parameter address: The name of the guide, and the anchor of a section after a `#`: `regions#finance`.
    package init(_ address: String) {
        let parts = address.split(separator: "#", maxSplits: 1)
        id = String(parts.first ?? "")
        anchor = parts.count == 2 ? String(parts[1]) : ""
    }
}

/// Content that the catalogue has, on a line of its own: `{{commonErrors}}`.
enum GuidePlaceholder: String, CaseIterable {
    case standardRegions, olderRegions, financeZones, commonErrors

    init?(line: Substring) {
        guard line.hasPrefix("{{"), line.hasSuffix("}}") else { return nil }
        self.init(rawValue: String(line.dropFirst(2).dropLast(2)))
    }

    func block(in language: Language) -> GuideBlock {
        switch self {
        case .standardRegions: Self.table(of: KnownRegion.standard, in: language)
        case .olderRegions: Self.table(of: KnownRegion.older, in: language)
        case .financeZones: Self.table(of: KnownRegion.finance, in: language)
        case .commonErrors: .errors(ErrorFamily.common.map { ErrorRow($0, in: language) })
        }
    }

    private static func table(of regions: [KnownRegion], in language: Language) -> GuideBlock {
        .table(
            head: [[.text(language.regionValue)], [.text(language.regionName)]],
            rows: regions.map { [[.code($0.code)], [.text(language.pick($0.english, $0.chinese))]] })
    }
}
