import Reference
import SwiftEmit

/// The content of a page in another form.
struct Twin {
    /// The address relative to the page.
    let address: String
    /// The media type: `text/markdown`.
    let type: String

    /// The link in the line above the heading.
    var link: Markup { "<a class=\"twin\" href=\"\(address)\" type=\"\(type)\">Markdown</a>" }
}

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
    /// A Boolean value that indicates whether the search covers the guides.
    let searchesGuides: Bool
    /// The folder of the service whose actions the navigation lists, or `nil` if it lists none.
    var navigated: String?
    /// The same content for programs, or `nil` if there is none.
    var twin: Twin?

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
            case .alternate: file += (twin.map { twin in Self.link(to: twin) } ?? Markup()).bytes
            case .indexes: file += indexes.bytes
            case .bar: file += bar
            case .content: for piece in content { file += piece.bytes }
            }
        }
    }

    /// The approximate size of the frame in bytes.
    private static let size = 4096

    private static func link(to twin: Twin) -> Markup {
        "<link rel=\"alternate\" type=\"\(twin.type)\" href=\"\(twin.address)\">\n"
    }

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
            case .guides: file.append(utf8: searchesGuides ? Guides.folder : "")
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
