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
        var (inRequests, inResponses) = (false, false)
        var marks: [MemberMark] = []
        var limits: [[Inline]] = []
        for fact in content.facts {
            switch fact {
            case .required(let requests, let responses):
                (inRequests, inResponses) = (requests && isUsedInRequests, responses && isUsedInResponses)
            case .nullable: if isUsedInResponses { marks.append(language.mark(.nullable)) }
            case .limits: limits += content.member.limitPhrases.map(language.words(for:))
            case .format(let format): limits.append([.text(language.format(PlainText.line(format)))])
            // The same in all languages, and so prepared in the content.
            case .values, .example: break
            case .defaultValue(let value):
                limits.append([.text(language.defaultIs), .code(MemberContent.shortened(value.docsText))])
            case .sensitive: marks.append(language.mark(.sensitive))
            case .deprecated(let deprecation): marks.insert(mark(deprecation), at: 0)
            }
        }
        return MemberRow(
            name: content.member.wireName, swiftName: content.member.swiftName,
            presence: presence(inRequests: inRequests, inResponses: inResponses), type: content.type,
            description: content.description[language], marks: marks, values: content.values[language],
            limits: limits, example: content.example)
    }

    private func presence(inRequests: Bool, inResponses: Bool) -> MemberPresence {
        let isRequired = inRequests || inResponses
        if isUsedInRequests, isUsedInResponses, inRequests != inResponses {
            return MemberPresence(
                isRequired: inRequests, cell: inRequests ? language.inRequests : language.inResponses,
                words: inRequests ? language.requiredInRequests : language.onlyInResponses)
        }
        return isUsedInRequests ? language.requested(isRequired) : language.returned(isRequired)
    }

    private func mark(_ deprecation: Deprecation) -> MemberMark {
        let reason = language.pick(deprecation.reason, deprecation.chineseReason) ?? deprecation.reason
        var mark = language.mark(.deprecated)
        mark.sentence = links.linked([.text(language.deprecated(PlainText.line(reason)))])
        return mark
    }
}
