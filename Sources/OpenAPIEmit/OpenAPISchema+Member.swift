import APIModel
import Reference

extension OpenAPISchema {
    /// Writes the schema of a member.
    ///
    /// - Parameter isInRequest: `true` if only requests have the member. The values that its spec lists are then all that
    ///   a form needs to offer; in a response the server may send others.
    static func write(_ member: Member, isInRequest: Bool, to json: inout JSONPrinter) {
        json.object { json in
            write(member.type, of: member, isInRequest: isInRequest, isNullable: member.isNullable, to: &json)
            json.description(blocks(of: member))
            for fact in member.facts { write(fact, to: &json) }
        }
    }

    /// Returns the description, and the meanings of the known values.
    private static func blocks(of member: Member) -> [Block] {
        var blocks = ProseParser.blocks(member.texts.description ?? member.texts.chineseDescription ?? "")
        if let value = member.defaultValue {
            blocks.append(.paragraph([.text("Default: "), .code(value.displayText)]))
        }
        if let deprecation = member.deprecation { blocks += ProseParser.blocks("Deprecated: \(deprecation.reason)") }
        let values = member.enumeration?.values ?? []
        let meanings = values.compactMap { value in (value.meaning ?? value.chineseMeaning).map { (value.value, $0) } }
        guard !meanings.isEmpty else { return blocks }
        let items = meanings.map { value, meaning -> [Block] in
            [.paragraph([.code(value.displayText), .text(": ")] + ProseParser.inlines(meaning))]
        }
        return blocks + [.list(first: nil, items: items)]
    }

    private static func write(_ fact: MemberFact, to json: inout JSONPrinter) {
        switch fact {
        case .defaultValue(let value):
            // Clients send a `default`, and this value is one that the server assumes if none is sent.
            json.member("x-tc-default")
            json.value(value)
        case .example(let value):
            json.member("examples")
            json.array(.line) { json in
                json.element()
                json.value(value)
            }
        case .sensitive:
            json.member("x-tc-sensitive")
            json.literal("true")
        case .deprecated:
            json.member("deprecated")
            json.literal("true")
        // Part of the type, or of the object.
        case .required, .nullable, .limits, .format, .values: break
        }
    }

    // MARK: Types

    private static func write(
        _ type: MemberType, of member: Member, isInRequest: Bool, isNullable: Bool = false, to json: inout JSONPrinter
    ) {
        func name(_ name: String) {
            json.member("type")
            if isNullable {
                json.array(.line) { json in for name in [name, "null"] { json.element(name) } }
            } else {
                json.string(name)
            }
        }
        switch type {
        case .string: name("string")
        case .integer:
            name("integer")
            json.member("format", "int64")
        case .float:
            name("number")
            json.member("format", "double")
        case .boolean: name("boolean")
        case .timestamp(let format):
            name("string")
            // `2020-01-01 08:00:00` is no format of OpenAPI.
            if format != .datetime { json.member("format", format == .date ? "date" : "date-time") }
        case .base64:
            name("string")
            json.member("contentEncoding", "base64")
        case .binary:
            name("string")
            json.member("format", "binary")
        case .any: break
        case .object(let object): writeReference(to: object, isNullable: isNullable, to: &json)
        case .json(let content):
            name("string")
            json.member("contentMediaType", "application/json")
            json.member("contentSchema")
            json.object { write(content, of: member, isInRequest: isInRequest, to: &$0) }
            return
        case .array(let element):
            name("array")
            json.member("items")
            json.object { write(element, of: member, isInRequest: isInRequest, to: &$0) }
            writeLimits(of: member, where: { $0 == .minItems || $0 == .maxItems }, to: &json)
            return
        }
        writeLimits(of: member, where: { $0 != .minItems && $0 != .maxItems }, to: &json)
        writeValues(of: member, isInRequest: isInRequest, to: &json)
        if case .string = type, let format = member.format { json.member("format", format == "url" ? "uri" : format) }
    }

    private static func writeReference(to object: TypeName, isNullable: Bool, to json: inout JSONPrinter) {
        guard isNullable else { return json.member("$ref", reference(object)) }
        json.member("anyOf")
        json.array(.line) { json in
            json.element()
            json.object { $0.member("$ref", reference(object)) }
            json.element()
            json.object { $0.member("type", "null") }
        }
    }

    private static func writeValues(of member: Member, isInRequest: Bool, to json: inout JSONPrinter) {
        guard let values = member.enumeration?.values else { return }
        // In an `enum`, null would have to be listed.
        json.member(isInRequest && !member.isNullable ? "enum" : "x-extensible-enum")
        json.array(.line) { json in
            for value in values {
                json.element()
                json.value(value.value)
            }
        }
    }

    // MARK: Limits

    private static func writeLimits(
        of member: Member, where isIncluded: (Limit.Kind) -> Bool, to json: inout JSONPrinter
    ) {
        for limit in member.allLimits where isIncluded(limit.kind) {
            switch limit {
            case .minimum, .maximum, .minLength, .maxLength, .minItems, .maxItems, .pattern(_, isChecked: true):
                json.member(limit.kind.rawValue)
                json.value(limit.value)
            case .recommendedPixels: json.member("x-tc-recommended-pixels", limit.value.displayText)
            case .pattern(let pattern, isChecked: false): json.member("x-tc-pattern", pattern)
            case .maxSize(let size, written: _):
                // One byte of Base64 is one character. A text in UTF-8 has at most as many characters as bytes.
                json.member(member.type.innermost == .binary ? "x-tc-max-size" : "maxLength")
                json.literal(String(size))
            }
        }
    }
}
