import APIModel

extension ServiceResolver {
    /// The first words of the names of actions that only read, so that a request may be sent twice. `Get` and `Check` are
    /// not among them, since some of those actions issue a token or use up an allowance.
    private static let readingWords = ["Describe", "List"]

    private static func onlyReads(_ name: String) -> Bool {
        readingWords.contains { word in
            guard name.hasPrefix(word) else { return false }
            // `Listen` does not begin with the word `List`.
            return name.utf8.dropFirst(word.utf8.count).first.map { !(0x61...0x7A ~= $0) } ?? true
        }
    }

    mutating func resolve(
        _ spec: ActionSpec, method: String, request: ObjectDraft, response: ObjectDraft, encryption: Encryption?
    ) -> Action {
        checkBody(spec, request: request, response: response)
        let name = spec.name.value
        return Action(
            wireName: name, swiftName: SwiftKeywords.quotedIfNeeded(method), texts: spec.texts.resolved,
            group: resolveGroup(spec.group), regions: regions(of: spec), status: spec.status.resolved,
            rateLimit: spec.rateLimit,
            isIdempotent: spec.isIdempotent ?? Self.onlyReads(name),
            isSigned: spec.signature == .tc3, body: (spec.body ?? .json).resolved, isEventStream: spec.isEventStream,
            request: request.resolved(membersBelow: "\(name).parameters."),
            response: response.resolved(membersBelow: "\(name).response."),
            requirements: resolveRequirements(spec),
            pagination: resolvePagination(spec, request: request, response: response),
            poll: resolvePoll(spec, response: response), encryption: encryption,
            errors: spec.errors.compactMap { code in errorIndex[code.value].map { errors[$0] } },
            examples: resolveExamples(spec, request: request, response: response),
            origin: Origin(file: spec.key.file.name, element: name))
    }

    private func regions(of spec: ActionSpec) -> Action.Regions {
        switch spec.regions {
        case .some(.only(let regions)): return .only(regions)
        case .some(.none): return .none
        case nil:
            if case .some(.none) = scope.service.regions { return .none }
            return .service
        }
    }

    private mutating func resolveGroup(_ group: Located<String>?) -> String? {
        guard let group else { return nil }
        let known = scope.service.groups.map(\.key.value)
        if !known.contains(group.value) { diagnostics.append(.unknown(.group, group, known: known)) }
        return group.value
    }

    private mutating func resolveRequirements(_ spec: ActionSpec) -> [Requirement] {
        let known = spec.parameters.members.map(\.name.value)
        return spec.requirements.map { requirement in
            for member in requirement.members where !known.contains(member.value) {
                diagnostics.append(.unknownParameter(member, kind: requirement.kind.rawValue, known: known))
            }
            return Requirement(kind: requirement.kind.resolved, members: requirement.members.map(\.value))
        }
    }

    private mutating func resolveExamples(
        _ spec: ActionSpec, request: ObjectDraft, response: ObjectDraft
    ) -> [Example] {
        var examples: [Example] = []
        for example in spec.examples {
            var checker = ExampleChecker(objects: objects, typeIndex: typeIndex)
            let exampleRequest = example.request.map { entry in
                checker.request(entry, of: request, requirements: spec.requirements)
            }
            let exampleResponse = example.response.map { checker.response($0, of: response) }
            diagnostics += checker.diagnostics
            examples.append(
                Example(
                    title: example.title ?? "", chineseTitle: example.chineseTitle,
                    request: exampleRequest ?? .object([]),
                    response: exampleResponse))
        }
        return examples
    }

    // MARK: Bodies

    /// Reports `Binary` parameters where the body cannot carry bytes, and parameters next to an octet-stream body that
    /// cannot be sent as headers.
    private mutating func checkBody(_ spec: ActionSpec, request: ObjectDraft, response: ObjectDraft) {
        let body = spec.body ?? .json
        for member in request.members {
            let type = member.type
            guard let location = member.spec.type?.location else { continue }
            if type.innermost.isBinary {
                let isAllowed = type.isBinary && body != .json
                if !isAllowed { diagnostics.append(.misplacedBinary(at: location)) }
            } else if body == .octetStream && !type.isHeader {
                diagnostics.append(.notAHeader(type.text, at: location))
            }
        }
        refuseBinary(in: response)
        let binaries = request.members.count { $0.type.isBinary }
        if body == .octetStream, binaries != 1, let location = spec.bodyLocation {
            diagnostics.append(.octetStreamNeedsOneBinary(found: binaries, at: location))
        }
    }

    /// Reports `Binary` members in a type or a response, which are always JSON.
    mutating func refuseBinary(in object: ObjectDraft) {
        for member in object.members where member.type.innermost.isBinary {
            guard let location = member.spec.type?.location else { continue }
            diagnostics.append(.misplacedBinary(at: location))
        }
    }
}

extension MemberType {
    fileprivate var isBinary: Bool {
        if case .binary = self { true } else { false }
    }

    fileprivate var isHeader: Bool {
        switch self {
        case .string, .integer, .float, .boolean, .timestamp, .base64: true
        case .binary, .any, .object, .array, .json: false
        }
    }
}

extension ActionTextsSpec {
    fileprivate var resolved: ActionTexts {
        ActionTexts(
            title: title, summary: summary, description: description, keywords: keywords, chineseTitle: chineseTitle,
            chineseSummary: chineseSummary, chineseDescription: chineseDescription, chineseKeywords: chineseKeywords)
    }
}

extension StatusValue {
    fileprivate var resolved: Action.Status {
        switch self {
        case .online: .online
        case .deprecated: .deprecated
        case .offline: .offline
        }
    }
}

extension BodyValue {
    fileprivate var resolved: Action.Body {
        switch self {
        case .json: .json
        case .multipart: .multipart
        case .octetStream: .octetStream
        }
    }
}

extension RequireKey {
    fileprivate var resolved: Requirement.Kind {
        switch self {
        case .anyOf: .anyOf
        case .oneOf: .oneOf
        case .together: .together
        }
    }
}
