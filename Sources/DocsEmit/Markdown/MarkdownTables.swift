import Reference

/// Prints the tables of members on a page.
struct MarkdownTables {
    let language: Language

    /// Returns the section about a type.
    func section(of type: MemberTable) -> [UInt8] {
        var text = MarkdownText(.gitHost(language))
        text.raw("### <a id=\"\(type.anchor)\"></a>")
        text.text(type.title)
        text.mark("\n\n")
        text.blocks(type.description)
        if !type.rows.isEmpty { members(type, to: &text) }
        return text.bytes
    }

    func members(_ table: MemberTable, to text: inout MarkdownText) {
        text.rules(table.rules)
        let hasValues = table.rows.contains { !$0.values.isEmpty || !$0.limits.isEmpty }
        let hasExamples = table.rows.contains { $0.example != nil }
        var titles = [language.name, table.presenceTitle, language.type, language.description]
        if hasValues { titles.append(language.values) }
        if hasExamples { titles.append(language.example) }
        text.tableHead(titles)
        for row in table.rows {
            text.row { text in
                text.cell { $0.code(row.name) }
                text.cell { $0.raw(row.presence) }
                text.cell { type(row.type, to: &$0) }
                text.cell { description(row, to: &$0) }
                if hasValues { text.cell { values(row, to: &$0) } }
                if hasExamples { text.cell { text in row.example.map { text.code($0) } } }
            }
        }
        text.mark("\n")
    }

    private func type(_ type: TypeLabel, to text: inout MarkdownText) {
        text.raw(type.prefix)
        if let anchor = type.anchor {
            text.mark("[")
            text.text(type.name)
            text.raw("](#\(anchor))")
        } else {
            text.raw(type.name)
        }
    }

    private func description(_ row: MemberRow, to text: inout MarkdownText) {
        text.cell(row.description)
        for (index, remark) in row.remarks.enumerated() {
            if index > 0 || !row.description.isEmpty { text.mark("<br>") }
            text.inlines(remark)
        }
    }

    /// Appends the known values, one per line if they have meanings, otherwise in one line, and then the limits.
    private func values(_ row: MemberRow, to text: inout MarkdownText) {
        var isFirst = true
        func next(_ separator: String) {
            if !isFirst { text.raw(separator) }
            isFirst = false
        }
        let separator = row.values.contains { !$0.meaning.isEmpty } ? "<br>" : language.listComma
        for known in row.values {
            next(separator)
            text.code(known.value)
            if known.meaning.isEmpty { continue }
            text.raw(language.colon)
            text.inlines(known.meaning)
        }
        for limit in row.limits {
            next("<br>")
            text.inlines(limit)
        }
    }
}
