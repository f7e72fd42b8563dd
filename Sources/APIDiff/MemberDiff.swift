import APIModel

/// Compares two descriptions of a member.
struct MemberDiff {
    let old: Member
    let new: Member
    /// A Boolean value that indicates whether the object is part of requests, so that new restrictions affect callers.
    let isUsedInRequests: Bool
    let types: TypePairing

    func write(to list: inout ChangeList) {
        compareNames(&list)
        compareType(&list)
        compareOptionality(&list)
        compareTexts(&list)
        for kind in MemberFact.Kind.allCases { compare(old.fact(kind), new.fact(kind), &list) }
    }

    /// Compares two facts of one kind, each `nil` if the spec does not state it.
    private func compare(_ before: MemberFact?, _ after: MemberFact?, _ list: inout ChangeList) {
        guard before != after, let fact = after ?? before else { return }
        switch fact {
        case .required: compareRequired(&list)
        // Shown by the Swift property, which is optional then.
        case .nullable: break
        // Compared with the type, which may have limits of its own.
        case .limits: break
        // Only docs show them.
        case .format, .example: break
        case .values: if hasSameType { compareValues(&list) }
        case .defaultValue: compareDefault(&list)
        case .sensitive:
            list.harmless(
                .sensitive, at: location,
                after == nil ? "no longer sensitive; logs may show it" : "sensitive now; kept out of logs")
        case .deprecated: compareDeprecation(&list)
        }
    }

    private var location: ChangeLocation { .new(new.origin) }

    private var isRenamed: Bool { old.wireName != new.wireName }

    private func compareNames(_ list: inout ChangeList) {
        guard isRenamed else {
            return list.swiftName(of: "property", at: location, from: old.swiftName, to: new.swiftName)
        }
        var names = [("property", old.swiftName, new.swiftName)]
        if let old = old.enumeration, let new = new.enumeration { names.append(("type", old.swiftName, new.swiftName)) }
        list.renamed(at: location, from: old.wireName, inSwift: names)
    }

    private func compareTexts(_ list: inout ChangeList) {
        var texts = TextDiff(old.texts, new.texts)
        if let old = old.deprecation, let new = new.deprecation {
            texts.compare("deprecated", old.reason, new.reason)
            texts.compare("zh.deprecated", old.chineseReason, new.chineseReason)
        }
        let values = Pairing(
            old.enumeration?.values ?? [], new.enumeration?.values ?? [], name: \.value.displayText, likeness: [])
        for (old, new) in values.kept {
            texts.compare("meaning of \(new.value.displayText.inQuotes)", old.meaning, new.meaning)
            texts.compare(
                "zh.meaning of \(new.value.displayText.inQuotes)", old.chineseMeaning, new.chineseMeaning)
        }
        texts.write(to: &list, at: location)
    }

    // MARK: Types

    private var hasSameType: Bool { types.areSame(old.type, new.type) }

    private func compareType(_ list: inout ChangeList) {
        guard hasSameType else {
            list.breaking(.type, at: location, "type changed from \(words(for: old.type)) to \(words(for: new.type))")
            return
        }
        LimitDiff(old: old, new: new, isUsedInRequests: isUsedInRequests).write(to: &list)
    }

    /// Returns the name of a type, including the format of timestamps, which also distinguishes types.
    private func words(for type: MemberType) -> String {
        guard case .timestamp(let format) = type.innermost else { return type.text }
        return "\(type.text) (\(format.rawValue))"
    }

    private func compareValues(_ list: inout ChangeList) {
        switch (old.enumeration, new.enumeration) {
        case (nil, nil): break
        case (nil, let new?):
            list.breaking(.type, at: location, "has known values now; its Swift type is '\(new.swiftName)'")
        case (let old?, nil):
            list.breaking(.type, at: location, "no longer has known values; its Swift type was '\(old.swiftName)'")
        case (let old?, let new?): compareValues(old, new, &list)
        }
    }

    private func compareValues(_ old: Enumeration, _ new: Enumeration, _ list: inout ChangeList) {
        if !isRenamed { list.swiftName(of: "type", at: location, from: old.swiftName, to: new.swiftName) }
        let values = Pairing(old.values, new.values, name: \.value.displayText, likeness: [])
        if !values.removed.isEmpty {
            list.breaking(.values, at: location, "values removed: \(values.removed.map(\.value.displayText).inQuotes)")
        }
        if !values.added.isEmpty {
            list.harmless(.values, at: location, "values added: \(values.added.map(\.value.displayText).inQuotes)")
        }
        for (old, new) in values.kept where old.swiftName != new.swiftName {
            list.add(
                .swiftName, isBreaking: old.swiftName != nil, at: location,
                "constant of \(new.value.displayText.inQuotes) changed from \(old.swiftName ?? "none") to"
                    + " \(new.swiftName ?? "none")")
        }
    }

    // MARK: Required and optional

    private func compareOptionality(_ list: inout ChangeList) {
        guard old.isOptional != new.isOptional else { return }
        list.breaking(
            .optionality, at: location,
            new.isOptional ? "the property became optional in Swift" : "the property is no longer optional in Swift")
    }

    private func compareRequired(_ list: inout ChangeList) {
        guard isUsedInRequests, old.isRequiredInRequests != new.isRequiredInRequests else { return }
        if new.isRequiredInRequests {
            list.breaking(.required, at: location, "became required in requests")
        } else if old.isOptional == new.isOptional {
            list.harmless(.required, at: location, "no longer required in requests")
        }
    }

    // MARK: Defaults and deprecation

    private func compareDefault(_ list: inout ChangeList) {
        let (before, after) = (old.defaultValue?.json ?? "none", new.defaultValue?.json ?? "none")
        list.harmless(.defaultValue, at: location, "default changed from \(before) to \(after)")
    }

    private func compareDeprecation(_ list: inout ChangeList) {
        if old.deprecation == nil, let reason = new.deprecation?.reason {
            list.harmless(.deprecation, at: location, "deprecated: \(reason)")
        } else if new.deprecation == nil {
            list.harmless(.deprecation, at: location, "no longer deprecated")
        }
    }
}
