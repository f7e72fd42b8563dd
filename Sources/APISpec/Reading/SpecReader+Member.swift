extension SpecReader {
    /// Reads the members under `members`, `parameters` or `response`.
    mutating func readMembers(_ entry: YAMLEntry) -> [MemberSpec] {
        let entries = mapping(entry)
        var members: [MemberSpec] = []
        members.reserveCapacity(entries.count)
        let what = entry.key.value == ActionKey.parameters.rawValue ? "a parameter" : "a member"
        for entry in entries {
            let isNamed = checkName(entry.key, of: what)
            let member = readMember(entry)
            if isNamed { members.append(member) }
        }
        return members
    }

    private mutating func readMember(_ entry: YAMLEntry) -> MemberSpec {
        let member = MemberSpec(name: entry.key)
        guard case .mapping(let entries) = entry.value.content else {
            diagnostics.append(.memberNotMapping(entry.key.value, found: entry.value))
            return member
        }
        var hasType = false
        var hasNested = false
        for entry in entries {
            guard let key = MemberKey(rawValue: entry.key.value) else {
                if isNested(entry) {
                    diagnostics.append(.membersOfMember(entry.key))
                    hasNested = true
                } else if ["values", "options", "allowed"].contains(entry.key.value) {
                    diagnostics.append(.valuesOfMember(entry.key))
                } else {
                    unknown(entry, MemberKey.self)
                }
                continue
            }
            switch key {
            case .type:
                member.type = typeSpec(entry)
                hasType = true
            case .required: member.required = required(entry)
            case .nullable: member.isNullable = boolean(entry) ?? false
            case .description: member.texts.description = text(entry)
            case .zh: readChinese(entry, known: ChineseKey.ofMember, into: &member.texts)
            case .example: member.example = entry.value
            case .defaultValue: member.defaultValue = entry.value
            case .enumeration: member.enumeration = readEnum(entry)
            case .sensitive: member.isSensitive = boolean(entry) ?? false
            case .deprecated:
                member.deprecated = text(entry)
                if member.deprecated?.isEmpty == true || entry.value.plainText.map(PlainScalar.isCoreBoolean) == true {
                    diagnostics.append(.deprecatedWithoutReason(at: entry.value.location))
                }
            case .name: member.swiftName = swiftName(entry)
            case .minimum, .maximum, .minLength, .maxLength, .minItems, .maxItems:
                readLimit(entry, key, expected: "a number", into: member)
            case .format, .maxSize, .recommendedPixels, .pattern:
                readLimit(entry, key, expected: "text", into: member)
            }
        }
        if hasNested {
            // The member needs a type that does not exist yet.
            member.type = nil
        } else if !hasType {
            diagnostics.append(.missingKey("type", of: quoted(entry.key.value), at: entry.key.location))
        }
        return member
    }

    /// Returns `true` if the entry describes the members of an object without a name.
    private func isNested(_ entry: YAMLEntry) -> Bool {
        guard case .mapping = entry.value.content else { return false }
        return ["members", "properties", "fields"].contains(entry.key.value)
    }

    private mutating func readLimit(
        _ entry: YAMLEntry, _ key: MemberKey, expected: String, into member: MemberSpec
    ) {
        guard let value = scalar(entry, expected: expected) else { return }
        let isPlain = entry.value.plainText != nil
        member.limits.append(LimitSpec(key: Located(key, entry.key.location), value: value, isPlain: isPlain))
    }

    private mutating func required(_ entry: YAMLEntry) -> RequiredValue {
        guard let word = word(entry, RequiredValue.self) else { return .no }
        if word == .yes || word == .no, entry.value.plainText == nil {
            diagnostics.append(
                .notBoolean(word.rawValue, key: entry.key.value, isPlain: false, at: entry.value.location))
        }
        return word
    }

    private static let wrappers: [(prefix: String, wrapper: TypeSpec.Wrapper)] = [
        ("Array of ", .array), ("JSON of ", .json),
    ]

    /// The maximum number of wrappers. The compile time of Swift doubles with each level of arrays and reaches minutes at
    /// twenty.
    private static let maxWrappers = 8

    private mutating func typeSpec(_ entry: YAMLEntry) -> TypeSpec? {
        guard let text = scalar(entry) else { return nil }
        var spec = TypeSpec(wrappers: [], name: "", location: text.location)
        var rest = text.value[...]
        while let (prefix, wrapper) = Self.wrappers.first(where: { rest.hasPrefix($0.prefix) }) {
            guard spec.wrappers.count < Self.maxWrappers else {
                diagnostics.append(.typeTooDeep(at: text.location, limit: Self.maxWrappers))
                return nil
            }
            spec.wrappers.append(wrapper)
            rest = rest.dropFirst(prefix.utf8.count)
        }
        spec.name = String(rest)
        if isName(spec.name) && spec.name != "Array" && spec.name != "JSON" { return spec }
        diagnostics.append(.notAType(text.value, at: text.location))
        return nil
    }

    private mutating func readEnum(_ entry: YAMLEntry) -> EnumSpec? {
        var spec = EnumSpec(key: entry.key.location, values: [], meanings: [])
        switch entry.value.content {
        case .sequence where entry.value.isEmptyCollection, .mapping where entry.value.isEmptyCollection:
            diagnostics.append(
                .empty(.key(entry.key.value), at: entry.value.location, advice: "list a value or remove the key"))
        case .sequence:
            spec.values = uniqueTexts(entry) { holdsControlCharacter($0) ? .controlCharacter(in: "enum", at: $1) : nil }
            spec.meanings = spec.values.map { _ in nil }
        case .mapping(let entries):
            for entry in entries {
                if holdsControlCharacter(entry.key.value) {
                    diagnostics.append(.controlCharacter(in: "enum", at: entry.key.location))
                    continue
                }
                if entry.isBare, entry.key.value.contains(" "), spec.meanings.last is String {
                    diagnostics.append(.restOfMeaning(entry.key))
                    continue
                }
                spec.values.append(entry.key)
                spec.meanings.append(entry.value.isNull ? nil : text(entry))
            }
        case .scalar:
            diagnostics.append(
                .wrongKind(
                    of: .key(entry.key.value), at: entry.value.location,
                    expected: "a list, or a mapping from value to meaning",
                    found: entry.value.kind))
            return nil
        }
        return spec
    }
}
