import Reference

/// The page of a service, with all its actions, and the front page of the site, with all services.
struct IndexMarkup {
    let language: Language
    let guides: GuideMarkup
    let footer: String
    /// The same content in Markdown, or `nil` if there is none.
    var twin: Twin?

    func service(_ index: IndexPage) -> Markup {
        var body: Markup = """
            <nav class="crumbs" aria-label="\(language.whereThisIs)"><a href="../../\(FrontPage.file(language))">\
            \(language.reference)</a>\(twin?.link ?? Markup())</nav>
            <h1>\(index.title.plainText)</h1>
            <div class="text">

            """
        body.append(index.description)
        body += "</div>\n"
        body.append(index.limits)
        body += guides.line
        var contents = Contents(language: language, guides: guides)
        for section in index.sections {
            let title = section.title.plainText
            contents.add(section.anchor, title)
            body.appendHeading(section.anchor, title)
            append(section, below: "", to: &body)
        }
        if !index.errors.isEmpty || !index.commonErrors.isEmpty {
            contents.add(ErrorTableMarkup.heading, language.errorCodes)
            appendErrors(index, to: &body)
        }
        return """
            <div class="frame">
            \(contents.markup)<main class="wide" id="content" tabindex="-1">
            \(body)<footer class="foot"><p>\(footer)</p></footer>
            </main>
            </div>

            """
    }

    /// Appends links to the page with the error codes.
    private func appendErrors(_ index: IndexPage, to body: inout Markup) {
        let page = Reference.errorsPage + ".html"
        body.appendHeading(ErrorTableMarkup.heading, language.errorCodes)
        body.raw("<ul>\n")
        if !index.errors.isEmpty {
            body += "<li><a href=\"\(page)\">\(language.errors(ofService: index.errors.count))</a></li>\n"
        }
        if !index.commonErrors.isEmpty {
            body += "<li id=\"common-errors\"><a href=\"\(page)#common-errors\">"
            body += "\(language.commonErrors(index.commonErrors.count))</a></li>\n"
        }
        body.raw("</ul>\n")
    }

    /// - Parameter folder: The path of the folder with the actions' pages, such as `en/ocr/`, or an empty text.
    private func append(_ section: IndexPage.Section, below folder: String, to body: inout Markup) {
        body += "<ul class=\"cards\">\n"
        for action in section.actions {
            body += "<li><a href=\"\(folder)\(action.fileStem).html\"><b>"
            if let title = action.title { body.text(title) } else { body.append(name: action.name) }
            body += "</b>"
            if let status = action.status { body += " <span class=\"badge\">\(status)</span>" }
            if action.title != nil {
                body += " "
                body.append(name: action.name)
            }
            if !action.summary.isEmpty { body += "<span class=\"about\">\(action.summary.plainText)</span>" }
            body += "</a></li>\n"
        }
        body += "</ul>\n"
    }

    /// Appends links to the sections of a service or, if it has only one, to its actions.
    private func append(_ sections: [IndexPage.Section], of folder: String, to body: inout Markup) {
        if sections.count == 1 {
            body.appendHeading("actions", sections[0].title.plainText)
            return append(sections[0], below: folder, to: &body)
        }
        body.appendHeading("actions", language.actions)
        body += "<ul class=\"cards\">\n"
        for section in sections {
            body += """
                <li><a href="\(folder)index.html#\(section.anchor)"><b>\(section.title.plainText)</b>\
                <span class="about">\(language.count(ofActions: section.actions.count))</span></a></li>

                """
        }
        body += "</ul>\n"
    }

    /// - Parameter services: The services in the order of the specs.
    func front(_ services: [FrontPage.Entry]) -> Markup {
        var body: Markup = "<h1>\(language.reference)</h1>\n<p class=\"lead\">\(language.welcome)</p>\n"
        if !guides.guides.isEmpty {
            body.appendHeading(Guides.folder, language.startHere)
            guides.appendCards(below: "\(language.folder)/\(Guides.folder)/", to: &body)
        }
        body.appendHeading("services", language.services)
        body += "<ul class=\"cards\">\n"
        for service in services {
            let count = service.sections.reduce(0) { $0 + $1.actions.count }
            body += """
                <li><a href="\(language.folder)/\(service.folder)/index.html"><b>\(service.title.plainText)</b>\
                <span class="about">\(service.folder) · \(language.count(ofActions: count))</span></a></li>

                """
        }
        body += "</ul>\n"
        // With only one service, its sections are shown as well.
        if services.count == 1, let service = services.first {
            append(service.sections, of: "\(language.folder)/\(service.folder)/", to: &body)
        }
        return """
            <div class="frame front">
            <main class="wide" id="content" tabindex="-1">
            \(body)<footer class="foot"><p>\(footer)</p></footer>
            </main>
            </div>

            """
    }
}
