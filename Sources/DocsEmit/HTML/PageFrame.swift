import Templates

/// What all pages have in common.
struct PageFrame {
    let skeleton: Skeleton<PageHole>
    let language: Language
    let title: String
    /// The page in one sentence.
    let summary: String
    /// The way up to the folder with `assets`.
    let root: String
    /// `ocr/IDCardOCR`; empty for the front page.
    let page: String
    /// Where the name at the left of the bar leads, and what it is; empty for the site's.
    let home: (address: String, name: String)
    /// The same page in the other language.
    let otherAddress: String
    /// Folders of the services that can be searched from here.
    let searched: [String]

    func fill(_ content: Markup) -> [UInt8] {
        skeleton.fill { hole, file in
            switch hole {
            case .language: file += language.rawValue.utf8
            case .title: file += escaped(title).utf8
            case .summary: file += escaped(summary).utf8
            case .root: file += root.utf8
            case .page: file += page.utf8
            case .indexes: file += indexes.html.utf8
            case .bar: file += bar.html.utf8
            case .content: file += content.html.utf8
            }
        }
    }

    private func escaped(_ text: String) -> String {
        let markup: Markup = "\(text)"
        return markup.html
    }

    /// What the navigation lists. The front page has none, and loads nothing of the services before somebody searches.
    private var indexes: Markup {
        var scripts = Markup()
        guard !page.isEmpty else { return scripts }
        for folder in searched {
            scripts += "<script defer src=\"\(root)\(SearchIndex.actionsPath(folder))\"></script>\n"
        }
        return scripts
    }

    private var bar: Markup {
        let other = language.other
        let name: Markup =
            home.name.isEmpty ? "\(language.reference)" : "\(home.name)<small>\(language.reference)</small>"
        // The front page has nothing at the side.
        let menu: Markup =
            page.isEmpty
            ? ""
            : """
            <button class="tool menu needs-script" type="button" aria-expanded="false" aria-controls="side">\
            <span class="hidden">\(language.menu)</span></button>

            """
        return """
            <a class="skip" href="#content">\(language.skip)</a>
            <header class="bar">
            \(menu)\
            <a class="brand" href="\(home.address)"><span>\(name)</span></a>
            <div class="search needs-script" role="search" data-folders="\(searched.joined(separator: " "))">\
            <input type="text" role="combobox" aria-expanded="false" aria-controls="results" aria-autocomplete="list" autocomplete="off" spellcheck="false" \
            aria-label="\(language.search)" placeholder="\(language.searchHint)"><kbd aria-hidden="true">/</kbd>\
            <div class="results" id="results" role="listbox" aria-label="\(language.searchResults)" hidden></div></div>
            <div class="tools"><a class="tool language" href="\(otherAddress)" hreflang="\(other.rawValue)" \
            lang="\(other.rawValue)">\(other.switchName)</a><button class="tool theme needs-script" type="button">\
            <span class="hidden">\(language.theme)</span></button></div>
            </header>

            """
    }
}

/// The links to the sections of a page.
struct Contents {
    let language: Language
    private var links = Markup()

    init(language: Language) {
        self.language = language
    }

    mutating func add(_ anchor: String, _ title: String) {
        links += "<li><a href=\"#\(anchor)\">\(title)</a></li>\n"
    }

    /// A link with others below it.
    mutating func add(_ anchor: String, _ title: String, inner: some Collection<MemberTable>) {
        // All of a heavy page's types may stand on pages of their own. HTML has no list of nothing.
        if inner.isEmpty { return add(anchor, title) }
        links += "<li><a href=\"#\(anchor)\">\(title)</a>\n<ul>\n"
        for table in inner { links += "<li><a href=\"#\(table.anchor)\">\(table.title)</a></li>\n" }
        links += "</ul></li>\n"
    }

    var markup: Markup {
        """
        <nav class="toc" aria-label="\(language.onThisPage)"><p>\(language.onThisPage)</p>
        <ul>
        \(links)</ul></nav>

        """
    }
}

extension Markup {
    /// A heading that links to itself.
    mutating func appendHeading(_ anchor: String, _ title: String) {
        self += "<h2 id=\"\(anchor)\"><a href=\"#\(anchor)\">\(title)</a></h2>\n"
    }

    mutating func append(_ facts: [Fact]) {
        self += "<dl class=\"facts\">\n"
        for fact in facts {
            self += "<dt>\(fact.label)</dt><dd>"
            append(fact.content)
            self += "</dd>\n"
        }
        self += "</dl>\n"
    }

    mutating func append(_ errors: [ErrorRow], labelledBy heading: String, in language: Language) {
        self += """
            <table class="members errors" aria-labelledby="\(heading)">
            <thead><tr><th scope="col">\(language.code)</th><th scope="col">\(language.meaning)</th>\
            <th scope="col">\(language.whatToDo)</th></tr></thead>
            <tbody>

            """
        for error in errors {
            self += "<tr id=\"\(heading).\(error.code)\"><th scope=\"row\"><a href=\"#\(heading).\(error.code)\">"
            append(name: error.code)
            self += "</a></th><td>"
            append(error.meaning)
            self += "</td><td>\(error.whatToDo ?? "")</td></tr>\n"
        }
        self += "</tbody>\n</table>\n"
    }
}
