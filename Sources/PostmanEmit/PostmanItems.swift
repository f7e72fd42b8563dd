import APIModel
import Reference

/// Prints the requests of a collection with their saved responses.
struct PostmanItems {
    private let reference: Reference
    private let service: Service
    /// The description of the current request. Its storage is reused.
    private var description = MarkdownText(.postman)
    /// The tables of the service's types, and their printed sections, created on first use.
    private let types: [MemberTable]
    private var sections: [[UInt8]?]
    private let errors: MarkdownErrors

    /// The request ID of saved responses whose example has none.
    private static let requestID = "00000000-0000-4000-8000-000000000000"

    /// - Parameter errors: The error codes of the service.
    init(_ reference: Reference, errors: [ErrorRow]) {
        self.reference = reference
        service = reference.service
        types = reference.types(in: .english)
        sections = Array(repeating: nil, count: types.count)
        self.errors = MarkdownErrors(errors, in: .english, hasAdvice: service.showsErrorAdvice, .postman)
    }

    /// Returns the item of an action.
    ///
    /// - Parameters:
    ///   - pages: The result of `Reference.pages(ofAction:)`.
    ///   - depth: The nesting level of the item in the collection.
    mutating func item(ofAction number: Int, _ pages: [ActionPage], depth: Int) -> [UInt8] {
        let action = service.actions[number]
        let examples = reference.examples(ofAction: number)
        let first = examples.first?.request ?? .object([])
        let id = StableID.make("\(service.shortName)/\(service.version)/\(action.wireName)")
        let request = PostmanRequest(action: action, service: service, id: id)
        let description = describe(number, pages)
        var json = JSONPrinter(.lines, depth: depth)
        json.object { json in
            json.member("id", id)
            json.member("name", action.wireName)
            json.member("request")
            request.write(first, description: description, to: &json)
            json.member("response")
            json.array { json in
                for (index, example) in examples.enumerated() where canSucceed(example, of: action) {
                    writeResponse(
                        example.title.isEmpty ? "Success" : "Success: \(example.title)",
                        success(example.response?.members ?? [], of: action),
                        id: StableID.make("\(id)/success/\(index + 1)"), isEventStream: action.isEventStream,
                        to: example.request, of: request, in: &json)
                }
                writeResponse(
                    "Error: \(errorCode(of: action).code)", error(of: action), id: StableID.make("\(id)/error"),
                    isEventStream: false, to: first, of: request, in: &json)
            }
        }
        return json.bytes
    }

    // MARK: Descriptions

    private mutating func describe(_ number: Int, _ pages: [ActionPage]) -> [UInt8] {
        let texts = service.actions[number].texts
        description.removeAll()
        PostmanDescription(
            page: pages[0], chinese: pages[1], hasSummary: texts.summary != nil || texts.chineseSummary != nil,
            types: reference.typesInRequest(ofAction: number).map { index in section(ofType: index) }, errors: errors
        ).print(to: &description)
        return description.file()
    }

    private mutating func section(ofType index: Int) -> [UInt8] {
        if let section = sections[index] { return section }
        let section = PostmanDescription.section(of: types[index])
        sections[index] = section
        return section
    }

    // MARK: Saved responses

    /// Returns `true` if the spec defines a successful response: the example has one, or it consists of the request ID
    /// only.
    private func canSucceed(_ example: Example, of action: Action) -> Bool {
        example.response != nil || action.response.members.isEmpty && !action.isEventStream
    }

    /// Writes a saved response.
    private func writeResponse(
        _ name: String, _ body: JSONPrinter, id: String, isEventStream: Bool, to example: Value,
        of request: PostmanRequest, in json: inout JSONPrinter
    ) {
        json.element()
        json.object { json in
            json.member("id", id)
            json.member("name", name)
            json.member("originalRequest")
            request.write(example, description: nil, to: &json)
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
            json.string(body.withoutVariables)
        }
    }

    /// Returns the body of a successful response.
    private func success(_ members: [Value.Member], of action: Action) -> JSONPrinter {
        var body = JSONPrinter(.lines)
        if action.isEventStream {
            // Each event has one line of data.
            body.literal("data: ")
            body.object(.line) { $0.members(members) }
            body.literal("\n\n")
            return body
        }
        body.object { json in
            json.member("Response")
            json.object { json in
                json.members(members)
                if !members.contains(where: { $0.name == "RequestId" }) { json.member("RequestId", Self.requestID) }
            }
        }
        return body
    }

    /// Returns the body of a response with an error.
    private func error(of action: Action) -> JSONPrinter {
        let error = errorCode(of: action)
        var body = JSONPrinter(.lines)
        body.object { json in
            json.member("Response")
            json.object { json in
                json.member("Error")
                json.object { json in
                    json.member("Code", error.code)
                    json.member("Message", error.message)
                }
                json.member("RequestId", Self.requestID)
            }
        }
        return body
    }

    /// Returns the first of the action's own error codes, or `InternalError`, which every service can return.
    private func errorCode(of action: Action) -> (code: String, message: String) {
        guard let error = action.errors.first else { return ("InternalError", "An internal error occurred.") }
        return (error.code, error.sampleMessage)
    }
}
