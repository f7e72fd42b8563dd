import Reference

/// Prints the page with all error codes of a service.
struct MarkdownErrorsPage {
    /// The page of the service.
    let page: IndexPage
    let language: Language
    let errors: MarkdownErrors

    func file(_ sections: [ErrorSection]) -> [UInt8] {
        var text = MarkdownText(.gitHost(language))
        text.raw("# \(language.errorCodes)\n\n")
        text.languages(of: Reference.errorsPage, current: language)
        text.mark(" · [")
        text.inlines(page.title)
        text.raw("](\(MarkdownEmitter.fileName("README", in: language)))")
        if !page.guides.isEmpty {
            text.mark(" · ")
            text.inlines([.guide([.text(language.startHere)], GuideLink("README"))])
        }
        text.mark("\n\n")
        for section in sections {
            text.mark("- [")
            text.inlines([section.title])
            text.raw("](#\(section.anchor))\n")
        }
        text.mark("\n")
        for section in sections {
            text.raw("## <a id=\"\(section.anchor)\"></a>")
            text.inlines([section.title])
            text.mark("\n\n")
            errors.print(section.rows, to: &text)
        }
        return text.file()
    }
}
