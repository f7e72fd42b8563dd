/// The HTML content of the pages of an action: its own page, and further pages for the types that do not fit on it.
struct ActionMarkup {
    let page: ActionPage
    let language: Language
    /// The title of the service and the section with the action on the service's page, for the breadcrumbs.
    let service: String
    let section: (anchor: String, title: String)?

    /// The parts of an action's page, with all links as if the page contained every type.
    struct Draft {
        /// The content before the types.
        var before: Markup
        var types: [Markup]
        /// The content after the types.
        var after: Markup
    }

    func draft() -> Draft {
        let places = TypePlaces(page)
        let own = text(places)
        return Draft(before: own.before, types: typeSections(places, page.types.indices), after: own.after)
    }

    /// Returns the action's page, followed by the pages with further types, each with its table of contents.
    func pages(_ draft: Draft, _ parts: [Range<Int>]) -> [Markup] {
        if parts.count == 1 { return [assembled((draft.before, draft.after), types: draft.types, parts)] }
        return parts.indices.map { part in
            // Links between the pages differ from the draft, so everything that contains links is printed again.
            let places = TypePlaces(page, parts: parts, current: part)
            let types = typeSections(places, parts[part])
            return part == 0 ? assembled(text(places), types: types, parts) : furtherTypes(types, parts, part: part)
        }
    }

    private func assembled(
        _ own: (before: Markup, after: Markup), types: [Markup], _ parts: [Range<Int>]
    ) -> Markup {
        var contents = Contents(language: language)
        contents.add("limits", language.limits)
        contents.add("input", language.input)
        contents.add("output", language.output)
        if !page.types.isEmpty { contents.add("types", language.types, inner: page.types[parts[0]]) }
        if !page.examples.isEmpty { contents.add("examples", language.examples) }
        if !page.errors.isEmpty { contents.add("errors", language.errorCodes) }
        contents.add("permission", language.permission)
        var body = own.before
        if !page.types.isEmpty {
            body.appendHeading("types", language.types)
            for type in types { body += type }
            appendParts(parts.count, except: 0, to: &body)
        }
        body += own.after
        return framed(body, contents)
    }

    private func framed(_ body: Markup, _ contents: Contents) -> Markup {
        """
        <div class="frame">
        <nav class="side" id="side" aria-label="\(language.actions)"><p><a href="index.html">\(language.allActions)</a></p></nav>
        \(contents.markup)<main id="content" tabindex="-1">
        \(body)<footer class="foot"><p>\(language.footer)</p></footer>
        </main>
        </div>

        """
    }

    // MARK: The action

    /// Returns the content before and after the types.
    private func text(_ places: TypePlaces) -> (before: Markup, after: Markup) {
        let tables = MemberTableMarkup(language: language, places: places)
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
        appendExamples(to: &after)
        if !page.errors.isEmpty {
            after.appendHeading("errors", language.errorCodes)
            after.append(page.errors, labelledBy: "errors", in: language)
        }
        after.appendHeading("permission", language.permission)
        after.append(page.permission)
        after.append(code: page.policy, language: "json")
        return (before, after)
    }

    private func appendHead(to body: inout Markup) {
        body += "<nav class=\"crumbs\" aria-label=\"\(language.whereThisIs)\"><a href=\"index.html\">\(service)</a>"
        if let section { body += "<span><a href=\"index.html#\(section.anchor)\">\(section.title)</a></span>" }
        body += "</nav>\n<h1>\(page.name)</h1>\n<p class=\"lead\">"
        body.append(page.title)
        body += "</p>\n"
        if let warning = page.warning { body += "<p class=\"note\">\(warning)</p>\n" }
        body += "<div class=\"text\">\n"
        body.append(page.description)
        body += "</div>\n"
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

    private func typeSections(_ places: TypePlaces, _ range: Range<Int>) -> [Markup] {
        let tables = MemberTableMarkup(language: language, places: places)
        return page.types[range].map { table in
            var section: Markup = """
                <section class="object"><h3 id="\(table.anchor)"><a href="#\(table.anchor)"><code>\(table.title)</code></a></h3>

                """
            section.append(table.description)
            tables.append(table, to: &section)
            section += "</section>\n"
            return section
        }
    }

    private func furtherTypes(_ types: [Markup], _ parts: [Range<Int>], part: Int) -> Markup {
        var contents = Contents(language: language)
        contents.add("types", language.types, inner: page.types[parts[part]])
        var body: Markup = """
            <nav class="crumbs" aria-label="\(language.whereThisIs)"><a href="index.html">\(service)</a>\
            <span><a href="\(page.fileStem).html">\(page.name)</a></span></nav>
            <h1>\(page.name)</h1>
            <p class="lead">\(language.typesPart(part + 1))</p>

            """
        body.appendHeading("types", language.types)
        for type in types { body += type }
        appendParts(parts.count, except: part, to: &body)
        return framed(body, contents)
    }

    private func appendParts(_ parts: Int, except current: Int, to body: inout Markup) {
        if parts == 1 { return }
        body += "<p class=\"more\">\(language.moreTypes)"
        for part in 0..<parts where part != current {
            let address = TypePlaces.fileStem(page, part: part) + ".html#types"
            body += " <a href=\"\(address)\">\(language.typesPart(part + 1))</a>"
        }
        body += "</p>\n"
    }
}
