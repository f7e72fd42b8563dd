import APIModel
import Reference

/// Prints the requests of a collection with their saved responses, in one language.
struct PostmanItems {
    private let reference: Reference
    private let service: Service
    private let language: Language
    /// The beginning of the names from which IDs are derived.
    private let idPrefix: String
    /// A part of the description of the current request. Its storage is reused.
    private var text = MarkdownText(.postman)
    /// The tables of the service's types, and their printed sections, created on first use.
    private let types: [MemberTable]
    private var sections: [[UInt8]?]
    private let errors: MarkdownErrors

    /// - Parameter errors: The error codes of the service.
    init(_ reference: Reference, idPrefix: String, errors: [ErrorRow], in language: Language) {
        self.reference = reference
        self.idPrefix = idPrefix
        self.language = language
        service = reference.service
        types = reference.types(in: language)
        sections = Array(repeating: nil, count: types.count)
        self.errors = MarkdownErrors(errors, in: language, hasAdvice: service.showsErrorAdvice, .postman)
    }

    /// Returns the item of an action. Its ID depends on the service, its version and the action only, so that an action
    /// keeps it if it gets another title or group.
    mutating func item(_ number: Int, _ action: PostmanAction, _ page: ActionPage) -> [UInt8] {
        let id = StableID.make("\(idPrefix)/\(action.action.wireName)")
        let description = describe(number, page)
        let first = action.examples.first?.request ?? .object([])
        var json = JSONPrinter(.lines, depth: action.depth)
        json.object { json in
            json.member("id", id)
            json.member("name", name(of: action.action))
            json.member("request")
            action.request.write(first, description, in: language, to: &json)
            json.member("response")
            json.array { json in
                for (index, example) in action.examples.enumerated() {
                    guard let success = action.successes[index] else { continue }
                    let title = language.pick(example.title, example.chineseTitle ?? example.title)
                    writeResponse(
                        title.isEmpty ? language.success : "\(language.success)\(language.colon)\(title)",
                        success, id: StableID.make("\(id)/success/\(action.exampleNames[index])"),
                        isEventStream: action.action.isEventStream,
                        to: action.copies[index], in: &json)
                }
                for error in action.likelyErrors {
                    writeResponse(
                        "\(language.error)\(language.colon)\(error.code)",
                        PostmanResponse.error(error.code, error.message(in: language)),
                        id: StableID.make("\(id)/error/\(error.code)"), isEventStream: false,
                        to: action.copies.first ?? Array("{}".utf8), in: &json)
                }
            }
        }
        return json.bytes
    }

    /// Returns the name of a request: the title of the action, in the words that people search for, and its name.
    func name(of action: Action) -> String {
        guard let title = language.pick(action.texts.title, action.texts.chineseTitle) else { return action.wireName }
        return "\(title) \(action.wireName)"
    }

    // MARK: The folder that comes first

    /// Writes a request of the folder that comes first.
    ///
    /// - Parameter number: The number of the request among those of the same action.
    func write(_ start: StartRequest, of action: Action, number: Int, to json: inout JSONPrinter) {
        let id = StableID.make("\(idPrefix)/start/\(action.wireName)/\(number)")
        let request = PostmanRequest(action, of: service, [], FileParameters(of: action), reference)
        let title = language.pick(start.texts.title, start.texts.chineseTitle) ?? ""
        json.element()
        json.object { json in
            json.member("id", id)
            json.member("name", "\(title) \(action.wireName)")
            if let code = start.error {
                json.member("event")
                json.array { json in
                    json.element()
                    json.script("prerequest", "pm.variables.set(\"expectedError\", \"\(code)\");")
                }
            }
            json.member("request")
            request.writePlain(start.request, describe(start, of: action), in: language, to: &json)
            json.member("response")
            json.array { json in
                var copy = JSONPrinter(.lines, depth: json.depth + 1)
                request.writePlain(start.request, nil, in: language, to: &copy)
                if let response = start.response {
                    writeResponse(
                        language.success, PostmanResponse.success(response.members, of: action),
                        id: StableID.make("\(id)/success/1"),
                        isEventStream: action.isEventStream, to: copy.bytes, in: &json)
                }
                if let code = start.error {
                    let error = action.errors.first { $0.code == code }
                    let message =
                        error?.sampleMessage(in: language) ?? ErrorCode.sampleMessage(of: code, in: language)
                    writeResponse(
                        "\(language.expectedError)\(language.colon)\(code)", PostmanResponse.error(code, message),
                        id: StableID.make("\(id)/error/\(code)"), isEventStream: false, to: copy.bytes, in: &json)
                }
            }
        }
    }

