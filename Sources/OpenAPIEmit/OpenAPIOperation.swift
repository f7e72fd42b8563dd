import APIModel
import Reference

/// The operation of an action: `POST /#IDCardOCR`.
struct OpenAPIOperation {
    static let securityScheme = "TC3-HMAC-SHA256"

    let action: Action
    let service: Service
    let page: ActionPage
    let examples: [Example]

    func write(to json: inout JSONPrinter) {
        json.object { json in
            json.member("operationId", action.wireName)
            if let group = service.groups.first(where: { $0.key == action.group }) {
                json.member("tags")
                json.array(.line) { $0.element(group.key) }
            }
            if !page.summary.isEmpty { json.member("summary", page.summary.plainText) }
            json.description(page.description)
            if action.status != .online {
                json.member("deprecated")
                json.literal("true")
            }
            writeFacts(to: &json)
            json.member("security")
            json.array(.line) { json in
                guard action.isSigned else { return }
                json.element()
                json.object { json in
                    json.member(Self.securityScheme)
                    json.array { _ in }
                }
            }
            json.member("parameters")
            json.array { writeParameters(to: &$0) }
            json.member("requestBody")
            writeBody(to: &json)
            json.member("responses")
            writeResponses(to: &json)
        }
    }

    /// Writes the facts for which OpenAPI has no words, as extensions.
    private func writeFacts(to json: inout JSONPrinter) {
        json.member("x-tc-idempotent")
        json.literal(action.isIdempotent ? "true" : "false")
        if let rateLimit = action.rateLimit {
            json.member("x-tc-rate-limit")
            json.literal(String(rateLimit))
        }
        if let pagination = action.pagination {
            json.member("x-tc-pagination")
            json.object { pagination.write(to: &$0) }
        }
        if let poll = action.poll {
            json.member("x-tc-poll")
            json.object { poll.write(to: &$0) }
        }
        if let encryption = action.encryption {
            json.member("x-tc-encryption")
            json.object { encryption.write(to: &$0) }
        }
        guard !page.errors.isEmpty else { return }
        json.member("x-tc-errors")
        json.object { json in
            for error in page.errors {
                json.member(error.code)
                json.string(MarkdownText.openAPI(error.description))
            }
        }
    }

    // MARK: Parameters

    private func writeParameters(to json: inout JSONPrinter) {
        writeHeader("X-TC-Action", "The action.", constant: action.wireName, to: &json)
        writeHeader("X-TC-Version", "The version of the API.", constant: service.version, to: &json)
        if action.isSigned {
            writeHeader(
                "X-TC-Timestamp", "The time of the request, in seconds since 1970.", isRequired: true, to: &json
            ) { json in
                json.member("type", "integer")
                json.member("format", "int64")
            }
            writeHeader("X-TC-Token", "The token of a temporary key.", to: &json)
        }
        if action.regions != .none {
            writeHeader("X-TC-Region", "The region that carries out the request.", to: &json) { json in
                json.member("type", "string")
                guard let regions = service.regions(of: action), !regions.isEmpty else { return }
                json.member("enum")
                json.array { json in for region in regions { json.element(region) } }
            }
        }
        writeHeader("X-TC-Language", "The language of error messages.", to: &json) { json in
            json.member("type", "string")
            json.member("enum")
            json.array { json in for language in ["zh-CN", "en-US"] { json.element(language) } }
        }
        guard action.body == .octetStream else { return }
        for member in action.request.members where member.type != .binary {
            json.element()
            json.object { json in
                json.member("name", "X-\(service.shortName.uppercased())-\(member.wireName)")
                json.member("in", "header")
                if member.isRequiredInRequests {
                    json.member("required")
                    json.literal("true")
                }
                json.member("schema")
                OpenAPISchema.write(member, isInRequest: true, to: &json)
            }
        }
    }

    private func writeHeader(_ name: String, _ description: String, constant: String, to json: inout JSONPrinter) {
        writeHeader(name, description, isRequired: true, to: &json) { json in
            json.member("type", "string")
            json.member("enum")
            json.array { $0.element(constant) }
            json.member("default", constant)
        }
    }

    private func writeHeader(
        _ name: String, _ description: String, isRequired: Bool = false, to json: inout JSONPrinter,
        schema: (inout JSONPrinter) -> Void = { $0.member("type", "string") }
    ) {
        json.element()
        json.object { json in
            json.member("name", name)
            json.member("in", "header")
            json.member("description", description)
            if isRequired {
                json.member("required")
                json.literal("true")
            }
            json.member("schema")
            json.object(.line, schema)
        }
    }

    // MARK: Bodies

    private func writeBody(to json: inout JSONPrinter) {
        json.object { json in
            json.member("required")
            json.literal("true")
            json.member("content")
            json.object { json in
                switch action.body {
                case .json:
                    json.member("application/json")
                    writeContent(reference(to: action.request), examples.map { ($0.title, $0.request) }, to: &json)
                case .multipart:
                    json.member("multipart/form-data")
                    writeContent(reference(to: action.request), [], to: &json)
                case .octetStream:
                    json.member("application/octet-stream")
                    writeContent(
                        {
                            $0.member("type", "string"); $0.member("format", "binary")
                        }, [], to: &json)
                }
            }
        }
    }

    private func reference(to object: ObjectType) -> (inout JSONPrinter) -> Void {
        { $0.member("$ref", OpenAPISchema.reference(object.name)) }
    }

    private func writeContent(
        _ schema: (inout JSONPrinter) -> Void, _ examples: [(title: String, value: Value)], to json: inout JSONPrinter
    ) {
        json.object { json in
            json.member("schema")
            json.object(.line, schema)
            guard !examples.isEmpty else { return }
            json.member("examples")
            json.object { json in
                for (number, example) in examples.enumerated() {
                    json.member("example-\(number + 1)")
                    json.object { json in
                        if !example.title.isEmpty {
                            json.member("summary", ProseParser.inlines(example.title).plainText)
                        }
                        json.member("value")
                        json.value(example.value)
                    }
                }
            }
        }
    }

    // MARK: Responses

    private func writeResponses(to json: inout JSONPrinter) {
        let examples = examples.compactMap { example in
            example.response.map { (example.title, Value.object([.init(name: "Response", value: $0)])) }
        }
        json.object { json in
            json.member("200")
            json.object { json in
                json.member("description", "The result of the action, or an error.")
                json.member("content")
                json.object { json in
                    json.member("application/json")
                    writeContent({ writeEnvelope(to: &$0) }, examples, to: &json)
                    guard action.isEventStream else { return }
                    json.member("text/event-stream")
                    writeContent({ $0.member("type", "string") }, [], to: &json)
                }
            }
        }
    }

    /// Writes the schema of a response: the result or an error, inside the member `Response`.
    private func writeEnvelope(to json: inout JSONPrinter) {
        json.member("type", "object")
        json.member("required")
        json.array { $0.element("Response") }
        json.member("properties")
        json.object { json in
            json.member("Response")
            json.object { json in
                json.member("anyOf")
                json.array { json in
                    // An error has no required members of a result, but a result may have no required members at all.
                    for reference in [OpenAPISchema.errorReference, OpenAPISchema.reference(action.response.name)] {
                        json.element()
                        json.object { $0.member("$ref", reference) }
                    }
                }
            }
        }
    }
}
