import Reference

/// The pages of the guides, and the links to them from other pages.
struct GuideMarkup {
    let language: Language
    let guides: [Guide]
    /// A Boolean value that indicates whether the pages of guides link to their twins in Markdown.
    var hasMarkdown = false

    /// Returns the address of a guide from a page of a service or from another guide.
    static func address(of guide: GuideLink) -> String {
        "../\(Guides.folder)/\(guide.id).html" + (guide.anchor.isEmpty ? "" : "#\(guide.anchor)")
    }

    // MARK: Links

    /// Returns the entry of the navigation at the side, or nothing if there are no guides. A script marks the guide that is
    /// shown.
    ///
    /// - Parameter isOpen: `true` on the page of a guide.
    func navigation(isOpen: Bool = false) -> Markup {
        var links = Markup()
        guard !guides.isEmpty else { return links }
        links += isOpen ? "<details class=\"guides\" open>" : "<details class=\"guides\">"
        links += "<summary>\(language.startHere)</summary>\n<ul>\n"
        for guide in guides {
            links += "<li><a href=\"\(Self.address(of: GuideLink(guide.id)))\">\(guide.title)</a></li>\n"
        }
        links.raw("</ul>\n</details>\n")
        return links
    }

    /// Appends links to all guides as cards.
    ///
    /// - Parameter folder: The path of the folder with the guides, such as `en/start-here/`, or an empty text.
    func appendCards(below folder: String, to body: inout Markup) {
        body.raw("<ul class=\"cards\">\n")
        for guide in guides {
            body += """
                <li><a href="\(folder)\(guide.id).html"><b>\(guide.title)</b>\
                <span class="about">\(guide.summary)</span></a></li>

                """
        }
        body.raw("</ul>\n")
    }

    /// Returns links to all guides on one line, or nothing if there are none.
    var line: Markup {
        var line = Markup()
        guard !guides.isEmpty else { return line }
        line +=
            "<p class=\"guides\"><a href=\"../\(Guides.folder)/index.html\">\(language.startHere)</a>\(language.colon)"
        for (index, guide) in guides.enumerated() {
            if index > 0 { line.raw(" · ") }
            line += "<a href=\"\(Self.address(of: GuideLink(guide.id)))\">\(guide.title)</a>"
        }
        line.raw("</p>\n")
        return line
    }

    // MARK: Pages

    /// Returns the Markdown of a guide's page or, for `index`, of the list of guides. It is beside the site.
    func twin(_ stem: String) -> Twin? {
        guard hasMarkdown else { return nil }
        let name = MarkdownEmitter.fileName(stem == Self.index ? MarkdownGuides.index : stem, in: language)
        return Twin(address: "../../../markdown/\(Guides.folder)/\(name)", type: "text/markdown")
    }

    /// The file stem of the page that lists the guides.
    static let index = "index"

    /// Returns the page that lists the guides.
    func index(footer: String) -> Markup {
        var body = Markup()
        appendCrumbs(to: &body, twin(Self.index))
        body += "<h1>\(language.startHere)</h1>\n<p class=\"lead\">\(language.aboutGuides)</p>\n"
        appendCards(below: "", to: &body)
        return page(
            body, contents: Contents(language: language, guides: self, isGuide: true).markup, isWide: true,
            footer: footer)
    }

    func page(of guide: Guide, errors: ErrorTableMarkup, footer: String) -> Markup {
        var contents = Contents(language: language, guides: self, isGuide: true)
        for section in guide.sections { contents.add(section.anchor, section.title) }
        var body = Markup()
        appendCrumbs(to: &body, below: language.startHere, twin(guide.id))
        body += "<h1>\(guide.title)</h1>\n<p class=\"lead\">\(guide.summary)</p>\n"
        append(guide.introduction, below: "content", errors, to: &body)
        for section in guide.sections {
            body.appendHeading(section.anchor, section.title)
            append(section.content, below: section.anchor, errors, to: &body)
        }
        appendNeighbours(of: guide, to: &body)
        return page(body, contents: contents.markup, isWide: false, footer: footer)
    }

    private func page(_ body: Markup, contents: Markup, isWide: Bool, footer: String) -> Markup {
        """
        <div class="frame">
        \(contents)<main class="\(isWide ? "wide guide" : "guide")" id="content" tabindex="-1">
        \(body)<footer class="foot"><p>\(footer)</p></footer>
        </main>
        </div>

        """
    }

    /// - Parameter parent: The title of the list of guides on a page of a guide.
    private func appendCrumbs(to body: inout Markup, below parent: String? = nil, _ twin: Twin?) {
        body += """
            <nav class="crumbs" aria-label="\(language.whereThisIs)"><a href="../../\(FrontPage.file(language))">\
            \(language.reference)</a>
            """
        if let parent { body += "<span><a href=\"index.html\">\(parent)</a></span>" }
        if let twin { body += twin.link }
        body.raw("</nav>\n")
    }

    /// Appends links to the guide before and the guide after.
    private func appendNeighbours(of guide: Guide, to body: inout Markup) {
        guard let index = guides.firstIndex(of: guide) else { return }
        body.raw("<p class=\"more\">")
        if index > 0 {
            body += "\(language.previousGuide)<a href=\"\(guides[index - 1].id).html\">\(guides[index - 1].title)</a>"
        }
        if index > 0, index + 1 < guides.count { body.raw(" · ") }
        if index + 1 < guides.count {
            body += "\(language.nextGuide)<a href=\"\(guides[index + 1].id).html\">\(guides[index + 1].title)</a>"
        }
        body.raw("</p>\n")
    }

    // MARK: Content

    /// - Parameter heading: The anchor of the heading above the blocks, which names tables.
    private func append(
        _ blocks: [GuideBlock], below heading: String, _ errors: ErrorTableMarkup, to body: inout Markup
    ) {
        for block in blocks {
            switch block {
            case .prose(let blocks):
                body.raw("<div class=\"text\">\n")
                body.append(blocks)
                body.raw("</div>\n")
            case .code(let code, let language):
                body.append(code: code, language: language.isEmpty ? nil : language)
            case .table(let head, let rows): append(head, rows, below: heading, to: &body)
            case .errors(let rows): errors.append(rows, below: "common-errors", labelledBy: heading, to: &body)
            }
        }
    }

    /// Appends a table that scrolls sideways if it is too wide.
    private func append(_ head: [[Inline]], _ rows: [[[Inline]]], below heading: String, to body: inout Markup) {
        body.raw("<div class=\"scroll\" tabindex=\"0\">")
        body += head.count > 2 ? "<table class=\"plain wide\">" : "<table class=\"plain\">"
        body.raw("\n<thead><tr>")
        for cell in head {
            body.raw("<th scope=\"col\">")
            body.append(cell)
            body.raw("</th>")
        }
        body.raw("</tr></thead>\n<tbody>\n")
        for row in rows {
            if let anchor = Guide.anchor(ofRow: row, below: heading) {
                body += "<tr id=\"\(anchor)\">"
            } else {
                body.raw("<tr>")
            }
            for cell in row {
                body.raw("<td>")
                body.append(cell)
                body.raw("</td>")
            }
            body.raw("</tr>\n")
        }
        body.raw("</tbody>\n</table></div>\n")
    }
}
