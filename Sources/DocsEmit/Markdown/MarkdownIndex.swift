import Reference

/// Prints the page of a service.
struct MarkdownIndex {
    let page: IndexPage
    let language: Language

    var file: [UInt8] {
        var text = MarkdownText(.gitHost(language))
        text.mark("# ")
        text.inlines(page.title)
        text.mark("\n\n")
        text.languages(of: "README", current: language)
        text.mark("\n\n")
        text.blocks(page.description)
        text.heading(language.overview)
        text.facts(page.limits, in: language)
        appendGuides(to: &text)
        for section in page.sections {
            text.mark("## ")
            text.inlines(section.title)
            text.mark("\n\n")
            text.tableHead([language.action, language.summary, language.rate])
            for action in section.actions { row(action, to: &text) }
            text.mark("\n")
        }
        appendErrors(to: &text)
        return text.file()
    }

    /// Appends links to the page with the error codes.
    private func appendErrors(to text: inout MarkdownText) {
        if page.errors.isEmpty, page.commonErrors.isEmpty { return }
        let file = MarkdownEmitter.fileName(Reference.errorsPage, in: language)
        text.heading(language.errorCodes)
        if !page.errors.isEmpty { text.raw("- [\(language.errors(ofService: page.errors.count))](\(file))\n") }
        if !page.commonErrors.isEmpty {
            text.raw("- [\(language.commonErrors(page.commonErrors.count))](\(file)#common-errors)\n")
        }
    }

    /// Appends links to the guides.
    private func appendGuides(to text: inout MarkdownText) {
        if page.guides.isEmpty { return }
        text.raw("**\(language.startHere)**\(language.colon)")
        for (index, guide) in page.guides.enumerated() {
            if index > 0 { text.mark(" · ") }
            text.inlines([.guide([.text(guide.title)], GuideLink(guide.id))])
        }
        text.mark("\n\n")
    }

    private func row(_ action: IndexPage.Entry, to text: inout MarkdownText) {
        text.row { text in
            text.cell { text in
                text.raw("[\(action.name)](\(MarkdownEmitter.fileName(action.fileStem, in: language)))")
                guard let title = action.title else { return }
                text.mark("<br>")
                text.text(title)
            }
            text.cell { text in
                if let status = action.status { text.raw("*\(status)* ") }
                text.inlines(action.summary)
            }
            text.cell { text in action.rateLimit.map { text.raw("\($0)") } }
        }
    }
}
