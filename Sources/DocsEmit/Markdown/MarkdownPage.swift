/// The page of an action.
struct MarkdownPage {
    let page: ActionPage
    let serviceTitle: String
    let language: Language

    var text: String {
        var text = MarkdownText()
        text.raw("# \(page.name)\n\n")
        text.languages(of: page.fileStem, language)
        text.raw(" · [")
        text.text(serviceTitle)
        text.raw("](\(MarkdownEmitter.fileName("README", in: language)))\n\n")
        if let warning = page.warning { text.raw("> **\(warning)**\n\n") }
        text.inlines(page.title, isAtStart: true)
        text.raw("\n\n")
        text.blocks(page.description)
        text.heading(language.limits)
        text.facts(page.limits)
        text.heading(language.input)
        members(page.input, to: &text)
        text.heading(language.output)
        members(page.output, to: &text)
        if !page.types.isEmpty { text.heading(language.types) }
        for type in page.types {
            text.raw("### <a id=\"\(type.anchor)\"></a>")
            text.text(type.title)
            text.raw("\n\n")
            text.blocks(type.description)
            if !type.rows.isEmpty { members(type, to: &text) }
        }
        text.heading(language.examples)
        for (index, example) in page.examples.enumerated() { self.example(example, number: index + 1, to: &text) }
        if !page.errors.isEmpty {
            text.heading(language.errorCodes)
            text.errors(page.errors, language)
        }
        text.heading(language.permission)
        text.blocks(page.permission)
        text.codeBlock(page.policy, language: "json")
        return text.file
    }

    // MARK: Members

    private func members(_ table: MemberTable, to text: inout MarkdownText) {
        let hasValues = table.rows.contains { !$0.values.isEmpty || !$0.limits.isEmpty }
        let hasExamples = table.rows.contains { $0.example != nil }
        var titles = [language.name, table.presenceTitle, language.type, language.meaning]
        if hasValues { titles.append(language.values) }
        if hasExamples { titles.append(language.example) }
        text.tableHead(titles)
        for row in table.rows {
            text.row { text in
                text.cell { $0.code(row.name) }
                text.cell { $0.raw(row.presence) }
                text.cell { type(row.type, to: &$0) }
                text.cell { meaning(row, to: &$0) }
                if hasValues { text.cell { values(row, to: &$0) } }
                if hasExamples { text.cell { text in row.example.map { text.code($0) } } }
            }
        }
        text.raw("\n")
        for rule in table.rules {
            text.raw("- ")
            text.inlines(rule, isAtStart: true)
            text.raw("\n")
        }
        if !table.rules.isEmpty { text.raw("\n") }
    }

    private func type(_ type: TypeLabel, to text: inout MarkdownText) {
        text.raw(type.prefix)
        if let anchor = type.anchor {
            text.raw("[")
            text.text(type.name)
            text.raw("](#\(anchor))")
        } else {
            text.raw(type.name)
        }
    }

    private func meaning(_ row: MemberRow, to text: inout MarkdownText) {
        text.cell(row.meaning)
        for (index, remark) in row.remarks.enumerated() {
            if index > 0 || !row.meaning.isEmpty { text.raw("<br>") }
            text.inlines(remark)
        }
    }

    /// The known values a line each where they have a meaning, else side by side.
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
            text.raw(": ")
            text.inlines(known.meaning)
        }
        for limit in row.limits {
            next("<br>")
            text.inlines(limit)
        }
    }

    // MARK: Examples

    private func example(_ example: ExampleSection, number: Int, to text: inout MarkdownText) {
        text.raw("### \(number). ")
        text.inlines(example.title)
        text.raw("\n\n**\(language.request)**\n\n")
        text.codeBlock(example.request, language: "json")
        if let response = example.response {
            text.raw("**\(language.response)**\n\n")
            text.codeBlock(response, language: "json")
        }
        for sample in example.samples {
            text.raw("**\(sample.title)**\n\n")
            text.codeBlock(sample.code, language: sample.language)
        }
    }
}

extension MarkdownText {
    /// `**English** · [简体中文](IDCardOCR.zh-CN.md)`
    mutating func languages(of stem: String, _ shown: Language) {
        for (index, language) in Language.allCases.enumerated() {
            if index > 0 { raw(" · ") }
            if language == shown {
                raw("**\(language.ownName)**")
            } else {
                raw("[\(language.ownName)](\(MarkdownEmitter.fileName(stem, in: language)))")
            }
        }
    }

    mutating func heading(_ title: String) { raw("## \(title)\n\n") }

    mutating func facts(_ facts: [Fact]) {
        for fact in facts {
            raw("- **\(fact.label)**: ")
            inlines(fact.content)
            raw("\n")
        }
        raw("\n")
    }

    mutating func errors(_ errors: [ErrorRow], _ language: Language) {
        tableHead([language.code, language.meaning, language.whatToDo])
        for error in errors {
            row { text in
                text.cell { $0.code(error.code) }
                text.cell { $0.cell(error.meaning) }
                text.cell { text in error.whatToDo.map { text.text($0) } }
            }
        }
        raw("\n")
    }

    /// With one line break at its end.
    var file: String {
        var end = bytes.count
        while end > 0, bytes[end - 1] == UInt8(ascii: "\n") { end -= 1 }
        return String(decoding: bytes[..<end], as: UTF8.self) + "\n"
    }
}
