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

    /// - Parameter content: In pieces.
    func fill(_ content: [Markup]) -> [UInt8] {
        skeleton.fill(reserving: content.reduce(Self.size) { $0 + $1.size }) { hole, file in
            switch hole {
            case .language: file.append(utf8: language.rawValue)
            case .title: file += escaped(title)
            case .summary: file += escaped(summary)
            case .root: file.append(utf8: root)
            case .page: file.append(utf8: page)
            case .indexes: file += indexes.bytes
            case .bar: file += bar.bytes
            case .content: for piece in content { file += piece.bytes }
            }
        }
    }

    /// Bytes of what frames a page, about.
    private static let size = 4096

    private func escaped(_ text: String) -> [UInt8] {
        var markup = Markup()
        markup.text(text)
        return markup.bytes
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
        raw("<dl class=\"facts\">\n")
        for fact in facts {
            raw("<dt>")
            text(fact.label)
            raw("</dt><dd>")
            append(fact.content)
            raw("</dd>\n")
        }
        raw("</dl>\n")
    }
}
