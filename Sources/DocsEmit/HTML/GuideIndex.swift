import APIModel
import Reference

/// The search index of the guides in both languages: pages, sections, and the headers and regions in their tables. All
/// services of a site share it.
///
/// It is a script that calls `addGuides`, defined in `search.js`, and that only a search loads.
enum GuideIndex {
    /// The path of the script in the site. No service can have it, as `Guides.folder` says.
    static let path = "search/\(Guides.folder).js"

    static func file(site: String) -> OutputFile {
        var script = ScriptText()
        script.raw("addGuides({folder:")
        script.quote(Guides.folder)
        script.raw(",\nguides:[\n")
        let guides = Array(zip(Guides.all(in: .english), Guides.all(in: .chinese)))
        for (number, (guide, twin)) in guides.enumerated() {
            if number > 0 { script.raw(",\n") }
            script.append(guide, twin)
        }
        script.raw("\n],\nrows:[\n")
        var isFirst = true
        for (guide, twin) in guides {
            guard let kind = Guides.kindsOfRows[guide.id] else { continue }
            for (section, other) in zip(guide.sections, twin.sections) {
                script.appendRows(section, other, of: kind, page: guide.id, isFirst: &isFirst)
            }
        }
        script.raw("\n]});\n")
        return OutputFile(path: "\(site)/\(path)", bytes: script.bytes)
    }
}

extension ScriptText {
    /// Appends `[id, titles, summaries, texts, sections]`, in which titles, summaries and texts are two: English, Chinese.
    fileprivate mutating func append(_ guide: Guide, _ twin: Guide) {
        raw("[")
        quote(guide.id)
        pair(guide.title, twin.title)
        pair(guide.summary, twin.summary)
        pair(guide.introduction.searchedText, twin.introduction.searchedText)
        raw(",[")
        for (number, (section, other)) in zip(guide.sections, twin.sections).enumerated() {
            raw(number > 0 ? ",\n[" : "\n[")
            quote(section.anchor)
            pair(section.title, other.title)
            pair(section.content.searchedText, other.content.searchedText)
            raw("]")
        }
        raw("]]")
    }

    /// Appends `[kind, page, anchor, name, texts]` for each row with an anchor.
    fileprivate mutating func appendRows(
        _ section: Guide.Section, _ twin: Guide.Section, of kind: String, page: String, isFirst: inout Bool
    ) {
        for case (.table(_, let rows), .table(_, let others)) in zip(section.content.tables, twin.content.tables) {
            for (row, other) in zip(rows, others) {
                guard let anchor = Guide.anchor(ofRow: row, below: section.anchor), let name = row.first,
                    let text = row.last, let otherText = other.last
                else { continue }
                raw(isFirst ? "[" : ",\n[")
                isFirst = false
                quote(kind)
                for part in [page, anchor, name.plainText] {
                    raw(",")
                    quote(part)
                }
                pair(text.plainText, otherText.plainText)
                raw("]")
            }
        }
    }

    /// Appends a text in English and in Chinese, each after a comma.
    private mutating func pair(_ english: String, _ chinese: String) {
        for text in [english, chinese] {
            raw(",")
            quote(text)
        }
    }
}

extension [GuideBlock] {
    fileprivate var tables: [GuideBlock] {
        filter { if case .table = $0 { true } else { false } }
    }

    /// The words in which the search looks, in their order. Error codes have entries of their own.
    fileprivate var searchedText: String {
        var parts: [String] = []
        for block in self {
            switch block {
            case .prose(let blocks): parts += blocks.searchedTexts
            case .code(let code, _): parts.append(code)
            case .table(let head, let rows): parts += ([head] + rows).map { $0.map(\.plainText).joined(separator: " ") }
            case .errors: break
            }
        }
        return parts.joined(separator: " ")
    }
}

extension [Block] {
    fileprivate var searchedTexts: [String] {
        flatMap { block -> [String] in
            switch block {
            case .paragraph(let inlines): [inlines.plainText]
            case .list(_, let items): items.flatMap(\.searchedTexts)
            case .code(let code): [code]
            }
        }
    }
}
