import APIModel

/// A member's limits in the languages of the reference. English words come with the phrases.
extension Language {
    func words(for phrase: LimitPhrase) -> [Inline] {
        let words =
            switch self {
            case .english: phrase.english
            case .chinese: phrase.chinese
            }
        guard case .pattern(let pattern) = phrase else { return [.text(words)] }
        return [.text(words + " "), .code(PlainText.visible(pattern))]
    }
}

extension LimitPhrase {
    /// The phrase in Chinese. A pattern follows its phrase as code.
    fileprivate var chinese: String {
        switch self {
        case .exactly(let number, let unit): "恰好 \(number)\(unit.chinese)"
        case .range(let low, let high, let unit): "\(low) 至 \(high)\(unit.chinese)"
        case .atLeast(let low, let unit): "至少 \(low)\(unit.chinese)"
        case .atMost(let high, let unit): "最多 \(high)\(unit.chinese)"
        case .size(let size, let isBase64): "\(isBase64 ? "Base64 文本" : "")最大 \(size)"
        case .pixels(let size): "建议不低于 \(size) 像素"
        case .pattern: "匹配"
        }
    }
}

extension LimitPhrase.Unit {
    fileprivate var chinese: String {
        switch self {
        case .number: ""
        case .characters: " 个字符"
        case .items: " 项"
        }
    }
}
