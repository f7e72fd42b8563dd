import Reference

/// The page with all error codes of a service.
struct ErrorsMarkup {
    let language: Language
    /// The page of the service.
    let index: IndexPage
    let errors: ErrorTableMarkup
    let guides: GuideMarkup
    let footer: String

    /// - Parameter sections: The error codes.
    func page(_ sections: [ErrorSection]) -> Markup {
        var contents = Contents(language: language, guides: guides)
        var body: Markup = """
            <nav class="crumbs" aria-label="\(language.whereThisIs)"><a href="index.html">\(index.title.plainText)</a></nav>
            <h1>\(language.errorCodes)</h1>

            """
        if !guides.guides.isEmpty {
            body +=
                "<p class=\"lead\">\(language.aboutErrors)<a href=\"\(GuideMarkup.address(of: GuideLink("errors")))\">"
            body += "\(language.howErrorsLook)</a>\(language.fullStop)</p>\n"
        }
        for section in sections {
            let title = [section.title].plainText
            contents.add(section.anchor, title)
            body.appendHeading(section.anchor, title)
            errors.append(section.rows, below: section.rowAnchor, labelledBy: section.anchor, to: &body)
        }
        return """
            <div class="frame">
            \(contents.markup)<main id="content" tabindex="-1">
            \(body)<footer class="foot"><p>\(footer)</p></footer>
            </main>
            </div>

            """
    }
}
