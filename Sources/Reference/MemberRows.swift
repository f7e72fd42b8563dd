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
        var isRequired = false
        var presence = language.no
        var remarks: [[Inline]] = []
        var limits: [[Inline]] = []
        for fact in content.facts {
            switch fact {
            case .required(let inRequests, let inResponses):
                let (inRequests, inResponses) = (inRequests && isUsedInRequests, inResponses && isUsedInResponses)
                isRequired = inRequests || inResponses
                presence = words(requiredInRequests: inRequests, inResponses: inResponses)
            case .nullable: if isUsedInResponses { remarks.append([.text(language.mayBeNull)]) }
            case .limits: limits += content.member.limitPhrases.map(language.words(for:))
            case .format(let format): limits.append([.text(PlainText.line(format))])
            // The same in all languages, and so prepared in the content.
            case .values, .example: break
            case .defaultValue(let value):
                limits.append([.text(language.defaultIs), .code(MemberContent.shortened(value.docsText))])
            case .sensitive: remarks.append([.text(language.isSensitive)])
            case .deprecated(let deprecation): remarks.insert(words(for: deprecation), at: 0)
            }
        }
        return MemberRow(
            name: content.member.wireName, isRequired: isRequired, presence: presence, type: content.type,
            description: content.description[language], remarks: remarks, values: content.values[language],
            limits: limits, example: content.example)
    }

    private func words(requiredInRequests inRequests: Bool, inResponses: Bool) -> String {
        if isUsedInRequests, isUsedInResponses, inRequests != inResponses {
            return inRequests ? language.inRequests : language.inResponses
        }
        return inRequests || inResponses ? language.yes : language.no
    }

    private func words(for deprecation: Deprecation) -> [Inline] {
        let reason = language.pick(deprecation.reason, deprecation.chineseReason) ?? deprecation.reason
        return links.linked([.text(language.deprecated(PlainText.line(reason)))])
    }
}
