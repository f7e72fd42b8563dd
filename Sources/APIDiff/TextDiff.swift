import APIModel

/// Compares the texts of an element. Texts never break callers, and all of an element's are reported as one change.
struct TextDiff {
    /// The keys in the spec of the texts that differ.
    private var changed: [String] = []

    init() {}

    /// - Parameter title: The key of the title, if the element has one.
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
