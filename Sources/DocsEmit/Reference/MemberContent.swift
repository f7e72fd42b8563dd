import APIModel

/// The content of a member's rows that is the same on every page, prepared once for all of them in both languages.
struct MemberContent {
    let member: Member
    let type: TypeLabel
    let meaning: Localized<[Block]>
    let values: Localized<[KnownValue]>
    /// The example on one line, shortened if it is long.
    let example: String?

    /// The maximum length of an example in bytes.
    private static let longestExample = 60

    /// - Parameter given: Members of the requests or responses in examples, for a member without an example of its own.
    init(_ member: Member, given: [Value.Member] = []) {
        self.member = member
        type = TypeLabel(member.type)
        meaning = Localized(blocksOf: member.texts)
        values = Localized(valuesOf: member.enumeration?.values ?? [])
        let example = member.example ?? given.first { $0.name == member.wireName }?.value
        self.example = example.map { Self.shortened($0.shownInDocs) }
    }

    static func shortened(_ text: String) -> String {
        let visible = PlainText.visible(text)
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
    init(valuesOf cases: [Enumeration.Case]) {
        self.init(english: [], chinese: [])
        for known in cases {
            let value = PlainText.visible(known.value.shownInDocs)
            let meaning = Localized<[Inline]>(known.meaning, known.chineseMeaning) { ProseParser.inlines($0) }
            english.append(KnownValue(value: value, meaning: meaning.english))
            chinese.append(KnownValue(value: value, meaning: meaning.chinese))
        }
    }
}
