import APIModel

// Diagnostics about examples and defaults: one factory per rule.

extension Diagnostic {
    static func misfit(_ name: String, type: String, found node: YAMLNode, at location: Location) -> Diagnostic {
        let found =
            switch node.content {
            case .scalar(let text, isPlain: true): node.isNull ? "null" : quoted(text)
            case .scalar(let text, isPlain: false): "the text \(quoted(text))"
            case .sequence, .mapping: node.kind
            }
        if type == "Integer", let text = node.plainText, PlainScalar.isInteger(text) {
            // The value is an integer, but out of range.
            let bound = text.hasPrefix("-") && Int(text) != nil ? "0 or more (format: uint64)" : "an Integer of 64 bits"
            return Diagnostic(location, "\(quoted(name)) must be \(bound), not \(found)")
        }
        return Diagnostic(location, "\(quoted(name)) must be \(type), not \(found)")
    }

    static func nullMisfit(_ name: String, type: MemberType, at location: Location) -> Diagnostic {
        let advice = type == .string ? "; put quotes around a text" : ""
        return Diagnostic(location, "\(quoted(name)) is null, and not 'nullable'\(advice)")
    }

    static func nullInRequest(_ name: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "\(quoted(name)) is null, and required in requests: 'nullable' is about what is answered")
    }

    static func notAJSONNumber(_ text: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "\(quoted(text)) is a number that JSON cannot hold; put quotes around a text")
    }

    static func unknownMember(_ key: Located<String>, of type: TypeName, known: [String]) -> Diagnostic {
        let advice = NearestName.of(key.value, among: known).map { ", did you mean '\($0)'?" } ?? ""
        return Diagnostic(key.location, "\(type.swift) has no member \(quoted(key.value))\(advice)")
    }

    static func missingMember(_ member: String, of name: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "\(quoted(name)) lacks '\(member)', which is required")
    }

    static func requirementBroken(
        _ kind: RequireKey, names: [String], at location: Location, rule: Location
    ) -> Diagnostic {
        let count =
            switch kind {
            case .anyOf: "at least one"
            case .oneOf: "exactly one"
            case .together: "all or none"
            }
        return Diagnostic(
            location, "the request must have \(count) of \(names.joined(separator: ", "))",
            notes: [Note(location: rule, message: "required here")])
    }

    static func notATimestamp(
        _ text: String, name: String, format: TimestampFormat, at location: Location
    ) -> Diagnostic {
        let model =
            switch format {
            case .iso8601: "2020-01-01T08:00:00+08:00"
            case .datetime: "2020-01-01 08:00:00"
            case .date: "2020-01-01"
            }
        return Diagnostic(location, "\(quoted(name)) must be a time written as \(model), not \(quoted(text))")
    }

    static func notBase64(_ text: String, name: String, at location: Location) -> Diagnostic {
        let advice = text.hasPrefix("data:") ? "; leave out the 'data:…;base64,' before it" : ""
        return Diagnostic(location, "\(quoted(name)) must be base64 text, not \(quoted(text))\(advice)")
    }

    static func notJSON(_ text: String, name: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "\(quoted(name)) must be the value, or a text that holds it as JSON, not \(quoted(text))")
    }

    static func jsonMisfit(_ name: String, reason: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "the JSON in \(quoted(name)) does not fit: \(reason)")
    }

    static func notInEnum(_ value: String, name: String, known: [String], at location: Location) -> Diagnostic {
        let advice = NearestName.of(value, among: known).map { ", did you mean '\($0)'?" } ?? ""
        return Diagnostic(location, "\(quoted(value)) is not among the 'enum' values of \(quoted(name))\(advice)")
    }

    static func outOfRange(_ name: String, _ value: String, _ reason: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "\(quoted(name)) is \(value), \(reason)")
    }

    static func patternMisfit(_ name: String, _ text: String, pattern: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "\(quoted(text)) does not match the 'pattern' of \(quoted(name)), \(quoted(pattern))")
    }
}
