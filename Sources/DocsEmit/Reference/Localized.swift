import APIModel

/// The same in each language.
struct Localized<Content> {
    var english: Content
    var chinese: Content

    subscript(language: Language) -> Content {
        switch language {
        case .english: english
        case .chinese: chinese
        }
    }
}

extension Localized: Sendable where Content: Sendable {}

extension Localized<[Block]> {
    /// The description, read once where the spec has it in one language: then it stands for both.
    init(blocksOf texts: Texts) {
        switch (texts.description, texts.chineseDescription) {
        case (let english?, let chinese?):
            self.init(english: ProseParser.blocks(english), chinese: ProseParser.blocks(chinese))
        case (let text?, nil), (nil, let text?):
            let blocks = ProseParser.blocks(text)
            self.init(english: blocks, chinese: blocks)
        case (nil, nil): self.init(english: [], chinese: [])
        }
    }
}
