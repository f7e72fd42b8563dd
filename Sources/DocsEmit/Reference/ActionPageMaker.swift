import APIModel

/// Makes the page of an action.
struct ActionPageMaker {
    let service: Service
    let objects: ObjectIndex
    let language: Language

    func page(of action: Action, fileStem: String, samples: [[Sample]]) -> ActionPage {
        let examples = action.shownExamples(objects)
        let given = examples.requestMembers
        let returned = examples.responseMembers
        let inputRows = MemberRows(language: language, isWritten: true, isRead: false)
        let outputRows = MemberRows(language: language, isWritten: false, isRead: true)
        return ActionPage(
            name: action.wireName, fileStem: fileStem,
            title: language.title(of: action.texts) ?? [.text(language.callsAction(action.wireName))],
            warning: warning(action.status), description: language.description(of: action.texts),
            limits: limits(action),
            input: MemberTable(
                title: language.input, anchor: "input", description: [], presenceTitle: inputRows.presenceTitle,
                rows: commonRows(action)
                    + action.request.members.map { inputRows.row($0, given: given) },
                rules: action.requirements.map(rule)),
            output: MemberTable(
                title: language.output, anchor: "output", description: [], presenceTitle: outputRows.presenceTitle,
                rows: action.response.members.map { outputRows.row($0, given: returned) }
                    + [requestId],
                rules: []),
            types: types(of: action),
            examples: zip(examples, samples).map(example),
            errors: action.errors.map { ErrorRow($0, in: language) },
            permission: ProseParser.blocks(language.meaningOfPermission("\(service.shortName):\(action.wireName)")),
            policy: policy("\(service.shortName):\(action.wireName)"))
    }

    private func policy(_ permission: String) -> String {
        """
        {
          "version": "2.0",
          "statement": [{"effect": "allow", "action": ["\(permission)"], "resource": ["*"]}]
        }
        """
    }

    private func warning(_ status: Action.Status) -> String? {
        switch status {
        case .online: nil
        case .deprecated: language.deprecatedAction
        case .offline: language.offlineAction
        }
    }

    // MARK: Limits

    private func limits(_ action: Action) -> [Fact] {
        var facts = [Fact(label: language.version, content: [.code(service.version)])]
        facts.append(Fact(label: language.endpoint, content: [.code(service.endpoint)]))
        if let rate = action.rateLimit {
            facts.append(Fact(label: language.rateLimit, content: [.text(language.requests(aSecond: rate))]))
        }
        let size = language.size(atMost: service.maxRequestBody, as: action.body)
        facts.append(Fact(label: language.requestSize, content: [.text(size)]))
        facts.append(Fact(label: language.regions, content: regions(action)))
        let repeating = action.isIdempotent ? language.safeToRepeat : language.notSafeToRepeat
        facts.append(Fact(label: language.repeating, content: [.text(repeating)]))
        if !action.isSigned { facts.append(Fact(label: language.signature, content: [.text(language.noSignature)])) }
        if action.isEventStream { facts.append(Fact(label: language.answer, content: [.text(language.eventStream)])) }
        return facts
    }

    private func regions(_ action: Action) -> [Inline] {
        guard action.regions != .none else { return [.text(language.noRegion)] }
        guard let regions = service.regions(of: action) else { return [.text(language.anyRegion)] }
        return Inline.list(regions, in: language)
    }

    private func rule(_ requirement: Requirement) -> [Inline] {
        let words = language.together(requirement.kind)
        let names = Inline.list(requirement.members, in: language)
        return (words.before.isEmpty ? [] : [.text(words.before)]) + names + [.text(words.after)]
    }

    // MARK: Rows that no spec writes

    private func commonRows(_ action: Action) -> [MemberRow] {
        let takesRegion = action.regions != .none
        return [
            common("Action", isRequired: true, language.meaningOfAction, example: action.wireName),
            common("Version", isRequired: true, language.meaningOfVersion, example: service.version),
            common(
                "Region", isRequired: false, takesRegion ? language.meaningOfRegion : language.meaningOfNoRegion,
                example: takesRegion ? service.sampleRegion(of: action) : nil),
        ]
    }

    private var requestId: MemberRow {
        common("RequestId", isRequired: true, language.meaningOfRequestId, example: nil)
    }

    private func common(_ name: String, isRequired: Bool, _ meaning: String, example: String?) -> MemberRow {
        MemberRow(
            name: name, isRequired: isRequired, presence: isRequired ? language.yes : language.no,
            type: TypeLabel(.string), meaning: ProseParser.blocks(meaning), remarks: [], values: [], limits: [],
            example: example)
    }

    // MARK: Types and examples

    private func types(of action: Action) -> [MemberTable] {
        objects.reached(from: action).map { object, isWritten, isRead in
            let rows = MemberRows(language: language, isWritten: isWritten, isRead: isRead)
            return MemberTable(
                title: object.name.wire, anchor: TypeLabel.anchor(ofType: object.name.wire),
                description: language.description(of: object.texts), presenceTitle: rows.presenceTitle,
                rows: object.members.map { rows.row($0) }, rules: [])
        }
    }

    private func example(_ example: Example, samples: [Sample]) -> ExampleSection {
        let title = language.pick(example.title, example.chineseTitle) ?? ""
        return ExampleSection(
            title: title.isEmpty ? [.text(language.smallestRequest)] : ProseParser.inlines(title),
            request: example.request.readableJSON,
            response: example.response.map { Value.object([.init(name: "Response", value: $0)]).readableJSON },
            samples: samples)
    }
}

extension Inline {
    /// `a`, `b`, `c`
    static func list(_ names: [String], in language: Language) -> [Inline] {
        var list: [Inline] = []
        for name in names {
            if !list.isEmpty { list.append(.text(language.listComma)) }
            list.append(.code(name))
        }
        return list
    }
}

extension Service {
    /// Regions that a request of the action may name; `nil` where any may be.
    func regions(of action: Action) -> [String]? {
        switch action.regions {
        case .service: regions
        case .only(let regions): regions
        case .none: []
        }
    }

    /// The region that samples name; `nil` where the action takes none.
    func sampleRegion(of action: Action) -> String? {
        guard action.regions != .none else { return nil }
        guard let regions = regions(of: action), let first = regions.first else { return "ap-guangzhou" }
        return regions.contains("ap-guangzhou") ? "ap-guangzhou" : first
    }
}

extension [Example] {
    /// The members to which a request gives a value that says something, in the order of the examples.
    fileprivate var requestMembers: [Value.Member] { flatMap(\.request.members).filter(\.value.saysSomething) }
    fileprivate var responseMembers: [Value.Member] {
        flatMap { $0.response?.members ?? [] }.filter(\.value.saysSomething)
    }
}

extension Value {
    fileprivate var saysSomething: Bool {
        switch self {
        case .null, .string(""), .array([]), .object([]): false
        default: true
        }
    }
}
