import APIModel

/// Builds the rows of members in one language.
struct MemberRows {
    let language: Language
    /// A Boolean value that indicates whether the members are part of a request.
    let isUsedInRequests: Bool
    /// A Boolean value that indicates whether the members are part of a response.
    let isUsedInResponses: Bool
    /// The links from the page of the rows.
    let links: ActionLinks

    var presenceTitle: String { isUsedInRequests ? language.required : language.alwaysReturned }

    func row(_ content: MemberContent) -> MemberRow {
        let member = content.member
        let isRequired =
            isUsedInRequests && member.isRequiredInRequests || isUsedInResponses && member.isRequiredInResponses
        return MemberRow(
            name: member.wireName, isRequired: isRequired, presence: presence(member), type: content.type,
            description: content.description[language], remarks: remarks(member), values: content.values[language],
            limits: limits(member), example: content.example)
    }

    private func presence(_ member: Member) -> String {
        let inRequests = isUsedInRequests && member.isRequiredInRequests
        let inResponses = isUsedInResponses && member.isRequiredInResponses
        if isUsedInRequests, isUsedInResponses, inRequests != inResponses {
            return inRequests ? language.inRequests : language.inResponses
        }
        return inRequests || inResponses ? language.yes : language.no
    }

    private func remarks(_ member: Member) -> [[Inline]] {
        var remarks: [[Inline]] = []
        if let reason = language.pick(member.deprecated, member.chineseDeprecated) {
            remarks.append(links.linked([.text(language.deprecated(PlainText.line(reason)))]))
        }
        if member.isNullable, isUsedInResponses { remarks.append([.text(language.mayBeNull)]) }
        if member.isSensitive { remarks.append([.text(language.isSensitive)]) }
        return remarks
    }

    private func limits(_ member: Member) -> [[Inline]] {
        let limits = member.limits
        var all: [[Inline]] = []
        func add(_ text: String?) {
            if let text { all.append([.text(text)]) }
        }
        add(language.range(limits.minimum?.docsText, limits.maximum?.docsText, of: nil))
        add(language.range(limits.minLength.map(String.init), limits.maxLength.map(String.init), of: .characters))
        add(language.range(limits.minItems.map(String.init), limits.maxItems.map(String.init), of: .items))
        if let size = limits.maxSizeText ?? limits.maxSize.map(SizeText.of) {
            add(language.size(atMost: PlainText.line(size), ofBase64: member.type.innermost == .base64))
        }
        if let format = limits.format { add(PlainText.line(format)) }
        if let pattern = limits.pattern { all.append([.text(language.matches), .code(PlainText.visible(pattern))]) }
        if let value = member.defaultValue {
            all.append([.text(language.defaultIs), .code(MemberContent.shortened(value.docsText))])
        }
        return all
    }
}
