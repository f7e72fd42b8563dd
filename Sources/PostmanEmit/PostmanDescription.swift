import Reference

/// The description of a request: the page of its action, as compact as the app needs it.
///
/// The parts of the page that Postman shows elsewhere are left out: the name of the action, the common parameters, which
/// are headers, and the examples, which are saved responses.
struct PostmanDescription {
    let page: ActionPage
    let language: Language
    /// A Boolean value that indicates whether the spec has a summary. The summary of a page is never empty.
    let hasSummary: Bool
    let errors: MarkdownErrors

    /// Prints everything up to the table of input parameters. The types that the request is made of follow.
    func printInput(to text: inout MarkdownText) {
        if let warning = page.warning { text.raw("**\(warning)**\n\n") }
        if hasSummary { text.paragraph(page.summary) }
        text.blocks(page.description)
        text.facts(facts, in: language)
        let rows = page.input.rows.filter { !$0.isCommon }
        guard !rows.isEmpty else { return }
        text.heading(language.input, level: 3)
        text.members(rows, presenceTitle: page.input.presenceTitle, in: language)
        text.rules(page.input.rules)
    }

    /// Prints the table of output parameters. The types that the response alone is made of follow.
    func printOutput(to text: inout MarkdownText) {
        text.heading(language.output, level: 3)
        text.members(page.output.rows, presenceTitle: page.output.presenceTitle, in: language)
    }

    func printErrors(to text: inout MarkdownText) {
        guard !page.errors.isEmpty else { return }
        text.heading(language.errorCodes, level: 3)
        errors.print(page.errors, to: &text)
    }

    private var facts: [Fact] {
        guard let permission = page.permission else { return page.limits }
        return page.limits + [Fact(label: language.permission, content: [.code(permission.action)])]
    }

    /// Prints the section about a type. It is the same for each action that uses the type on the same sides.
    static func print(_ type: MemberTable, in language: Language, to text: inout MarkdownText) {
        text.mark("#### ")
        text.text(type.title)
        text.mark("\n\n")
        text.blocks(type.description)
        text.members(type.rows, presenceTitle: type.presenceTitle, in: language)
    }
}

extension MarkdownPolicy {
    /// The policy for descriptions in Postman, which replaces variables in them and shows one request at a time.
    static let postman = MarkdownPolicy(usesHTML: false, replacesVariables: true) { _ in nil }
}

extension MarkdownText {
    mutating func paragraph(_ inlines: [Inline]) {
        blocks([.paragraph(inlines)])
    }

    /// Appends a table of members in four columns, since the app shows a description in a narrow pane.
    fileprivate mutating func members(_ rows: [MemberRow], presenceTitle: String, in language: Language) {
        // A type may have no members, and a table without rows says nothing.
        guard !rows.isEmpty else { return }
        tableHead([language.name, presenceTitle, language.type, language.description])
        for member in rows {
            row { text in
                text.cell { $0.code(member.name) }
                text.cell { $0.raw(member.presence) }
                text.cell { text in
                    text.raw(member.type.prefix)
                    text.text(member.type.name)
                }
                text.cell { $0.description(of: member, in: language) }
            }
        }
        mark("\n")
    }

    /// Appends everything that the reference says about a member, as sentences.
    private mutating func description(of member: MemberRow, in language: Language) {
        let start = bytes.count
        func space(_ text: inout MarkdownText) {
            if text.bytes.count > start, text.bytes.last != UInt8(ascii: " ") { text.raw(language.betweenSentences) }
        }
        cell(member.description)
        for remark in member.remarks {
            space(&self)
            inlines(remark)
        }
        if !member.values.isEmpty || !member.limits.isEmpty {
            space(&self)
            values(of: member, in: language)
        }
        if let example = member.example {
            space(&self)
            raw("\(language.example)\(language.colon)")
            code(example)
            raw(language.sentenceEnd)
        }
    }

    /// Appends the known values and the limits: ``Values: `0` (Off.), `1` (On.), default `0`.``
    private mutating func values(of member: MemberRow, in language: Language) {
        raw("\(language.valuesAre)\(language.colon)")
        var isFirst = true
        func comma(_ text: inout MarkdownText) {
            if !isFirst { text.raw(language.listComma) }
            isFirst = false
        }
        for known in member.values {
            comma(&self)
            code(known.value)
            if known.meaning.isEmpty { continue }
            raw(language.openParenthesis)
            inlines(known.meaning)
            raw(language.closeParenthesis)
        }
        for limit in member.limits {
            comma(&self)
            inlines(limit)
        }
        raw(language.sentenceEnd)
    }
}
