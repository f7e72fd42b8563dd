import APIModel
import Reference

/// Prints the guides in one language.
struct MarkdownGuides {
    let language: Language
    let guides: [Guide]

    /// - Parameter folder: The path of the folder with the guides.
    func files(below folder: String) -> [OutputFile] {
        [OutputFile(path: folder + MarkdownEmitter.fileName(Self.index, in: language), bytes: list)]
            + guides.map { guide in
                OutputFile(path: folder + MarkdownEmitter.fileName(guide.id, in: language), bytes: file(guide))
            }
    }

    /// The file stem of the list of guides.
    static let index = "README"

    private var list: [UInt8] {
        var text = MarkdownText(.gitHost(language))
        text.raw("# \(language.startHere)\n\n")
        text.languages(of: Self.index, current: language)
        text.mark("\n\n")
        for guide in guides {
            text.mark("- ")
            text.inlines([.guide([.text(guide.title)], GuideLink(guide.id))])
            text.raw(language.colon)
            text.text(guide.summary)
            text.mark("\n")
        }
        return text.file()
    }

    private func file(_ guide: Guide) -> [UInt8] {
        var text = MarkdownText(.gitHost(language))
        text.mark("# ")
        text.text(guide.title)
        text.mark("\n\n")
        text.languages(of: guide.id, current: language)
        text.mark(" · ")
        text.inlines([.guide([.text(language.startHere)], GuideLink(Self.index))])
        text.mark("\n\n")
        text.text(guide.summary, isAtStart: true)
        text.mark("\n\n")
        append(guide.introduction, to: &text)
        for section in guide.sections {
            text.raw("## <a id=\"\(section.anchor)\"></a>")
            text.text(section.title)
            text.mark("\n\n")
            append(section.content, to: &text)
        }
        return text.file()
    }

    private func append(_ blocks: [GuideBlock], to text: inout MarkdownText) {
        for block in blocks {
            switch block {
            case .prose(let blocks): text.blocks(blocks)
            case .code(let code, let language): text.codeBlock(code, language: language)
            case .table(let head, let rows):
                text.tableHead(head.map(\.plainText))
                for row in rows {
                    text.row { text in
                        for cell in row { text.cell { $0.inlines(cell) } }
                    }
                }
                text.mark("\n")
            case .errors(let rows):
                MarkdownErrors([], in: language, hasAdvice: true, .gitHost(language)).print(rows, to: &text)
            }
        }
    }
}
