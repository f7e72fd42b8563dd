import APIModel

/// Prints the doc comment of a member's property.
struct MemberDocs {
    let member: Member
    /// A Boolean value that indicates whether the object can be part of a request.
    let isUsedInRequests: Bool
    /// A Boolean value that indicates whether the object can be part of a response.
    let isUsedInResponses: Bool

    func write(to doc: inout DocComment) {
        if let description = member.texts.shownDescription {
            doc.text(description)
            doc.fact(nameAndType(after: "Member "))
        } else {
            doc.text(nameAndType(after: ""))
        }
        for fact in member.facts { doc.fact(sentence(about: fact)) }
        doc.fact(spec)
    }

    /// Returns `nil` for a fact that stands in the line of the member's name and type.
    private func sentence(about fact: MemberFact) -> String? {
        switch fact {
        case .required, .nullable, .format: nil
        case .limits: "Limits: \(member.limitPhrases.map(words(for:)).joined(separator: ", "))."
        case .values(let enumeration): list(of: enumeration.values)
        case .defaultValue(let value): "Default: \(DocText.code(value.displayText))."
        case .example(let value): "Example: \(DocText.code(value.displayText))."
        case .sensitive:
            "Sensitive: the runtime keeps it out of logs, drift reports and its own errors; `print` shows it."
        case .deprecated(let deprecation): "Deprecated: \(DocText.singleLine(deprecation.reason))"
        }
    }

    // The next two are printed for every member, so they avoid intermediate strings.

    private var spec: String {
        let element = member.origin.element
        var line = "Spec: "
        line.reserveCapacity(element.utf8.count + 9)
        DocText.add(code: element, to: &line)
        line += "."
        return line
    }

    private func nameAndType(after start: String) -> String {
        var line = start
        line.reserveCapacity(member.wireName.utf8.count + 96)
        DocText.add(code: member.wireName, to: &line)
        line += ": "
        line += member.type.textWithFormat
        if let format = member.format {
            line += ", "
            line += format
        }
        line += "."
        line += presence
        return line
    }

    /// The member's presence in requests and responses, as far as its Swift type does not show it.
    private var presence: String {
        let mayBeNull = member.isNullable && isUsedInResponses
        if isUsedInRequests, member.isRequiredInRequests, member.isOptional {
            return mayBeNull ? " Required in requests, may be null in responses." : " Required in requests."
        }
        if mayBeNull { return " May be null." }
        if isUsedInResponses, member.isRequiredInResponses, member.isOptional { return " Always returned." }
        return ""
    }

    private func words(for phrase: LimitPhrase) -> String {
        guard case .pattern(let pattern) = phrase else { return phrase.english }
        return "\(phrase.english) \(DocText.code(pattern))"
    }

    /// Returns the first twelve values. The enum lists all of them.
    private func list(of values: [Enumeration.Case]) -> String {
        let shown = values.prefix(12).map { DocText.code($0.value.displayText) }.joined(separator: ", ")
        return "Values: \(shown)\(values.count > 12 ? " and \(values.count - 12) more" : "")."
    }
}
