import APIModel

/// Builds the page of an action in one language.
struct ActionPageBuilder {
    private let service: Service
    private let isOfVendor: Bool
    private let types: [MemberTable]
    private let language: Language
    private let descriptionOfAction: [Block]
    private let versionRow: MemberRow
    private let descriptionOfRegion: [Block]
    private let requestIdRow: MemberRow
    private let factsOfService: [Fact]
    private let sizeOfJSON: Fact
    private let regionsOfService: Fact
    private let errors: ErrorRows
    private let pollsByQuery: [String: Poll]

    /// - Parameter types: The tables of the service's types in this language.
    init(service: Service, types: [MemberTable], _ links: ActionLinks, language: Language) {
        self.service = service
        let isOfVendor = service.isOfVendor
        self.isOfVendor = isOfVendor
        self.types = types
        self.language = language
        descriptionOfAction = ProseParser.blocks(language.descriptionOfAction)
        versionRow = language.commonRow(
            "Version", isRequired: true, ProseParser.blocks(language.descriptionOfVersion), example: service.version)
        descriptionOfRegion = ProseParser.blocks(language.descriptionOfRegion)
        requestIdRow = language.commonRow(
            "RequestId", isRequired: true, isReturned: true, swiftName: "requestId",
            ProseParser.blocks(language.descriptionOfRequestId(isOfVendor: isOfVendor)),
            example: nil)
        factsOfService = [
            Fact(label: language.version, content: [.code(service.version)]),
            Fact(label: language.endpoint, content: [.code(service.endpoint)]),
        ]
        sizeOfJSON = Self.size(of: .json, service, language)
        regionsOfService = Self.regions(.service, service, language)
        errors = ErrorRows(of: service, in: language, links)
        pollsByQuery = service.pollsByQuery
    }

    func page(of content: ActionContent) -> ActionPage {
        let action = content.action
        let inputRows = MemberRows(
            language: language, isUsedInRequests: true, isUsedInResponses: false, links: content.links)
        let given = Encryption.sorted(
            content.input.map(inputRows.row), filled: action.encryption?.parameters, in: language)
        let input = MemberGroups(commonRows(action) + given, action.requirements, in: language)
        let outputRows = MemberRows(
            language: language, isUsedInRequests: false, isUsedInResponses: true, links: content.links)
        let returned = Encryption.sorted(
            content.output.map(outputRows.row), filled: action.encryption?.members, in: language)
        let encryption = action.encryption.map {
            EncryptionFacts(action: action, encryption: $0, service: service, language: language)
        }
        let warnings = [warning(action.status), encryption?.warning].compactMap(\.self)
        let title = language.title(of: action.texts)
        let standIn: [Inline] = title == nil ? [.text(language.callsAction(action.wireName))] : []
        return ActionPage(
            name: action.wireName, fileStem: content.fileStem, title: title,
            summary: language.summary(of: action.texts) ?? standIn, signature: content.signature,
            warning: warnings.isEmpty ? nil : warnings.joined(separator: language.pick(" ", "")),
            description: content.description[language],
            limits: limits(action, content.links) + [encryption?.fact].compactMap(\.self),
            input: MemberTable(
                title: language.input, anchor: "input", description: [], presenceTitle: inputRows.presenceTitle,
                rows: input.rows, groups: input.rules),
            output: MemberTable(
                title: language.output, anchor: "output", description: [], presenceTitle: outputRows.presenceTitle,
                rows: returned + [requestIdRow], groups: []),
            types: content.types.map { types[$0] },
            examples: content.examples.map(example),
            errors: action.errors.map { errors.row($0, of: action) },
            permission: isOfVendor ? permission(toCall: action) : nil)
    }

    private func permission(toCall action: Action) -> ActionPage.Permission {
        let name = "\(service.permissionPrefix):\(action.wireName)"
        let resources = service.resources(ofAction: action.wireName) ?? ["*"]
        let quoted = resources.map { "\"\($0)\"" }.joined(separator: ", ")
        return ActionPage.Permission(
            action: name, text: [.paragraph(language.descriptionOfPermission(name))],
            policy: """
                {
                  "version": "2.0",
                  "statement": [{"effect": "allow", "action": ["\(name)"], "resource": [\(quoted)]}]
                }
                """)
    }

    private func warning(_ status: Action.Status) -> String? {
        switch status {
        case .online: nil
        case .deprecated: language.deprecatedAction
        case .offline: language.offlineAction
        }
    }

    // MARK: Limits

    private func limits(_ action: Action, _ links: ActionLinks) -> [Fact] {
        var facts: [Fact] = []
        facts.reserveCapacity(8)
        facts += factsOfService
        if let rate = action.rateLimit {
            facts.append(Fact(label: language.rateLimit, content: [.text(language.requests(aSecond: rate))]))
        }
        facts.append(action.body == .json ? sizeOfJSON : Self.size(of: action.body, service, language))
        facts.append(action.regions == .service ? regionsOfService : Self.regions(action.regions, service, language))
        let repeating = action.isIdempotent ? language.safeToRepeat : language.notSafeToRepeat
        facts.append(Fact(label: language.repeating, content: [.text(repeating)]))
        if !action.isSigned { facts.append(Fact(label: language.signature, content: [.text(language.noSignature)])) }
        if action.isEventStream {
            facts.append(Fact(label: language.responseForm, content: [.text(language.eventStream)]))
        }
        let paging = PagingFacts(language: language, links: links)
        return facts + paging.facts(of: action, statusPoll: pollsByQuery[action.wireName])
    }

    private static func size(of body: Action.Body, _ service: Service, _ language: Language) -> Fact {
        let size = language.size(atMost: service.maxRequestBody, as: body)
        return Fact(label: language.requestSize, content: [.text(size)])
    }

    private static func regions(_ regions: Action.Regions, _ service: Service, _ language: Language) -> Fact {
        let content: [Inline] =
            switch regions {
            case .none: [.text(language.noRegion)]
            case .only(let names): Inline.list(names, in: language)
            case .service:
                service.regions.map { Inline.list($0, in: language) }
                    ?? language.anyRegion(isOfVendor: service.isOfVendor)
            }
        return Fact(label: language.regions, content: content)
    }

    /// Returns the rows of the common parameters, which are not in the specs.
    private func commonRows(_ action: Action) -> [MemberRow] {
        [
            language.commonRow("Action", isRequired: true, descriptionOfAction, example: action.wireName),
            versionRow,
            language.commonRow(
                "Region", isRequired: false, swiftName: action.regions == .none ? nil : "region",
                action.regions == .none ? ProseParser.blocks(language.descriptionOfNoRegion) : descriptionOfRegion,
                example: service.sampleRegion(of: action)),
        ]
    }

    // MARK: Examples

    private func example(_ example: ActionContent.ShownExample) -> ExampleSection {
        let title = language.pick(example.title, example.chineseTitle) ?? ""
        return ExampleSection(
            anchor: example.anchor,
            title: title.isEmpty ? [.text(language.smallestRequest)] : ProseParser.inlines(title),
            request: example.request, response: example.response, samples: example.samples)
    }
}

extension Language {
    fileprivate func commonRow(
        _ name: String, isRequired: Bool, isReturned: Bool = false, swiftName: String? = nil, _ description: [Block],
        example: String?
    ) -> MemberRow {
        MemberRow(
            name: name, swiftName: swiftName, presence: isReturned ? returned(isRequired) : requested(isRequired),
            type: TypeLabel(.string), description: description, example: example, isCommon: true)
    }
}
