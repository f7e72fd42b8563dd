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

    /// Returns the name of an action that people use, which is plain text.
    func title(of texts: ActionTexts) -> String? {
        pick(texts.title, texts.chineseTitle)
    }

    func summary(of texts: ActionTexts) -> [Inline]? {
        pick(texts.summary, texts.chineseSummary).map(ProseParser.inlines)
    }

    /// Returns the text in this language, or the other text if there is only that.
    func pick(_ english: String?, _ chinese: String?) -> String? {
        switch self {
        case .english: english ?? chinese
        case .chinese: chinese ?? english
        }
    }
}
