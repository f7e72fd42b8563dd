import Reference

/// The pages with all error codes of a service.
struct ErrorsMarkup {
    let language: Language
    /// The page of the service.
    let index: IndexPage
    let errors: ErrorTableMarkup
    let guides: GuideMarkup
    let footer: String
    /// The same content in Markdown, or `nil` if there is none.
    let twin: Twin?

    /// Returns a page.
    ///
    /// - Parameter parts: The sections on each page.
    func page(_ number: Int, of parts: [[ErrorSection]]) -> Markup {
        var contents = Contents(language: language, guides: guides)
        var body: Markup = """
            <nav class="crumbs" aria-label="\(language.whereThisIs)"><a href="index.html">\(index.title.plainText)</a>\
            \(twin?.link ?? Markup())</nav>
            <h1>\(language.errorCodes(page: number))</h1>

            """
        if !guides.guides.isEmpty {
            body +=
                "<p class=\"lead\">\(language.aboutErrors)<a href=\"\(GuideMarkup.address(of: GuideLink("errors")))\">"
            body += "\(language.howErrorsLook)</a>\(language.fullStop)</p>\n"
        }
        for section in parts[number] {
            let title = [section.title].plainText
            contents.add(section.anchor, title)
            body.appendHeading(section.anchor, title)
            errors.append(section.rows, below: section.rowAnchor, labelledBy: section.anchor, to: &body)
        }
        if parts.count > 1 { appendLinks(from: number, to: parts, &body) }
        return """
            <div class="frame">
            \(contents.markup)<main id="content" tabindex="-1">
            \(body)<footer class="foot"><p>\(footer)</p></footer>
            </main>
            </div>

            """
    }

    /// Appends the links to the previous and the next page, and to each section on other pages. A script goes from page to
    /// page if a link leads to a code that is on a later one.
    private func appendLinks(from number: Int, to parts: [[ErrorSection]], _ body: inout Markup) {
        body += "<nav class=\"parts\" aria-label=\"\(language.moreErrors)\">\n<p class=\"pager\">"
        for (page, relation, word) in [(number - 1, "prev", language.previous), (number + 1, "next", language.next)]
        where parts.indices.contains(page) {
            body += "<a rel=\"\(relation)\" href=\"\(ErrorPages.fileStem(page)).html\">\(word)\(language.colon)"
            body += "\(language.errorCodes(page: page))</a>\n"
        }
        body += "</p>\n<p class=\"heading\">\(language.moreErrors)</p>\n<ul>\n"
        for page in parts.indices where page != number {
            for section in parts[page] {
                body += "<li><a href=\"\(ErrorPages.fileStem(page)).html#\(section.anchor)\">"
                body += "\([section.title].plainText)</a></li>\n"
            }
        }
        body.raw("</ul>\n</nav>\n")
    }
}
