extension SpecReader {
    /// Reads a document that describes an action. `head` is its `Action` entry.
    mutating func readAction(_ entries: ArraySlice<YAMLEntry>, head: YAMLEntry) {
        let name = scalar(head)
        let isNamed = name.map { checkName($0, of: "an action") } ?? false
        let spec = ActionSpec(name: name ?? Located("", head.value.location), key: head.key.location)
        for entry in entries {
            switch ActionKey(rawValue: entry.key.value) {
            case .version: spec.version = version(entry)
            case .regions: spec.regions = regions(entry)
            case .name: spec.swiftName = swiftName(entry)
            case .group: spec.group = scalar(entry)
            case .title: spec.texts.title = title(entry)
            case .summary: spec.texts.summary = text(entry)
            case .description: spec.texts.description = text(entry)
            case .keywords: spec.texts.keywords = keywords(entry)
            case .zh: readChinese(entry, into: &spec.texts)
            case .status: spec.status = word(entry, StatusValue.self) ?? .online
            case .rateLimit: spec.rateLimit = integer(entry, atLeast: 1)
            case .idempotent: spec.isIdempotent = boolean(entry)
            case .signature: spec.signature = word(entry, SignatureValue.self) ?? .tc3
            case .body:
                spec.body = word(entry, BodyValue.self)
                spec.bodyLocation = entry.value.location
            case .stream: spec.isEventStream = word(entry, StreamValue.self) == .sse
            case .parameters: spec.parameters.members = readParameters(entry)
            case .require: spec.requirements = readRequirements(entry)
            case .response: spec.response.members = readResponse(entry)
            case .pagination: spec.pagination = readPagination(entry)
            case .poll: spec.poll = readPoll(entry)
            case .encryption: spec.encryption = readEncryption(entry)
            case .errors: spec.errors = uniqueTexts(entry) { isErrorCode($0) ? nil : .notAnErrorCode($0, at: $1) }
            case .examples: spec.examples = list(entry).compactMap { readExample($0) }
            case .action: continue
            case nil: unknown(entry, ActionKey.self)
            }
        }
        // Without a valid name, the action cannot be referred to in diagnostics.
        if isNamed { specs.actions.append(spec) }
    }

    private mutating func readChinese(_ entry: YAMLEntry, into texts: inout ActionTextsSpec) {
        for entry in mapping(entry) {
            switch ChineseActionKey(rawValue: entry.key.value) {
            case .title: texts.chineseTitle = title(entry)
            case .summary: texts.chineseSummary = text(entry)
            case .description: texts.chineseDescription = text(entry)
            case .keywords: texts.chineseKeywords = keywords(entry)
            case nil: unknown(entry, ChineseActionKey.self)
            }
        }
    }

    private mutating func keywords(_ entry: YAMLEntry) -> [String] {
        filledList(entry, advice: "leave it out, or list words that people search for") { word, location in
            Self.diagnostic(ofTitle: Located(word, location), .entry(of: entry.key.value))
        }.map(\.value)
    }

    private mutating func readParameters(_ entry: YAMLEntry) -> [MemberSpec] {
        let members = readMembers(entry)
        for member in members where CommonParameter.contains(member.name.value) {
            diagnostics.append(.commonParameter(member.name))
        }
        return members
    }

    private mutating func readResponse(_ entry: YAMLEntry) -> [MemberSpec] {
        readMembers(entry).filter { member in
            guard member.name.value == "RequestId" else { return true }
            diagnostics.append(.requestIdInResponse(at: member.name.location))
            return false
        }
    }

    private mutating func readRequirements(_ entry: YAMLEntry) -> [RequirementSpec] {
        var requirements: [RequirementSpec] = []
        for element in list(entry) {
            let part = SpecPart.entry(of: entry.key.value)
            guard let rules = mapping(element, of: part) else { continue }
            if rules.isEmpty { diagnostics.append(.empty(part, at: element.location, advice: "write one rule")) }
            for (index, entry) in rules.enumerated() {
                if index == 1 { diagnostics.append(.secondRule(at: entry.key.location)) }
                guard let kind = RequireKey(rawValue: entry.key.value) else {
                    unknown(entry, RequireKey.self)
                    continue
                }
                let members = uniqueTexts(entry) { _, _ in nil }
                if case .sequence(let written) = entry.value.content, written.count < 2 {
                    diagnostics.append(.tooFewMembers(kind.rawValue, at: entry.key.location))
                }
                requirements.append(RequirementSpec(kind: kind, key: entry.key.location, members: members))
            }
        }
        return requirements
    }

    private mutating func readExample(_ node: YAMLNode) -> ExampleSpec? {
        guard let entries = mapping(node, of: .entry(of: ActionKey.examples.rawValue)) else { return nil }
        var example = ExampleSpec()
        var hasRequest = false
        for entry in entries {
            switch ExampleKey(rawValue: entry.key.value) {
            case .title: example.title = text(entry) ?? ""
            case .zh:
                var texts = TextsSpec()
                readChinese(entry, known: ChineseKey.ofExample, into: &texts)
                example.chineseTitle = texts.chineseTitle
            case .request:
                example.request = mapping(entry.value, of: .key(entry.key.value)).map { _ in entry }
                hasRequest = true
            case .response: example.response = mapping(entry.value, of: .key(entry.key.value)).map { _ in entry }
            case nil: unknown(entry, ExampleKey.self)
            }
        }
        if example.title == nil { diagnostics.append(.missingKey("title", of: "an example", at: node.location)) }
        if !hasRequest { diagnostics.append(.missingKey("request", of: "an example", at: node.location)) }
        return example
    }
}
