import Reference

/// Prints the page of a service.
struct MarkdownIndex {
    let page: IndexPage
    let language: Language
    let errors: MarkdownErrors

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
        for section in page.sections {
            text.mark("## ")
            text.inlines(section.title)
            text.mark("\n\n")
            text.tableHead([language.action, language.summary, language.rate])
            for action in section.actions { row(action, to: &text) }
            text.mark("\n")
        }
        if !page.errors.isEmpty {
            text.heading(language.errorCodes)
            errors.print(page.errors, to: &text)
        }
        if !page.commonErrors.isEmpty {
            text.heading(language.commonErrors)
            errors.print(page.commonErrors, to: &text)
        }
        return text.file()
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
