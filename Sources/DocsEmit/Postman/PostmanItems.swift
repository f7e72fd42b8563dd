import APIModel

/// Writes the requests of a collection with their saved responses.
struct PostmanItems {
    private let service: Service
    private let isOfVendor: Bool
    private let objects: ObjectIndex
    // Buffers for the parts of a request that are strings in the JSON of the collection. Their storage is reused.
    private var body = JSONPrinter(escapesDoubleBraces: true)
    private var responseBody = JSONPrinter(escapesDoubleBraces: true)
    private var description = DescriptionPrinter()
    /// The printed sections of the service's types, created on first use.
    private var types: [[UInt8]?]
    /// The rows of the service's error codes, by code.
    private let errors: [String: (error: ErrorCode, row: [UInt8])]

    /// The request ID of saved responses whose example has none.
    private static let requestID = "00000000-0000-4000-8000-000000000000"

    init(service: Service) {
        self.service = service
        let isOfVendor = service.isOfVendor
        self.isOfVendor = isOfVendor
        objects = ObjectIndex(service)
        types = Array(repeating: nil, count: service.types.count)
        errors = Dictionary(
            service.errors.map { ($0.code, ($0, ActionDescription.row(of: $0, isOfVendor: isOfVendor))) },
            uniquingKeysWith: { first, _ in first })
    }

    mutating func write(_ action: Action, to json: inout JSONPrinter) {
        let examples = action.shownExamples(objects)
        let first = examples.first?.request ?? .object([])
        let id = StableID.make("\(service.shortName)/\(service.version)/\(action.wireName)")
        let request = PostmanRequest(action: action, service: service, id: id)
        description.removeAll()
        let sections = objects.typesInRequests(of: action).map { index in section(ofType: index) }
        ActionDescription(
            action: action, service: service, isOfVendor: isOfVendor, types: sections, errors: action.errors.map(row)
        ).print(to: &description)
        json.element()
        json.object { json in
            json.member("id", id)
            json.member("name", action.wireName)
            json.member("request")
            request.write(first, description: description.bytes, body: &body, to: &json)
            json.member("response")
            json.array { json in
                for (index, example) in examples.enumerated() where canSucceed(example, of: action) {
                    writeSuccess(example.response?.members ?? [], of: action)
                    writeResponse(
                        example.title.isEmpty ? "Success" : "Success: \(example.title)",
                        id: StableID.make("\(id)/success/\(index + 1)"), isEventStream: action.isEventStream,
                        to: example.request, of: request, in: &json)
                }
                writeError(of: action)
                writeResponse(
                    "Error: \(errorCode(of: action).code)", id: StableID.make("\(id)/error"), isEventStream: false,
                    to: first, of: request, in: &json)
            }
        }
    }

    private mutating func section(ofType index: Int) -> [UInt8] {
        if let section = types[index] { return section }
        let section = ActionDescription.section(of: objects[index])
        types[index] = section
        return section
    }

    private func row(of error: ErrorCode) -> [UInt8] {
        if let known = errors[error.code], known.error.saysTheSame(as: error) { return known.row }
        return ActionDescription.row(of: error, isOfVendor: isOfVendor)
    }

    // MARK: Saved responses

    /// Returns `true` if the spec defines a successful response: the example has one, or it consists of the request ID
    /// only.
    private func canSucceed(_ example: Example, of action: Action) -> Bool {
        example.response != nil || action.response.members.isEmpty && !action.isEventStream
    }

    /// Writes a saved response with `responseBody` as its body.
    private mutating func writeResponse(
        _ name: String, id: String, isEventStream: Bool, to example: Value, of request: PostmanRequest,
        in json: inout JSONPrinter
    ) {
        json.element()
        json.object { json in
            json.member("id", id)
            json.member("name", name)
            json.member("originalRequest")
            request.write(example, description: nil, body: &body, to: &json)
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
            json.string(responseBody.bytes)
        }
    }

    private mutating func writeSuccess(_ members: [Value.Member], of action: Action) {
        responseBody.removeAll()
        if action.isEventStream {
            // Each event has one line of data.
            responseBody.literal("data: ")
            responseBody.object(.line) { $0.members(members) }
            return responseBody.literal("\n\n")
        }
        responseBody.object { json in
            json.member("Response")
            json.object { json in
                json.members(members)
                if !members.contains(where: { $0.name == "RequestId" }) { json.member("RequestId", Self.requestID) }
            }
        }
    }

    private mutating func writeError(of action: Action) {
        let error = errorCode(of: action)
        responseBody.removeAll()
        responseBody.object { json in
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
    }

    /// Returns the first of the action's own error codes, or `InternalError`, which every service can return.
    private func errorCode(of action: Action) -> (code: String, message: String) {
        guard let error = action.errors.first else { return ("InternalError", "An internal error occurred.") }
        var message = error.description ?? ErrorFamily.of(error.code)?.english ?? ""
        while message.utf8.last == UInt8(ascii: "\n") { message.removeLast() }
        return (error.code, message)
    }
}
