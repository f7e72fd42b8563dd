import Reference

private let words = Language.english

/// The description of a request: the page of its action, as compact as the app needs it.
///
/// The summary and the description are in both languages, everything else is in English. The parts of the page that
/// Postman shows elsewhere are left out: the name of the action, the common parameters, which are headers, and the
/// examples, which are saved responses. Types that only responses use are left out, too.
struct PostmanDescription {
    let page: ActionPage
    /// The page in Chinese, for its summary and description.
    let chinese: ActionPage
    /// A Boolean value that indicates whether the spec has a summary. The summary of a page is never empty.
    let hasSummary: Bool
    /// The printed sections of the types that the request is made of.
    let types: [[UInt8]]
    let errors: MarkdownErrors

    func print(to text: inout MarkdownText) {
        if let warning = page.warning { text.raw("**\(warning)**\n\n") }
        if hasSummary { text.paragraph(page.summary) }
        text.blocks(page.description)
        if hasSummary, chinese.summary != page.summary { text.paragraph(chinese.summary) }
        if chinese.description != page.description { text.blocks(chinese.description) }
        text.facts(facts, in: .english)
        printInput(to: &text)
        text.heading(words.output, level: 3)
        text.members(page.output.rows, presenceTitle: page.output.presenceTitle)
        guard !page.errors.isEmpty else { return }
        text.heading(words.errorCodes, level: 3)
        errors.print(page.errors, to: &text)
    }

    private var facts: [Fact] {
        guard let permission = page.permission else { return page.limits }
        return page.limits + [Fact(label: words.permission, content: [.code(permission.action)])]
    }

    private func printInput(to text: inout MarkdownText) {
        let rows = page.input.rows.filter { !$0.isCommon }
        guard !rows.isEmpty else { return }
        text.heading(words.input, level: 3)
        text.members(rows, presenceTitle: page.input.presenceTitle)
        text.rules(page.input.rules)
        for type in types { text.raw(type) }
    }

    /// Returns the section about a type. It is the same for each action that uses the type on the same sides.
    static func section(of type: MemberTable) -> [UInt8] {
        var text = MarkdownText(.postman)
        text.mark("#### ")
        text.text(type.title)
        text.mark("\n\n")
        text.blocks(type.description)
        text.members(type.rows, presenceTitle: type.presenceTitle)
        return text.bytes
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
    fileprivate mutating func members(_ rows: [MemberRow], presenceTitle: String) {
        tableHead([words.name, presenceTitle, words.type, words.description])
        for member in rows {
            row { text in
                text.cell { $0.code(member.name) }
                text.cell { $0.raw(member.presence) }
                text.cell { text in
                    text.raw(member.type.prefix)
                    text.text(member.type.name)
                }
                text.cell { $0.description(of: member) }
            }
        }
        mark("\n")
    }

    /// Appends everything that the reference says about a member, as sentences.
    private mutating func description(of member: MemberRow) {
        let start = bytes.count
        func space(_ text: inout MarkdownText) {
            if text.bytes.count > start, text.bytes.last != UInt8(ascii: " ") { text.mark(" ") }
        }
        cell(member.description)
        for remark in member.remarks {
            space(&self)
            inlines(remark)
        }
        if !member.values.isEmpty || !member.limits.isEmpty {
            space(&self)
            values(of: member)
        }
        if let example = member.example {
            space(&self)
            raw("\(words.example)\(words.colon)")
            code(example)
            mark(".")
        }
    }

    /// Appends the known values and the limits: ``Values: `0` (Off.), `1` (On.), default `0`.``
    private mutating func values(of member: MemberRow) {
        mark("Values: ")
        var isFirst = true
        func comma(_ text: inout MarkdownText) {
            if !isFirst { text.raw(words.listComma) }
            isFirst = false
        }
        for known in member.values {
            comma(&self)
            code(known.value)
            if known.meaning.isEmpty { continue }
            mark(" (")
            inlines(known.meaning)
            mark(")")
        }
        for limit in member.limits {
            comma(&self)
            inlines(limit)
        }
        mark(".")
    }
}
