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
        doc.fact(limits.isEmpty ? nil : "Limits: \(limits.joined(separator: ", ")).")
        doc.fact(values)
        doc.fact(member.defaultValue.map { "Default: \(DocText.code($0.displayText))." })
        doc.fact(member.example.map { "Example: \(DocText.code($0.displayText))." })
        if member.isSensitive {
            doc.fact("Sensitive: the runtime keeps it out of logs, drift reports and its own errors; `print` shows it.")
        }
        doc.fact(member.deprecated.map { "Deprecated: \(DocText.singleLine($0))" })
        doc.fact(spec)
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
        if let format = member.limits.format {
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

    private var limits: [String] {
        let limits = member.limits
        var all: [String] = []
        all += range(limits.minimum?.displayText, limits.maximum?.displayText, of: nil)
        all += range(limits.minLength?.description, limits.maxLength?.description, of: "characters")
        all += range(limits.minItems?.description, limits.maxItems?.description, of: "items")
        if let size = limits.maxSizeText ?? limits.maxSize.map({ "\($0) bytes" }) {
            all.append("at most \(size)\(member.type.innermost == .base64 ? " of base64 text" : "")")
        }
        if let pattern = limits.pattern { all.append("matches \(DocText.code(pattern))") }
        return all
    }

    private func range(_ low: String?, _ high: String?, of unit: String?) -> [String] {
        let unit = unit.map { " " + $0 } ?? ""
        return switch (low, high) {
        case (let low?, let high?): [low == high ? "exactly \(low)\(unit)" : "\(low) to \(high)\(unit)"]
        case (let low?, nil): ["at least \(low)\(unit)"]
        case (nil, let high?): ["at most \(high)\(unit)"]
        case (nil, nil): []
        }
    }

    /// The first twelve values. The enum lists all of them.
    private var values: String? {
        guard let values = member.enumeration?.values else { return nil }
        let shown = values.prefix(12).map { DocText.code($0.value.displayText) }.joined(separator: ", ")
        return "Values: \(shown)\(values.count > 12 ? " and \(values.count - 12) more" : "")."
    }
}
