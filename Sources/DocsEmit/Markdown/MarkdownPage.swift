import Reference

/// Prints the page of an action.
struct MarkdownPage {
    let page: ActionPage
    let serviceTitle: String
    let language: Language
    let errors: MarkdownErrors
    /// The number of error codes that any action can return.
    let commonErrors: Int

    /// - Parameter types: The printed sections of the page's types.
    func print(types: some Collection<[UInt8]>, to text: inout MarkdownText) {
        let tables = MarkdownTables(language: language)
        text.mark("# ")
        text.text(page.heading)
        text.mark("\n\n")
        text.languages(of: page.fileStem, current: language)
        text.mark(" · [")
        text.text(serviceTitle)
        text.raw("](\(MarkdownEmitter.fileName("README", in: language)))")
        if commonErrors > 0 {
            text.mark(" · ")
            text.inlines([.guide([.text(language.startHere)], GuideLink("README"))])
        }
        text.mark("\n\n")
        if let warning = page.warning { text.raw("> **\(warning)**\n\n") }
        if !page.summary.isEmpty {
            text.inlines(page.summary, isAtStart: true)
            text.mark("\n\n")
        }
        text.blocks(page.description)
        text.heading(language.overview)
        text.facts(page.limits, in: language)
        text.heading(language.input)
        tables.members(page.input, to: &text)
        text.heading(language.output)
        tables.members(page.output, to: &text)
        if !types.isEmpty { text.heading(language.types) }
        for type in types { text.raw(type) }
        text.heading(language.examples)
        for (index, example) in page.examples.enumerated() { self.example(example, number: index + 1, to: &text) }
        if !page.errors.isEmpty || commonErrors > 0 { text.heading(language.errorCodes) }
        if !page.errors.isEmpty { errors.print(page.errors, to: &text) }
        if commonErrors > 0 {
            let file = MarkdownEmitter.fileName(Reference.errorsPage, in: language)
            text.raw("[\(language.commonErrors(commonErrors))](\(file)#common-errors)\n\n")
        }
        if let permission = page.permission {
            text.heading(language.permission)
            text.blocks(permission.text)
            text.codeBlock(permission.policy, language: "json")
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
    /// Appends the links between languages: `**English** · [简体中文](IDCardOCR.zh-CN.md)`.
    mutating func languages(of stem: String, current: Language) {
        for (index, other) in Language.allCases.enumerated() {
            if index > 0 { mark(" · ") }
            if other == current {
                raw("**\(current.ownName)**")
            } else {
                raw("[\(other.ownName)](\(MarkdownEmitter.fileName(stem, in: other)))")
            }
        }
    }

}
