import Reference

/// The column at the left of a page: links to its sections, and to the actions of the service.
struct Contents {
    let language: Language
    private let guides: GuideMarkup
    /// A Boolean value that indicates whether the page is a guide, which belongs to no service.
    private let isGuide: Bool
    private var links = Markup()

    init(language: Language, guides: GuideMarkup, isGuide: Bool = false) {
        self.language = language
        self.guides = guides
        self.isGuide = isGuide
    }

    mutating func add(_ anchor: String, _ title: String) {
        links += "<li><a href=\"#\(anchor)\">\(title)</a></li>\n"
    }

    /// Adds a link with nested links to tables.
    mutating func add(_ anchor: String, _ title: String, inner: some Collection<MemberTable>) {
        // All types of a large page may be on other pages, and HTML does not allow an empty list.
        if inner.isEmpty { return add(anchor, title) }
        links += "<li><a href=\"#\(anchor)\">\(title)</a>\n<ul>\n"
        for table in inner { links += "<li><a href=\"#\(table.anchor)\">\(table.title)</a></li>\n" }
        links += "</ul></li>\n"
    }

    /// Adds a link to another page.
    mutating func add(page address: String, _ title: String) {
        links += "<li><a href=\"\(address)\">\(title)</a></li>\n"
    }

    /// The table of contents and, below it, the links to the guides and to the actions, which a script completes.
    var markup: Markup {
        """
        <div class="left">
        \(contents)<nav class="side" id="side" aria-label="\(isGuide ? language.startHere : language.actions)">\
        \(guides.navigation(isOpen: isGuide))\(actions)</nav>
        </div>

        """
    }

    private var contents: Markup {
        // HTML does not allow an empty list.
        if links.size == 0 { return "" }
        return """
            <nav class="toc" aria-label="\(language.onThisPage)"><details open><summary>\(language.onThisPage)</summary>
            <ul>
            \(links)</ul></details></nav>

            """
    }

    private var actions: Markup {
        isGuide ? "" : "<p><a href=\"index.html\">\(language.allActions)</a></p>"
    }
}
