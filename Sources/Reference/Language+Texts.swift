import APIModel

/// Texts of a spec in a language.
extension Language {
    /// Returns the description in this language. Like the title, it is in the other language if the spec has only that.
    func description(of texts: Texts, _ links: ActionLinks) -> [Block] {
        pick(texts.description, texts.chineseDescription).map(links.blocks) ?? []
    }

    func title(of texts: Texts) -> [Inline]? {
        pick(texts.title, texts.chineseTitle).map(ProseParser.inlines)
    }

    /// Returns the name of an action that people use, as plain text without invisible marks.
    func title(of texts: ActionTexts) -> String? {
        guard let title = pick(texts.title, texts.chineseTitle).map(PlainText.line), !title.isEmpty else { return nil }
        return title
    }

    func summary(of texts: ActionTexts) -> [Inline]? {
        pick(texts.summary, texts.chineseSummary).map(ProseParser.inlines)
    }

    /// Returns the text in this language, or the other text if there is only that.
    package func pick(_ english: String?, _ chinese: String?) -> String? {
        switch self {
        case .english: english ?? chinese
        case .chinese: chinese ?? english
        }
    }
}
