extension SpecReader {
    /// Reads a document that describes a service. `head` is its `Service` entry.
    mutating func readService(_ entries: ArraySlice<YAMLEntry>, head: YAMLEntry) {
        let name = serviceName(head)
        let spec = ServiceSpec(shortName: name ?? Located("", head.value.location), key: head.key.location)
        var hasTypes = false
        for entry in entries {
            let key = ServiceKey(rawValue: entry.key.value)
            switch key {
            case .version: spec.version = version(entry)
            case .name: spec.name = swiftName(entry)
            case .title: spec.texts.title = title(entry)
            case .description: spec.texts.description = text(entry)
            case .zh: readChinese(entry, known: ChineseKey.ofService, into: &spec.texts)
            case .endpoint: spec.endpoint = endpoint(entry)
            case .regions: spec.regions = regions(entry)
            case .maxRequestBody: spec.maxRequestBody = byteSize(entry)
            case .groups: spec.groups = readGroups(entry)
            case .errors: spec.errors = readErrors(entry)
            case .types:
                spec.types = readTypes(entry)
                hasTypes = true
            case .start: spec.start = list(entry).compactMap { readStart($0) }
            case .cam: spec.permissions = readPermissions(entry)
            case .service: continue
            case nil: unknown(entry, ServiceKey.self)
            }
            if key != .version && key != .types && key != nil { spec.isAddition = false }
            if key == .version { spec.versionKey = entry.key.location }
        }
        if !hasTypes { spec.isAddition = false }
        if !spec.isAddition && spec.versionKey == nil {
            diagnostics.append(.missingKey("Version", of: "a service", at: head.key.location))
        }
        if name != nil { specs.services.append(spec) } else { missService(in: head.key.location.file) }
    }

    /// Reads the name of the service. A name with capitals is reported and returned in lowercase, so that the actions
    /// of the service still find it.
    private mutating func serviceName(_ head: YAMLEntry) -> Located<String>? {
        guard var name = scalar(head) else { return nil }
        if isServiceName(name.value) { return name }
        diagnostics.append(.notAServiceName(name.value, at: name.location))
        name.value = name.value.lowercased()
        return isServiceName(name.value) ? name : nil
    }

    private mutating func endpoint(_ entry: YAMLEntry) -> String? {
        guard let text = scalar(entry) else { return nil }
        guard isEndpoint(text.value) else {
            diagnostics.append(.notAnEndpoint(text.value, at: text.location))
            return nil
        }
        // The port of https is not part of the header Host, which is signed.
        let usualPort = ":443"
        return text.value.hasSuffix(usualPort) ? String(text.value.dropLast(usualPort.utf8.count)) : text.value
    }

    private mutating func readGroups(_ entry: YAMLEntry) -> [NamedText] {
        var groups: [NamedText] = []
        for entry in mapping(entry) {
            let isNamed = checkName(entry.key, of: "a group")
            if let title = title(entry), isNamed { groups.append(NamedText(key: entry.key, text: title)) }
        }
        return groups
    }

    private mutating func readErrors(_ entry: YAMLEntry) -> [Named<ErrorTexts>] {
        var errors: [Named<ErrorTexts>] = []
        for entry in mapping(entry) {
            guard isErrorCode(entry.key.value) else {
                diagnostics.append(.notAnErrorCode(entry.key.value, at: entry.key.location))
                continue
            }
            // A code may have no texts.
            errors.append(Named(key: entry.key, text: entry.value.isNull ? ErrorTexts() : readErrorTexts(entry)))
        }
        return errors
    }

    /// Reads the texts of an error code: a text is its meaning, and a mapping has keys for the meaning and the advice.
    mutating func readErrorTexts(_ entry: YAMLEntry) -> ErrorTexts {
        var texts = ErrorTexts()
        switch entry.value.content {
        case .scalar: texts.meaning = text(entry)
        case .sequence:
            diagnostics.append(
                .wrongKind(
                    of: .key(entry.key.value), expected: "text or a mapping such as {meaning: ..., advice: ...}",
                    found: entry.value))
        case .mapping(let entries):
            if entries.isEmpty {
                let advice = "write what the code means, or 'meaning' and 'advice'"
                diagnostics.append(.empty(.key(entry.key.value), at: entry.value.location, advice: advice))
            }
            for entry in entries {
                switch ErrorCodeKey(rawValue: entry.key.value) {
                case .meaning: texts.meaning = text(entry)
                case .advice: texts.advice = text(entry)
                case nil: unknown(entry, ErrorCodeKey.self)
                }
            }
        }
        return texts
    }

    private mutating func readTypes(_ entry: YAMLEntry) -> [ObjectSpec] {
        var types: [ObjectSpec] = []
        for entry in mapping(entry) {
            let isNamed = checkName(entry.key, of: "a type")
            let type = readType(entry)
            if isNamed { types.append(type) }
        }
        return types
    }

    private mutating func readType(_ entry: YAMLEntry) -> ObjectSpec {
        let type = ObjectSpec(name: entry.key)
        guard let entries = mapping(entry.value, of: .key(entry.key.value)) else { return type }
        var hasMembers = false
        for entry in entries {
            switch TypeKey(rawValue: entry.key.value) {
            case .name: type.swiftName = swiftName(entry)
            case .description: type.texts.description = text(entry)
            case .zh: readChinese(entry, known: ChineseKey.ofType, into: &type.texts)
            case .members:
                type.members = readMembers(entry)
                hasMembers = true
            case nil: unknown(entry, TypeKey.self)
            }
        }
        if !hasMembers { diagnostics.append(.missingKey("members", of: "a type", at: entry.key.location)) }
        return type
    }
}
