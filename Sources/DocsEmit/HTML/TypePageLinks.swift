import Reference

/// The links between the pages with the types of an action. Each page is named by its first and its last type.
struct TypePageLinks {
    let page: ActionPage
    let parts: [Range<Int>]
    let language: Language

    /// Returns the name of a page, such as `Types Coord to Word`.
    func name(of part: Int) -> String {
        let types = page.types[parts[part]]
        guard let first = types.first, let last = types.last else { return language.types }
        return language.types(from: first.title, to: last.title)
    }

    /// Adds the other pages to a table of contents.
    func add(to contents: inout Contents, except current: Int) {
        for part in parts.indices where part != current && !parts[part].isEmpty {
            contents.add(page: address(of: part), name(of: part))
        }
    }

    private func address(of part: Int) -> String {
        TypePageLocations.fileStem(page.fileStem, part: part) + ".html#types"
    }

    private func link(to part: Int, _ relation: String, _ word: String) -> Markup {
        """
        <a rel="\(relation)" href="\(address(of: part))">\(word)\(language.colon)\(name(of: part))</a>

        """
    }

    /// Returns the links to the previous and the next page, and to each type on other pages. A script finds a type there that
    /// an older link looks for on this page.
    func markup(except current: Int) -> Markup {
        if parts.count == 1 { return Markup() }
        var links: Markup = "<nav class=\"parts\" aria-label=\"\(language.moreTypes)\">\n<p class=\"pager\">"
        if current > 0 { links += link(to: current - 1, "prev", language.previous) }
        if current + 1 < parts.count { links += link(to: current + 1, "next", language.next) }
        links.raw("</p>\n")
        // The first page has no types if all of them are too large for it.
        let types = parts.indices.filter { $0 != current }.flatMap { page.types[parts[$0]] }
        if !types.isEmpty {
            let locations = TypePageLocations(page, parts: parts, current: current)
            links += "<p class=\"heading\">\(language.moreTypes)</p>\n<ul>\n"
            for type in types {
                links += "<li><a href=\"\(locations.address(of: type.anchor))\">\(type.title)</a></li>\n"
            }
            links.raw("</ul>\n")
        }
        links.raw("</nav>\n")
        return links
    }
}
