import APIModel

private let words = Language.english

/// The description of an action in Markdown: what it does in both languages, then its limits, parameters, response and
/// error codes in English.
struct ActionDescription {
    let action: Action
    let service: Service
    let isOfVendor: Bool
    /// The sections of the types that the request is made of.
    let types: [[UInt8]]
    /// The rows of the action's error codes.
    let errors: [[UInt8]]

    func print(to text: inout DescriptionPrinter) {
        switch action.status {
        case .online: break
        case .deprecated: text.markdown("**\(words.deprecatedAction)**\n")
        case .offline: text.markdown("**\(words.offlineAction)**\n")
        }
        text.paragraphs(action.texts.title)
        text.paragraphs(action.texts.description)
        text.paragraphs(action.texts.chineseTitle)
        text.paragraphs(action.texts.chineseDescription)
        if !text.bytes.isEmpty { text.markdown("\n") }
        printFacts(to: &text)
        printInput(to: &text)
        printOutput(to: &text)
        printErrors(to: &text)
    }

    // MARK: Common parameters and limits

    private func printFacts(to text: inout DescriptionPrinter) {
        text.markdown("| | |\n|---|---|\n")
        printFact(words.action, to: &text) { $0.code(action.wireName) }
        printFact(words.version, to: &text) { $0.code(service.version) }
        printFact(words.regions, to: &text) { text in
            if action.regions == .none {
                text.markdown(words.noRegion)
            } else if let regions = service.regions(of: action) {
                text.codes(regions)
            } else {
                text.markdown(words.anyRegion)
            }
        }
        if let rate = action.rateLimit {
            printFact(words.rateLimit, to: &text) { $0.markdown(words.requests(aSecond: rate)) }
        }
        printFact(words.requestSize, to: &text) {
            $0.markdown(words.size(atMost: service.maxRequestBody, as: action.body))
        }
        if isOfVendor {
            printFact(words.permission, to: &text) { $0.code("\(service.shortName):\(action.wireName)") }
        }
        if !action.isSigned { printFact(words.signature, to: &text) { $0.markdown(words.noSignature) } }
        if action.isEventStream { printFact(words.responseForm, to: &text) { $0.markdown(words.eventStream) } }
    }

    private func printFact(
        _ label: String, to text: inout DescriptionPrinter, _ content: (inout DescriptionPrinter) -> Void
    ) {
        text.markdown("| ")
        text.markdown(label)
        text.markdown(" | ")
        content(&text)
        text.markdown(" |\n")
    }

    // MARK: Parameters

    private func printInput(to text: inout DescriptionPrinter) {
        guard !action.request.members.isEmpty else { return }
        text.heading(words.input, level: 3)
        Self.printTable(of: action.request, isRequest: true, to: &text)
        for requirement in action.requirements {
            let sentence = words.together(requirement.kind)
            text.markdown("\n")
            text.markdown(sentence.before)
            text.codes(requirement.members)
            text.markdown(sentence.after)
            text.markdown("\n")
        }
        for type in types { text.markdown(type) }
    }

    /// Returns the section about a type used by a request. It is the same for each action.
    static func section(of type: ObjectType) -> [UInt8] {
        var text = DescriptionPrinter()
        text.heading(type.name.wire, level: 4)
        printTable(of: type, isRequest: true, to: &text)
        return text.bytes
    }

    private func printOutput(to text: inout DescriptionPrinter) {
        text.heading(words.output, level: 3)
        Self.printTable(of: action.response, isRequest: false, to: &text)
        text.markdown(
            "| `RequestId` | \(words.yes) | String | \(words.descriptionOfRequestId(isOfVendor: isOfVendor)) |\n")
    }

    private static func printTable(of object: ObjectType, isRequest: Bool, to text: inout DescriptionPrinter) {
        text.columns(words.name, isRequest ? words.required : words.alwaysReturned, words.type, words.description)
        for member in object.members {
            let isNeeded = isRequest ? member.isRequiredInRequests : member.isRequiredInResponses
            let type = TypeLabel(member.type)
            text.markdown("| `")
            text.markdown(member.wireName)
            text.markdown("` | ")
            text.markdown(isNeeded ? words.yes : words.no)
            text.markdown(" | ")
            text.markdown(type.prefix)
            text.markdown(type.name)
            text.markdown(" | ")
            MemberDescription(member: member, words: words).print(to: &text)
            text.markdown(" |\n")
        }
    }

    // MARK: Errors

    private func printErrors(to text: inout DescriptionPrinter) {
        guard !errors.isEmpty else { return }
        text.heading(words.errorCodes, level: 3)
        if isOfVendor {
            text.columns(words.code, words.description, words.whatToDo)
        } else {
            text.columns(words.code, words.description)
        }
        for error in errors { text.markdown(error) }
    }

    /// The row of an error code: the same for each action.
    static func row(of error: ErrorCode, isOfVendor: Bool) -> [UInt8] {
        var text = DescriptionPrinter()
        text.markdown("| `")
        text.markdown(error.code)
        text.markdown("` | ")
        text.line(error.description ?? error.chineseDescription ?? "")
        if isOfVendor {
            text.markdown(" | ")
            text.markdown(ErrorFamily.of(error.code)?.englishAdvice ?? "")
        }
        text.markdown(" |\n")
        return text.bytes
    }
}
