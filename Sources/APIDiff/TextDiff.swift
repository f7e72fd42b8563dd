import APIModel

/// Compares the texts of an element. Texts never break callers, and all of an element's are reported as one change.
struct TextDiff {
    /// The keys in the spec of the texts that differ.
    private var changed: [String] = []

    init() {}

    init(_ old: Texts, _ new: Texts) {
        compare("title", old.title, new.title)
        compare("description", old.description, new.description)
        compare("zh.title", old.chineseTitle, new.chineseTitle)
        compare("zh.description", old.chineseDescription, new.chineseDescription)
    }

    init(_ old: ActionTexts, _ new: ActionTexts) {
        compare("title", old.title, new.title)
        compare("summary", old.summary, new.summary)
        compare("description", old.description, new.description)
        compare("keywords", Set(old.keywords), Set(new.keywords))
        compare("zh.title", old.chineseTitle, new.chineseTitle)
        compare("zh.summary", old.chineseSummary, new.chineseSummary)
        compare("zh.description", old.chineseDescription, new.chineseDescription)
        compare("zh.keywords", Set(old.chineseKeywords), Set(new.chineseKeywords))
    }

    mutating func compare<Text: Equatable>(_ key: String, _ old: Text, _ new: Text) {
        if old != new { changed.append(key) }
    }

    func write(to list: inout ChangeList, at location: ChangeLocation) {
        if !changed.isEmpty { list.harmless(.texts, at: location, "texts changed: \(changed.joined(separator: ", "))") }
    }
}
