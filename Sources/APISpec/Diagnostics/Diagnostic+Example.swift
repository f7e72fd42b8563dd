import APIModel

// Diagnostics about examples and defaults.

extension Diagnostic {
    static func misfit(_ label: String, type: String, found node: YAMLNode, at location: Location) -> Diagnostic {
        let found =
            switch node.content {
            case .scalar(let text, isPlain: true): node.isNull ? "null" : quoted(text)
            case .scalar(let text, isPlain: false): "the text \(quoted(text))"
            case .sequence, .mapping: node.kind
            }
        if type == "Integer", let text = node.plainText, PlainScalar.isInteger(text) {
            // The value is an integer, but out of range.
            let bound = text.hasPrefix("-") && Int(text) != nil ? "0 or more (format: uint64)" : "a 64-bit Integer"
            return Diagnostic(location, "\(label) must be \(bound), not \(found)")
        }
        return Diagnostic(location, "\(label) must be \(type), not \(found)")
    }

    static func nullMisfit(_ label: String, type: MemberType, at location: Location) -> Diagnostic {
        let advice = type == .string ? "; put quotes around a text" : ""
        return Diagnostic(location, "\(label) is null, but not 'nullable'\(advice)")
    }

    static func nullInRequest(_ label: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "\(label) is null, but required in requests; 'nullable' applies only to responses")
    }

    static func wrappedResponse(at location: Location) -> Diagnostic {
        Diagnostic(location, "every response is wrapped in 'Response'; write only its content")
    }

    static func notAJSONNumber(_ text: String, of label: String, at location: Location) -> Diagnostic {
        Diagnostic(
            location, "\(quoted(text)) in \(label) is a number that JSON cannot represent; put quotes around a text")
    }

    static func unknownMember(
        _ key: Located<String>, _ label: String, of type: TypeName, known: [String]
    ) -> Diagnostic {
        let advice = NearestName.advice(on: key.value, among: known)
        return Diagnostic(key.location, "\(label) is not a member of \(type.swift)\(advice)")
    }

    static func missingMember(_ member: String, of label: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "\(label) lacks '\(member)', which is required")
    }

    static func requirementBroken(
        _ kind: RequireKey, names: [String], of owner: String, at location: Location, rule: Location
    ) -> Diagnostic {
        let count =
            switch kind {
            case .anyOf: "at least one"
            case .oneOf: "exactly one"
            case .together: "all or none"
            }
        return Diagnostic(
            location, "the request of \(owner) must have \(count) of \(names.joined(separator: ", "))",
            notes: [Note(location: rule, message: "required here")])
    }

    static func notATimestamp(
        _ text: String, _ label: String, format: TimestampFormat, at location: Location
    ) -> Diagnostic {
        let model =
            switch format {
            case .iso8601: "2020-01-01T08:00:00+08:00"
            case .datetime: "2020-01-01 08:00:00"
            case .date: "2020-01-01"
            }
        return Diagnostic(location, "\(label) must be a time written as \(model), not \(quoted(text))")
    }

    static func notBase64(_ text: String, _ label: String, at location: Location) -> Diagnostic {
        let advice = text.hasPrefix("data:") ? "; remove the prefix 'data:…;base64,'" : ""
        return Diagnostic(location, "\(label) must be base64 text, not \(quoted(text))\(advice)")
    }

    static func notJSON(_ text: String, _ label: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "\(label) must be the value itself, or text that contains it as JSON, not \(quoted(text))")
    }

    static func jsonMisfit(_ label: String, reason: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "the JSON in \(label) does not fit: \(reason)")
    }

    static func notInEnum(_ value: String, _ label: String, known: [String], at location: Location) -> Diagnostic {
        let advice = NearestName.advice(on: value, among: known)
        return Diagnostic(location, "\(label) is \(quoted(value)), which is not among its 'enum' values\(advice)")
    }
}
