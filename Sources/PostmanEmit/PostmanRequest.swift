import APIModel
import Reference

/// A request of a collection.
struct PostmanRequest {
    let action: Action
    let service: Service
    /// The stable ID of the request, from which the boundary of a multipart body is made.
    let id: String

    /// - Parameters:
    ///   - example: An object with the parameters.
    ///   - description: The description in Markdown, or `nil` for the copy saved with a response, which has no optional
    ///     headers.
    func write(_ example: Value, description: [UInt8]?, to json: inout JSONPrinter) {
        var parameters: [Value.Member] = []
        if case .object(let members) = example { parameters = members }
        json.object { json in
            json.member("method", "POST")
            json.member("header")
            json.array { json in
                writeHeaders(parameters, isCopy: description == nil, to: &json)
            }
            json.member("body")
            switch action.body {
            case .json: writeJSON(example, to: &json)
            case .multipart: writeForm(parameters, to: &json)
            case .octetStream:
                json.object(.line) { json in
                    json.member("mode", "file")
                    json.member("file")
                    json.object { _ in }
                }
            }
            json.member("url")
            json.object(.line) { json in
                json.member("raw", "https://{{endpoint}}")
                json.member("protocol", "https")
                json.member("host")
                json.array { $0.element("{{endpoint}}") }
            }
            if let description {
                json.member("description")
                json.string(description)
            }
        }
    }

    // MARK: Headers

    private func writeHeaders(_ parameters: [Value.Member], isCopy: Bool, to json: inout JSONPrinter) {
        writeHeader("Content-Type", contentType, to: &json)
        writeHeader("X-TC-Action", action.wireName, to: &json)
        writeHeader("X-TC-Version", service.version, to: &json)
        if action.regions != .none { writeHeader("X-TC-Region", "{{region}}", to: &json) }
        if !action.isSigned { writeHeader("Authorization", "SKIP", to: &json) }
        if action.body == .octetStream { writeParameterHeaders(parameters, to: &json) }
        guard !isCopy else { return }
        if action.isSigned {
            writeHeader(
                "X-TC-Token", "{{token}}", "Only with temporary keys: left out while the environment has no token.",
                to: &json)
        }
        writeHeader(
            "X-TC-Language", "{{language}}", "Of error messages: zh-CN or en-US. Left out while it is empty.", to: &json
        )
    }

    private var contentType: String {
        switch action.body {
        case .json: "application/json"
        // Postman takes the boundary from this header, which the script signs.
        case .multipart: "multipart/form-data; boundary=\(id.filter { $0 != "-" })"
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

    private func writeJSON(_ example: Value, to json: inout JSONPrinter) {
        var body = JSONPrinter(.lines)
        body.value(example)
        json.object { json in
            json.member("mode", "raw")
            json.member("raw")
            json.string(body.withoutVariables)
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
