import APIModel

/// The content that the rows of a member share on all pages and in all languages, prepared once.
final class MemberContent {
    let member: Member
    let facts: [MemberFact]
    let type: TypeLabel
    let description: Localized<[Block]>
    let values: Localized<[KnownValue]>
    /// The example on one line, shortened if it is long.
    let example: String?

    /// The maximum length of an example in bytes.
    private static let longestExample = 60

    /// - Parameters:
    ///   - given: A request or response of an example, for members that have no example of their own.
    ///   - links: The links from the page on which the member is described.
    init(_ member: Member, given: [Value.Member] = [], _ links: ActionLinks) {
        self.member = member
        facts = member.facts
        type = TypeLabel(member.type)
        description = Localized(blocksOf: member.texts, links)
        values = Localized(valuesOf: member.enumeration?.values ?? [], links)
        let example = member.example ?? given.first { $0.name == member.wireName }?.value
        self.example = example.map { Self.shortened($0.docsText) }
    }

    static func shortened(_ text: String) -> String {
        // Escaping never makes a scalar shorter.
        let beginning =
            text.utf8.count > 4 * longestExample ? String(text.unicodeScalars.prefix(longestExample + 1)) : text
        let visible = PlainText.visible(beginning)
        if visible.utf8.count <= longestExample { return visible }
        var short = ""
        for scalar in visible.unicodeScalars {
            if short.utf8.count >= longestExample - 3 { break }
            short.unicodeScalars.append(scalar)
        }
        return short + "…"
    }
}

extension Localized<[KnownValue]> {
    init(valuesOf cases: [Enumeration.Case], _ links: ActionLinks) {
        self.init(english: [], chinese: [])
        for known in cases {
            let value = PlainText.visible(known.value.docsText)
            let meaning = Localized<[Inline]>(known.meaning, known.chineseMeaning) {
                links.linked(ProseParser.inlines($0))
            }
            // After a dot, no name needs backticks.
            let constant = known.swiftName.map { "." + $0.filter { $0 != "`" } }
            english.append(KnownValue(value: value, swiftName: constant, meaning: meaning.english))
            chinese.append(KnownValue(value: value, swiftName: constant, meaning: meaning.chinese))
        }
    }
}
