import APIModel

/// Compares texts about one thing: none of them breaks anybody, and together they are one change.
struct TextDiff {
    /// Keys, as a spec has them, of the texts that differ.
    private var changed: [String] = []

    /// - Parameter title: The key of a title, where the thing has one.
    init(_ old: Texts, _ new: Texts, title: String = "title") {
        compare(title, old.title, new.title)
        compare("description", old.description, new.description)
        compare("zh.\(title)", old.chineseTitle, new.chineseTitle)
        compare("zh.description", old.chineseDescription, new.chineseDescription)
    }

    mutating func compare(_ key: String, _ old: String?, _ new: String?) {
        if old != new { changed.append(key) }
    }

    func write(to list: inout ChangeList, at location: ChangeLocation) {
        if !changed.isEmpty { list.harmless(.texts, at: location, "texts changed: \(changed.joined(separator: ", "))") }
    }
}
