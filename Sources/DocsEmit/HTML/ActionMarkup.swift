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
    /// The same content in Markdown, or `nil` if there is none.
    let twin: Twin?

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
    func pages(_ draft: Draft, _ parts: [Range<Int>]) -> [TypePage] {
        if parts.count == 1 {
            let content = assembled((draft.before, draft.after), types: draft.types, parts)
            return [TypePage(name: page.heading, content: content)]
        }
        return parts.indices.map { part in
            // Links between the pages differ from the draft, so everything that contains links is printed again.
            let locations = TypePageLocations(page, parts: parts, current: part)
            let types = page.types[parts[part]].map { Self.section(of: $0, locations, language) }
            if part == 0 {
                return TypePage(name: page.heading, content: assembled(text(locations), types: types, parts))
            }
            let links = TypePageLinks(page: page, parts: parts, language: language)
            return TypePage(
                name: "\(page.heading): \(links.name(of: part))", content: furtherTypes(types, links, part: part))
        }
    }

    /// A page with its name for the title of the window.
    struct TypePage {
        let name: String
        let content: [Markup]
    }

    private func assembled(
        _ own: (before: Markup, after: Markup), types: [Markup], _ parts: [Range<Int>]
    ) -> [Markup] {
        var contents = Contents(language: language, guides: guides)
        if !page.examples.isEmpty { contents.add("examples", language.examples) }
        contents.add("overview", language.overview)
        contents.add("input", language.input)
        contents.add("output", language.output)
        if !page.types.isEmpty { contents.add("types", language.types, inner: page.types[parts[0]]) }
        let links = TypePageLinks(page: page, parts: parts, language: language)
        links.add(to: &contents, except: 0)
        if hasErrors { contents.add("errors", language.errorCodes) }
        if page.permission != nil { contents.add("permission", language.permission) }
        var pieces = [contents.markup, "<main class=\"split\" id=\"content\" tabindex=\"-1\">\n", own.before]
        if !page.types.isEmpty { pieces += [typesHeading] + types + [links.markup(except: 0)] }
        return ["<div class=\"frame\">\n"] + pieces + [own.after, footing, "</div>\n</main>\n</div>\n"]
    }

    private var footing: Markup { "<footer class=\"foot\"><p>\(footer)</p></footer>\n" }

    private var hasErrors: Bool { !page.errors.isEmpty || errors.folded != nil }

    private var typesHeading: Markup {
        var heading = Markup()
        heading.appendHeading("types", language.types)
        return heading
    }

    // MARK: The action

    /// Returns the content before and after the types. The samples follow the summary; on a wide screen they are beside all
    /// the text.
    private func text(_ locations: TypePageLocations) -> (before: Markup, after: Markup) {
        let tables = MemberTableMarkup(language: language, locations: locations)
        var before = Markup()
        before.reserveCapacity(32_768)
        before.raw("<div class=\"intro\">\n")
        appendHead(to: &before)
        before.raw("</div>\n")
        SampleMarkup(language: language).append(page.examples, to: &before)
        before.raw("<div class=\"rest\">\n<div class=\"text\">\n")
        before.append(page.description)
        before.raw("</div>\n")
        before.appendHeading("overview", language.overview)
        before.append(page.limits)
        for table in [page.input, page.output] {
            before.appendHeading(table.anchor, table.title)
            before.append(table.description)
            tables.append(table, to: &before)
        }
        var after = Markup()
        after.reserveCapacity(32_768)
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
        if let twin { body += twin.link }
        body.raw("</nav>\n<h1>")
        if let title = page.title {
            body += "\(title) <small>"
            body.append(breakable: page.name)
            body.raw("</small>")
        } else {
            body.append(breakable: page.name)
        }
        body.raw("</h1>\n")
        if !page.summary.isEmpty {
            body.raw("<p class=\"lead\">")
            body.append(page.summary)
            body.raw("</p>\n")
        }
        if let warning = page.warning { body += "<p class=\"note\">\(warning)</p>\n" }
        body.raw("<div class=\"signature\">")
        body.append(code: page.signature.joined(separator: "\n"), language: "swift")
        body.raw("</div>\n")
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

    private func furtherTypes(_ types: [Markup], _ links: TypePageLinks, part: Int) -> [Markup] {
        var contents = Contents(language: language, guides: guides)
        contents.add("types", language.types, inner: page.types[links.parts[part]])
        links.add(to: &contents, except: part)
        var head: Markup = """
            <main class="wide" id="content" tabindex="-1">
            <nav class="crumbs" aria-label="\(language.whereThisIs)"><a href="index.html">\(service)</a>\
            <span><a href="\(page.fileStem).html">\(page.name)</a></span>
            """
        if let twin { head += twin.link }
        head += "</nav>\n<h1>"
        head.append(breakable: page.name)
        head += "</h1>\n<p class=\"lead\">\(links.name(of: part))</p>\n"
        return ["<div class=\"frame\">\n", contents.markup, head, typesHeading] + types
            + [links.markup(except: part), footing, "</main>\n</div>\n"]
    }
}
