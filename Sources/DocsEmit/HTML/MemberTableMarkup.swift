import Reference

/// Prints tables of members. Each row is a line with the name, the type and the presence, and the description below it; the
/// heads of the columns are for screen readers.
struct MemberTableMarkup {
    let language: Language
    /// The page on which each type of the action is described.
    let locations: TypePageLocations

    /// The number of known values that are shown at once. The others are folded.
    private static let shownValues = 6
    /// The same for values without meanings, which take little room.
    private static let shownCodes = 16

    func append(_ table: MemberTable, to page: inout Markup) {
        for rule in table.groups where rule.rows == nil {
            page.raw("<p class=\"note\">")
            page.append(rule.text)
            page.raw("</p>\n")
        }
        page += """
            <table class="members" aria-labelledby="\(table.anchor)">
            <thead><tr><th scope="col">\(language.name)</th><th scope="col">\(language.type)</th>\
            <th scope="col">\(table.presenceTitle)</th><th scope="col">\(language.swiftName)</th>\
            <th scope="col">\(language.description)</th></tr></thead>

            """
        var next = 0
        for rule in table.groups.sorted(by: { ($0.rows?.lowerBound ?? 0) < ($1.rows?.lowerBound ?? 0) }) {
            guard let rows = rule.rows else { continue }
            append(next..<rows.lowerBound, of: table, to: &page)
            page += """
                <tbody class="group">
                <tr class="rule"><th scope="rowgroup" colspan="5">\(rule.heading)</th></tr>

                """
            for row in table.rows[rows] { append(row, of: table, to: &page) }
            page.raw("</tbody>\n")
            next = rows.upperBound
        }
        append(next..<table.rows.count, of: table, to: &page)
        page.raw("</table>\n")
    }

    private func append(_ rows: Range<Int>, of table: MemberTable, to page: inout Markup) {
        // A table without rows has a body too, as HTML demands.
        if rows.isEmpty, !table.rows.isEmpty { return }
        page.raw("<tbody>\n")
        for row in table.rows[rows] { append(row, of: table, to: &page) }
        page.raw("</tbody>\n")
    }

    private func append(_ row: MemberRow, of table: MemberTable, to page: inout Markup) {
        page.raw("<tr id=\"")
        appendAnchor(of: row, in: table, to: &page)
        page.raw("\"><th scope=\"row\"><a href=\"#")
        appendAnchor(of: row, in: table, to: &page)
        page.raw("\">")
        page.append(name: row.name)
        page.raw("</a></th><td class=\"kind\">")
        append(row.type, to: &page)
        append(row.marks, to: &page)
        page.raw("</td><td class=\"need")
        // Only required parameters are emphasized, since a caller must act on them.
        if table.presenceTitle == language.required {
            if row.isRequired { page.raw(" yes") }
        } else if row.isRequired {
            page.raw(" always")
        }
        page.raw("\">")
        page.text(row.presenceWords)
        page.raw("</td><td class=\"swift\">")
        if let name = row.swiftName { page.append(name: name) }
        page.raw("</td><td class=\"about\">")
        page.append(row.description)
        for mark in row.marks where mark.kind == .deprecated {
            page.raw("<p class=\"remark\">")
            page.append(mark.sentence)
            page.raw("</p>\n")
        }
        append(row.values, to: &page)
        appendLimits(row, to: &page)
        page.raw("</td></tr>\n")
    }

    private func append(_ marks: [MemberMark], to page: inout Markup) {
        for mark in marks {
            page.raw(" <span class=\"badge")
            if mark.kind == .deprecated { page.raw(" warn") }
            page.raw("\" title=\"")
            page.text(mark.sentence.plainText)
            page.raw("\">")
            page.text(mark.label)
            page.raw("</span>")
        }
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
        let haveMeanings = values.contains { !$0.meaning.isEmpty }
        let limit = haveMeanings ? Self.shownValues : Self.shownCodes
        // A fold for a single value would take more room than the value.
        let shown = values.count > limit + 1 ? limit : values.count
        append(values[..<shown], haveMeanings: haveMeanings, to: &page)
        if shown == values.count { return }
        page += "<details class=\"fold\"><summary>\(language.moreValues(values.count - shown))</summary>\n"
        append(values[shown...], haveMeanings: haveMeanings, to: &page)
        page.raw("</details>\n")
    }

    private func append(_ values: ArraySlice<KnownValue>, haveMeanings: Bool, to page: inout Markup) {
        if !haveMeanings {
            page.raw("<ul class=\"limits\"><li>")
            if values.startIndex == 0 { page.text(language.oneOf) }
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
            if let constant = value.swiftName {
                page.raw(" <code class=\"swift\">")
                page.text(constant)
                page.raw("</code>")
            }
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