    /// Returns the description of a request to begin with as JSON.
    private func describe(_ start: StartRequest, of action: Action) -> [UInt8] {
        var text = MarkdownText(.postman)
        if let description = language.pick(start.texts.description, start.texts.chineseDescription) {
            text.blocks(ProseParser.blocks(description))
        }
        if let code = start.error {
            let words = language.expects(code)
            text.paragraph([.text(words.before), .code(code), .text(words.after)])
        }
        text.paragraph([.text(language.referenceIsIn), .code(name(of: action)), .text(language.sentenceEnd)])
        var json = JSONPrinter(.compact)
        json.string(text.file())
        return json.bytes
    }

    // MARK: Descriptions

    /// Returns the description of an action as JSON.
    private mutating func describe(_ number: Int, _ page: ActionPage) -> [UInt8] {
        let texts = service.actions[number].texts
        let inRequest = reference.typesInRequest(ofAction: number)
        let inResponse = reference.types(ofAction: number).dropFirst(inRequest.count)
        let description = PostmanDescription(
            page: page, language: language, hasSummary: texts.summary != nil || texts.chineseSummary != nil,
            errors: errors)
        var json = Array("\"".utf8)
        json.reserveCapacity(16_384)
        append(to: &json) { description.printInput(to: &$0) }
        for type in inRequest { json += section(ofType: type) }
        append(to: &json) { description.printOutput(to: &$0) }
        for type in inResponse { json += section(ofType: type) }
        append(to: &json) { description.printErrors(to: &$0) }
        json.append(UInt8(ascii: "\""))
        return json
    }

    /// Appends a part of a description to JSON, without the quotes around it.
    private mutating func append(to json: inout [UInt8], _ print: (inout MarkdownText) -> Void) {
        text.removeAll()
        print(&text)
        var part = JSONPrinter(.compact)
        part.string(text.bytes)
        json.append(contentsOf: part.bytes[1..<part.bytes.count - 1])
    }

    /// Returns the section about a type as JSON, without the quotes around it. Many descriptions have the same sections.
    private mutating func section(ofType index: Int) -> [UInt8] {
        if let section = sections[index] { return section }
        let (type, language) = (types[index], language)
        var section: [UInt8] = []
        append(to: &section) { PostmanDescription.print(type, in: language, to: &$0) }
        sections[index] = section
        return section
    }

    // MARK: Saved responses

    /// Writes a saved response.
    ///
    /// - Parameter body: The body, as JSON.
    private func writeResponse(
        _ name: String, _ body: [UInt8], id: String, isEventStream: Bool, to request: [UInt8],
        in json: inout JSONPrinter
    ) {
        json.element()
        json.object { json in
            json.member("id", id)
            json.member("name", name)
            json.member("originalRequest")
            json.literal(request)
            json.member("status", "OK")
            json.member("code")
            json.literal("200")
            json.member("_postman_previewlanguage", isEventStream ? "text" : "json")
            json.member("header")
            json.array { json in
                json.element()
                json.object(.line) { json in
                    json.member("key", "Content-Type")
                    json.member("value", isEventStream ? "text/event-stream" : "application/json")
                }
            }
            json.member("cookie")
            json.array { _ in }
            json.member("body")
            json.literal(body)
        }
    }
}
