import APIModel
import Reference

/// The request of an action in a collection. Collections in all languages share it.
struct PostmanRequest {
    let action: Action
    let service: Service
    private let body: PostmanBody?
    /// The boundary of a multipart body. It is derived from the action, like an ID.
    private let boundary: String

    /// - Parameters:
    ///   - examples: The examples of the action, of which the first one is sent.
    ///   - files: The parameters that are sent from variables.
    init(
        _ action: Action, of service: Service, _ examples: [Example], _ files: FileParameters, _ reference: Reference
    ) {
        self.action = action
        self.service = service
        body =
            action.body == .json
            ? PostmanBody(of: action, examples, files, reference) : nil
        boundary = StableID.make("\(service.shortName)/\(service.version)/\(action.wireName)").filter { $0 != "-" }
    }

    /// Writes the request of the action, with a comment for each parameter that the example lacks.
    ///
    /// - Parameter description: The description in Markdown, as JSON.
    func write(_ example: Value, _ description: [UInt8], in language: Language, to json: inout JSONPrinter) {
        write(to: &json, example, description, language, body: body?.text(in: language))
    }

    /// Writes a request with nothing but what the example sends.
    ///
    /// - Parameter description: The description in Markdown, as JSON, or `nil` for the copy saved with a response, which has
    ///   no optional headers.
    func writePlain(_ example: Value, _ description: [UInt8]?, in language: Language, to json: inout JSONPrinter) {
        var body = JSONPrinter(.lines)
        if action.body == .json { body.value(example) }
        write(to: &json, example, description, language, body: body.withoutVariables)
    }

    private func write(
        to json: inout JSONPrinter, _ example: Value, _ description: [UInt8]?, _ language: Language, body: [UInt8]?
    ) {
        json.object { json in
            json.member("method", "POST")
            json.member("header")
            json.array { json in
                writeHeaders(example.members, to: &json)
                if description != nil { writeOptionalHeaders(language, to: &json) }
            }
            json.member("body")
            switch action.body {
            case .json: writeJSON(body ?? [], to: &json)
            case .multipart: writeForm(example.members, to: &json)
            case .octetStream:
                json.object(.line) { json in
                    json.member("mode", "file")
                    json.member("file")
                    json.object { _ in }
                }
            }
            json.member("url")
            json.object(.line) { json in
                json.member("raw", "{{baseUrl}}")
                json.member("host")
                json.array { $0.element("{{baseUrl}}") }
            }
            if let description {
                json.member("description")
                json.literal(description)
            }
        }
    }

    // MARK: Headers

    private func writeHeaders(_ parameters: [Value.Member], to json: inout JSONPrinter) {
        writeHeader("Content-Type", contentType, to: &json)
        writeHeader("X-TC-Action", action.wireName, to: &json)
        writeHeader("X-TC-Version", service.version, to: &json)
        if action.regions != .none { writeHeader("X-TC-Region", "{{region}}", to: &json) }
        if !action.isSigned { writeHeader("Authorization", "SKIP", to: &json) }
        if action.body == .octetStream { writeParameterHeaders(parameters, to: &json) }
    }

    private func writeOptionalHeaders(_ language: Language, to json: inout JSONPrinter) {
        if action.isSigned { writeHeader("X-TC-Token", "{{token}}", language.aboutToken, to: &json) }
        writeHeader("X-TC-Language", "{{language}}", language.aboutLanguage, to: &json)
    }

    private var contentType: String {
        switch action.body {
        case .json: "application/json"
        // Postman takes the boundary from this header, which the script signs.
        case .multipart: "multipart/form-data; boundary=\(boundary)"
        case .octetStream: "application/octet-stream"
        }
    }

    /// Writes all parameters except the body as headers.
    private func writeParameterHeaders(_ parameters: [Value.Member], to json: inout JSONPrinter) {
        for member in action.request.members where member.type != .binary {
            let value = parameters.first { $0.name == member.wireName }?.value
            writeHeader(
                "X-\(service.shortName.uppercased())-\(member.wireName)", value.map(text) ?? "",
                isDisabled: value == nil, to: &json)
        }
    }

    private func writeHeader(
        _ key: String, _ value: String, _ description: String? = nil, isDisabled: Bool = false,
        to json: inout JSONPrinter
    ) {
        json.element()
        json.object(.line) { json in
            json.member("key", key)
            json.member("value", value)
            if let description { json.member("description", description) }
            if isDisabled {
                json.member("disabled")
                json.literal("true")
            }
        }
    }

    // MARK: Bodies

    private func writeJSON(_ body: [UInt8], to json: inout JSONPrinter) {
        json.object { json in
            json.member("mode", "raw")
            json.member("raw")
            json.string(body)
            json.member("options")
            json.object(.line) { json in
                json.member("raw")
                json.object { $0.member("language", "json") }
            }
        }
    }

    private func writeForm(_ parameters: [Value.Member], to json: inout JSONPrinter) {
        json.object { json in
            json.member("mode", "formdata")
            json.member("formdata")
            json.array { json in
                for member in action.request.members {
                    let value = parameters.first { $0.name == member.wireName }?.value
                    json.element()
                    json.object(.line) { json in
                        json.member("key", member.wireName)
                        json.member("type", member.type == .binary ? "file" : "text")
                        if member.type == .binary {
                            json.member("src")
                            json.array { _ in }
                        } else {
                            json.member("value", value.map(text) ?? "")
                        }
                        if value == nil, !member.isRequiredInRequests {
                            json.member("disabled")
                            json.literal("true")
                        }
                    }
                }
            }
        }
    }

    /// Returns the text of a value outside of JSON. Empty if the text contains two braces, which Postman would resolve,
    /// or a control character, since nothing can be escaped there.
    private func text(_ value: Value) -> String {
        var text = value.compactJSON
        if case .string(let written) = value { text = written }
        var last: UInt8 = 0
        for byte in text.utf8 {
            if byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "{") && last == byte { return "" }
            last = byte
        }
        return text
    }
}
