/// Prints tables of members. On a phone each row becomes a card, and the column heads are hidden.
struct MemberTableMarkup {
    let language: Language
    /// The page on which each type of the action is described.
    let places: TypePlaces

    func append(_ table: MemberTable, to page: inout Markup) {
        page += """
            <table class="members" aria-labelledby="\(table.anchor)">
            <thead><tr><th scope="col">\(language.name)</th><th scope="col">\(table.presenceTitle)</th>\
            <th scope="col">\(language.type)</th><th scope="col">\(language.meaning)</th></tr></thead>
            <tbody>

            """
        for row in table.rows { append(row, of: table, to: &page) }
        page += "</tbody>\n</table>\n"
        for rule in table.rules {
            page += "<p class=\"note\">"
            page.append(rule)
            page += "</p>\n"
        }
    }

    private func append(_ row: MemberRow, of table: MemberTable, to page: inout Markup) {
        let anchor = table.anchor(of: row)
        page += "<tr id=\"\(anchor)\"><th scope=\"row\"><a href=\"#\(anchor)\">"
        page.append(name: row.name)
        // Required parameters are emphasized; for a caller it matters less whether a response always has a member.
        let standsOut = row.isRequired && table.presenceTitle == language.required
        page += standsOut ? "</a></th><td class=\"need yes\"" : "</a></th><td class=\"need\""
        page += " data-label=\"\(table.presenceTitle)\">\(row.presence)</td><td class=\"kind\">"
        append(row.type, to: &page)
        page += "</td><td>"
        page.append(row.meaning)
        for remark in row.remarks {
            page += "<p class=\"remark\">"
            page.append(remark)
            page += "</p>\n"
        }
        append(row.values, to: &page)
        appendLimits(row, to: &page)
        page += "</td></tr>\n"
    }

    private func append(_ type: TypeLabel, to page: inout Markup) {
        guard let anchor = type.anchor else { return page += "\(type.prefix)\(type.name)" }
        page += "\(type.prefix)<a href=\"\(places.address(of: anchor))\">\(type.name)</a>"
    }

    private func append(_ values: [KnownValue], to page: inout Markup) {
        if values.isEmpty { return }
        if values.allSatisfy({ $0.meaning.isEmpty }) {
            page += "<ul class=\"limits\"><li>\(language.oneOf)"
            for value in values { page += " <code>\(value.value)</code>" }
            return page += "</li></ul>\n"
        }
        page += "<dl class=\"values\">\n"
        for value in values {
            page += "<dt><code>\(value.value)</code></dt><dd>"
            page.append(value.meaning)
            page += "</dd>\n"
        }
        page += "</dl>\n"
    }

    private func appendLimits(_ row: MemberRow, to page: inout Markup) {
        if row.limits.isEmpty, row.example == nil { return }
        page += "<ul class=\"limits\">"
        for limit in row.limits {
            page += "<li>"
            page.append(limit)
            page += "</li>"
        }
        if let example = row.example { page += "<li>\(language.example) <code>\(example)</code></li>" }
        page += "</ul>\n"
    }
}
