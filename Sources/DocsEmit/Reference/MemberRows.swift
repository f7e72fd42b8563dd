import APIModel

/// Makes the rows of members in one language.
struct MemberRows {
    let language: Language
    /// The members are part of a request.
    let isWritten: Bool
    /// The members are part of an answer.
    let isRead: Bool

    /// An example longer than this many bytes is cut.
    private static let longestExample = 60

    var presenceTitle: String { isWritten ? language.required : language.alwaysThere }

    /// - Parameter given: A request or answer of an example, for members that have no example of their own.
    func row(_ member: Member, given: [Value.Member] = []) -> MemberRow {
        let isRequired = isWritten && member.isRequiredInRequests || isRead && member.isRequiredInResponses
        let example = member.example ?? given.first { $0.name == member.wireName }?.value
        return MemberRow(
            name: member.wireName, isRequired: isRequired, presence: presence(member), type: TypeLabel(member.type),
            meaning: language.description(of: member.texts), remarks: remarks(member),
            values: member.enumeration.map { values($0.values) } ?? [], limits: limits(member),
            example: example.map { shortened($0.shownInDocs) })
    }

    private func presence(_ member: Member) -> String {
        let inRequests = isWritten && member.isRequiredInRequests
        let inResponses = isRead && member.isRequiredInResponses
        if isWritten, isRead, inRequests != inResponses {
            return inRequests ? language.inRequests : language.inResponses
        }
        return inRequests || inResponses ? language.yes : language.no
    }

    private func remarks(_ member: Member) -> [[Inline]] {
        var remarks: [[Inline]] = []
        if let reason = member.deprecated { remarks.append([.text(language.deprecated(PlainText.line(reason)))]) }
        if member.isNullable, isRead { remarks.append([.text(language.mayBeNull)]) }
        if member.isSensitive { remarks.append([.text(language.isSensitive)]) }
        return remarks
    }

    private func values(_ values: [Enumeration.Case]) -> [KnownValue] {
        values.map { known in
            KnownValue(
                value: PlainText.visible(known.value.shownInDocs),
                meaning: known.meaning.map { ProseParser.inlines($0) } ?? [])
        }
    }

    private func limits(_ member: Member) -> [[Inline]] {
        let limits = member.limits
        var all: [[Inline]] = []
        func add(_ text: String?) {
            if let text { all.append([.text(text)]) }
        }
        add(language.range(limits.minimum?.shownInDocs, limits.maximum?.shownInDocs, of: nil))
        add(language.range(limits.minLength.map(String.init), limits.maxLength.map(String.init), of: .characters))
        add(language.range(limits.minItems.map(String.init), limits.maxItems.map(String.init), of: .items))
        if let size = limits.maxSizeText ?? limits.maxSize.map(ByteSize.text) {
            add(language.size(atMost: PlainText.line(size), ofBase64: member.type.isBase64))
        }
        if let format = limits.format { add(PlainText.line(format)) }
        if let pattern = limits.pattern { all.append([.text(language.matches), .code(PlainText.visible(pattern))]) }
        if let value = member.defaultValue {
            all.append([.text(language.defaultIs), .code(shortened(value.shownInDocs))])
        }
        return all
    }

    private func shortened(_ text: String) -> String {
        let visible = PlainText.visible(text)
        if visible.utf8.count <= Self.longestExample { return visible }
        var short = ""
        for scalar in visible.unicodeScalars {
            if short.utf8.count >= Self.longestExample - 3 { break }
            short.unicodeScalars.append(scalar)
        }
        return short + "…"
    }
}

extension MemberType {
    var isBase64: Bool {
        switch self {
        case .base64: true
        case .array(let element), .json(let element): element.isBase64
        default: false
        }
    }
}

extension Language {
    /// The text in this language, or in the other where the spec has only that.
    func description(of texts: Texts) -> [Block] {
        pick(texts.description, texts.chineseDescription).map(ProseParser.blocks) ?? []
    }

    func title(of texts: Texts) -> [Inline]? {
        pick(texts.title, texts.chineseTitle).map(ProseParser.inlines)
    }

    func pick(_ english: String?, _ chinese: String?) -> String? {
        switch self {
        case .english: english ?? chinese
        case .chinese: chinese ?? english
        }
    }
}
