import Reference

/// Prints tables of members. On a phone each row becomes a card, and the column heads are hidden.
struct MemberTableMarkup {
    let language: Language
    /// The page on which each type of the action is described.
    let locations: TypePageLocations

    func append(_ table: MemberTable, to page: inout Markup) {
        page += """
            <table class="members" aria-labelledby="\(table.anchor)">
            <thead><tr><th scope="col">\(language.name)</th><th scope="col">\(table.presenceTitle)</th>\
            <th scope="col">\(language.type)</th><th scope="col">\(language.description)</th></tr></thead>
            <tbody>

            """
        for row in table.rows { append(row, of: table, to: &page) }
        page.raw("</tbody>\n</table>\n")
        for rule in table.rules {
            page.raw("<p class=\"note\">")
            page.append(rule)
            page.raw("</p>\n")
        }
    }

    private func append(_ row: MemberRow, of table: MemberTable, to page: inout Markup) {
        page.raw("<tr id=\"")
        appendAnchor(of: row, in: table, to: &page)
        page.raw("\"><th scope=\"row\"><a href=\"#")
        appendAnchor(of: row, in: table, to: &page)
        page.raw("\">")
        page.append(name: row.name)
        page.raw("</a></th><td class=\"need")
        // Only required parameters are emphasized, since a caller must act on them.
        if row.isRequired, table.presenceTitle == language.required { page.raw(" yes") }
        page.raw("\" data-label=\"")
        page.text(table.presenceTitle)
        page.raw("\">")
        page.text(row.presence)
        page.raw("</td><td class=\"kind\">")
        append(row.type, to: &page)
        page.raw("</td><td>")
        page.append(row.description)
        for remark in row.remarks {
            page.raw("<p class=\"remark\">")
            page.append(remark)
            page.raw("</p>\n")
        }
        append(row.values, to: &page)
        appendLimits(row, to: &page)
        page.raw("</td></tr>\n")
    }

    /// Returns the anchor of a row, such as `input.ImageUrl`.
    private func appendAnchor(of row: MemberRow, in table: MemberTable, to page: inout Markup) {
        page.text(table.anchor)
        page.raw(".")
        page.text(row.name)
    }

    private func append(_ type: TypeLabel, to page: inout Markup) {
        page.text(type.prefix)
        guard let anchor = type.anchor else { return page.text(type.name) }
        page.raw("<a href=\"")
        page.text(locations.address(of: anchor))
        page.raw("\">")
        page.text(type.name)
        page.raw("</a>")
    }

    private func append(_ values: [KnownValue], to page: inout Markup) {
        if values.isEmpty { return }
        if values.allSatisfy({ $0.meaning.isEmpty }) {
            page.raw("<ul class=\"limits\"><li>")
            page.text(language.oneOf)
            for value in values {
                page.raw(" ")
                page.append(inlineCode: value.value)
            }
            return page.raw("</li></ul>\n")
        }
        page.raw("<dl class=\"values\">\n")
        for value in values {
            page.raw("<dt>")
            page.append(inlineCode: value.value)
            page.raw("</dt><dd>")
            page.append(value.meaning)
            page.raw("</dd>\n")
        }
        page.raw("</dl>\n")
    }

    private func appendLimits(_ row: MemberRow, to page: inout Markup) {
        if row.limits.isEmpty, row.example == nil { return }
        page.raw("<ul class=\"limits\">")
        for limit in row.limits {
            page.raw("<li>")
            page.append(limit)
            page.raw("</li>")
        }
        if let example = row.example {
            page.raw("<li>")
            page.text(language.example)
            page.raw(" ")
            page.append(inlineCode: example)
            page.raw("</li>")
        }
        page.raw("</ul>\n")
    }
}
