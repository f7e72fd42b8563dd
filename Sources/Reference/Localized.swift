import APIModel

/// Content in each language.
package struct Localized<Content> {
    package var english: Content
    package var chinese: Content

    package init(english: Content, chinese: Content) {
        self.english = english
        self.chinese = chinese
    }

    package subscript(language: Language) -> Content {
        switch language {
        case .english: english
        case .chinese: chinese
        }
    }
}

extension Localized: Sendable where Content: Sendable {}

extension Localized {
    /// Reads a text in both languages. If the spec has it in one language only, it is read once and used for both.
    init<Element>(_ english: String?, _ chinese: String?, read: (String) -> [Element]) where Content == [Element] {
        switch (english, chinese) {
        case (let english?, let chinese?): self.init(english: read(english), chinese: read(chinese))
        case (let text?, nil), (nil, let text?):
            let content = read(text)
            self.init(english: content, chinese: content)
        case (nil, nil): self.init(english: [], chinese: [])
        }
    }
}

extension Localized<[Block]> {
    init(blocksOf texts: Texts, _ links: ActionLinks) {
        self.init(texts.description, texts.chineseDescription, read: links.blocks)
    }
}
