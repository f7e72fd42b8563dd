import Reference

/// The HTML content of the pages of an action: its own page, and more pages for the types that do not fit on it.
struct ActionMarkup {
    let page: ActionPage
    let language: Language
    /// The title of the service and the section with the action on the service's page, for the breadcrumbs.
    let service: String
    let section: (anchor: String, title: String)?
    /// The sections of the page's types, printed for a page that contains all types. The pages of other actions share them.
    let types: [Markup]
    let errors: ErrorTableMarkup
    let guides: GuideMarkup
    let footer: String

    /// The parts of an action's page, with all links as if the page contained every type.
    struct Draft {
        /// The content before the types.
        var before: Markup
        var types: [Markup]
        /// The content after the types.
        var after: Markup
    }

    func draft() -> Draft {
        let own = text(.onePage)
        return Draft(before: own.before, types: types, after: own.after)
    }

    /// Returns the action's page and the pages with more types. Each page is a list of pieces, most of which are shared.
    func pages(_ draft: Draft, _ parts: [Range<Int>]) -> [[Markup]] {
        if parts.count == 1 { return [assembled((draft.before, draft.after), types: draft.types, parts)] }
        return parts.indices.map { part in
            // Links between the pages differ from the draft, so everything that contains links is printed again.
            let locations = TypePageLocations(page, parts: parts, current: part)
            let types = page.types[parts[part]].map { Self.section(of: $0, locations, language) }
            return part == 0 ? assembled(text(locations), types: types, parts) : furtherTypes(types, parts, part: part)
        }
    }

    private func assembled(
        _ own: (before: Markup, after: Markup), types: [Markup], _ parts: [Range<Int>]
    ) -> [Markup] {
        var contents = Contents(language: language)
        contents.add("limits", language.limits)
        contents.add("input", language.input)
        contents.add("output", language.output)
        if !page.types.isEmpty { contents.add("types", language.types, inner: page.types[parts[0]]) }
        if !page.examples.isEmpty { contents.add("examples", language.examples) }
        if hasErrors { contents.add("errors", language.errorCodes) }
        if page.permission != nil { contents.add("permission", language.permission) }
        var pieces = [beginning(contents), own.before]
        if !page.types.isEmpty { pieces += [typesHeading] + types + [linksToParts(parts.count, except: 0)] }
        return pieces + [own.after, end]
    }

    /// Returns the beginning of a page, with the navigation and the table of contents.
    private func beginning(_ contents: Contents) -> Markup {
        """
        <div class="frame">
        <nav class="side" id="side" aria-label="\(language.actions)">\(guides.navigation())\
        <p><a href="index.html">\(language.allActions)</a></p></nav>
        \(contents.markup)<main id="content" tabindex="-1">

        """
    }

    private var hasErrors: Bool { !page.errors.isEmpty || errors.folded != nil }

    private var end: Markup {
        """
        <footer class="foot"><p>\(footer)</p></footer>
        </main>
        </div>

        """
    }

    private var typesHeading: Markup {
        var heading = Markup()
        heading.appendHeading("types", language.types)
        return heading
    }

    // MARK: The action

    /// Returns the content before and after the types.
    private func text(_ locations: TypePageLocations) -> (before: Markup, after: Markup) {
        let tables = MemberTableMarkup(language: language, locations: locations)
        var before = Markup()
        before.reserveCapacity(32_768)
        appendHead(to: &before)
        before.appendHeading("limits", language.limits)
        before.append(page.limits)
        for table in [page.input, page.output] {
            before.appendHeading(table.anchor, table.title)
            before.append(table.description)
            tables.append(table, to: &before)
        }
        var after = Markup()
        after.reserveCapacity(32_768)
        appendExamples(to: &after)
        if hasErrors {
            after.appendHeading(ErrorTableMarkup.heading, language.errorCodes)
            if !page.errors.isEmpty { errors.append(page.errors, to: &after) }
            if let folded = errors.folded { after += folded }
        }
        if let permission = page.permission {
            after.appendHeading("permission", language.permission)
            after.append(permission.text)
            after.append(code: permission.policy, language: "json")
        }
        return (before, after)
    }

    private func appendHead(to body: inout Markup) {
        body += "<nav class=\"crumbs\" aria-label=\"\(language.whereThisIs)\"><a href=\"index.html\">\(service)</a>"
        if let section { body += "<span><a href=\"index.html#\(section.anchor)\">\(section.title)</a></span>" }
        body += "</nav>\n<h1>\(page.name)</h1>\n<p class=\"lead\">"
        body.append(page.summary)
        body.raw("</p>\n")
        if let warning = page.warning { body += "<p class=\"note\">\(warning)</p>\n" }
        body.raw("<div class=\"text\">\n")
        body.append(page.description)
        body.raw("</div>\n")
    }

    private func appendExamples(to body: inout Markup) {
        if page.examples.isEmpty { return }
        body.appendHeading("examples", language.examples)
        for (index, example) in page.examples.enumerated() {
            let anchor = "example-\(index + 1)"
            body += "<h3 id=\"\(anchor)\"><a href=\"#\(anchor)\">"
            body.append(example.title)
            body += "</a></h3>\n<div class=\"panels\" role=\"group\" aria-label=\"\(language.request)\">\n"
            append("JSON", code: example.request, language: "json", anchor, to: &body)
            for sample in example.samples {
                append(sample.title, code: sample.code, language: sample.language, anchor, to: &body)
            }
            body += "</div>\n"
            if let response = example.response {
                body += "<h4>\(language.response)</h4>\n"
                body.append(code: response, language: "json")
            }
        }
    }

    /// Appends a panel with its title as a heading. A script turns the panels into tabs.
    private func append(
        _ title: String, code: String, language: String, _ anchor: String, to body: inout Markup
    ) {
        body += "<div class=\"panel\" id=\"\(anchor).\(title)\"><h4>\(title)</h4>\n"
        body.append(code: code, language: language)
        body += "</div>\n"
    }

    // MARK: Types

    /// Returns the section about a type.
    static func section(of type: MemberTable, _ locations: TypePageLocations, _ language: Language) -> Markup {
        var section: Markup = """
            <section class="object"><h3 id="\(type.anchor)"><a href="#\(type.anchor)"><code>\(type.title)</code></a></h3>

            """
        section.append(type.description)
        MemberTableMarkup(language: language, locations: locations).append(type, to: &section)
        section.raw("</section>\n")
        return section
    }

    private func furtherTypes(_ types: [Markup], _ parts: [Range<Int>], part: Int) -> [Markup] {
        var contents = Contents(language: language)
        contents.add("types", language.types, inner: page.types[parts[part]])
        let head: Markup = """
            <nav class="crumbs" aria-label="\(language.whereThisIs)"><a href="index.html">\(service)</a>\
            <span><a href="\(page.fileStem).html">\(page.name)</a></span></nav>
            <h1>\(page.name)</h1>
            <p class="lead">\(language.typesPart(part + 1))</p>

            """
        return [beginning(contents), head, typesHeading] + types + [linksToParts(parts.count, except: part), end]
    }

    private func linksToParts(_ parts: Int, except current: Int) -> Markup {
        if parts == 1 { return Markup() }
        var links: Markup = "<p class=\"more\">\(language.moreTypes)"
        for part in 0..<parts where part != current {
            let address = TypePageLocations.fileStem(page.fileStem, part: part) + ".html#types"
            links += " <a href=\"\(address)\">\(language.typesPart(part + 1))</a>"
        }
        links.raw("</p>\n")
        return links
    }
}
