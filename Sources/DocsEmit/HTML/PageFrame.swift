import Reference
import SwiftEmit

/// The frame that all pages share.
struct PageFrame {
    let templates: HTMLTemplates
    /// The content security policy, as HTML.
    let policy: String
    let language: Language
    let title: String
    /// A one-sentence summary of the page.
    let summary: String
    /// The relative path to the top folder of the site, which contains `assets`.
    let root: String
    /// The path of the page without language and extension, such as `ocr/IDCardOCR`. Empty for the front page.
    let page: String
    /// The link target and the text at the left of the bar. An empty text means the name of the site.
    let home: (address: String, name: String)
    /// The address of the same page in the other language.
    let otherAddress: String
    /// The folders of the services that a search on this page covers.
    let searched: [String]
    /// The folder of the service whose actions the navigation lists, or `nil` if it lists none.
    var navigated: String?

    /// - Parameter content: The pieces of the content.
    func fill(_ content: [Markup]) -> [UInt8] {
        templates.page.fill(reserving: content.reduce(Self.size) { $0 + $1.size }) { placeholder, file in
            switch placeholder {
            case .language: file.append(utf8: language.rawValue)
            case .contentSecurityPolicy: file.append(utf8: policy)
            case .title: file += escaped(title)
            case .summary: file += escaped(summary)
            case .root: file.append(utf8: root)
            case .page: file.append(utf8: page)
            case .indexes: file += indexes.bytes
            case .bar: file += bar
            case .content: for piece in content { file += piece.bytes }
            }
        }
    }

    /// The approximate size of the frame in bytes.
    private static let size = 4096

    private func escaped(_ text: String) -> [UInt8] {
        var markup = Markup()
        markup.text(text)
        return markup.bytes
    }

    /// The script with the actions for the navigation. The front page and guides load scripts only for a search.
    private var indexes: Markup {
        guard let navigated else { return "" }
        return "<script defer src=\"\(root)\(SearchIndex.actionsPath(navigated))\"></script>\n"
    }

    private var bar: [UInt8] {
        let other = language.other
        return templates.bar.fill(reserving: Self.size) { placeholder, file in
            switch placeholder {
            case .skip: file += escaped(language.skip)
            case .menu: file += menu.bytes
            case .home: file += escaped(home.address)
            case .name: file += name.bytes
            case .folders: file += escaped(searched.joined(separator: " "))
            case .search: file += escaped(language.search)
            case .searchHint: file += escaped(language.searchHint)
            case .searchResults: file += escaped(language.searchResults)
            case .otherAddress: file += escaped(otherAddress)
            case .otherLanguage: file += escaped(other.rawValue)
            case .otherName: file += escaped(other.switchName)
            case .theme: file += escaped(language.theme)
            }
        }
    }

    private var name: Markup {
        home.name.isEmpty ? "\(language.reference)" : "\(home.name)<small>\(language.reference)</small>"
    }

    /// The button that shows the navigation. The front page has no navigation at the side.
    private var menu: Markup {
        page.isEmpty
            ? ""
            : """
            <button class="tool menu needs-script" type="button" aria-expanded="false" aria-controls="side">\
            <span class="hidden">\(language.menu)</span></button>

            """
    }
}

/// The table of contents of a page: links to its sections.
struct Contents {
    let language: Language
    private var links = Markup()

    init(language: Language) {
        self.language = language
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

    var markup: Markup {
        """
        <nav class="toc" aria-label="\(language.onThisPage)"><p>\(language.onThisPage)</p>
        <ul>
        \(links)</ul></nav>

        """
    }
}

extension Markup {
    /// Appends a heading that links to itself.
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
