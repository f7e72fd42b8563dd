// Diagnostics about a member's limits and format, and about values that violate them.

extension Diagnostic {
    static func doesNotApply(_ key: String, to type: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "'\(key)' does not apply to \(type)")
    }

    static func lessThan(_ key: String, _ other: String, at location: Location, first: Location) -> Diagnostic {
        Diagnostic(
            location, "'\(key)' is less than '\(other)'", notes: [Note(location: first, message: "'\(other)' is here")])
    }

    static func notAFormat(_ name: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "\(quoted(name)) is not a format; expected lowercase letters, digits and '-'")
    }

    static func notASize(_ value: String, key: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "\(quoted(key)) must be a whole number with a unit, such as 7 MiB, not \(quoted(value))")
    }

    static func unknownUnit(_ unit: String, key: String, at location: Location) -> Diagnostic {
        let units = ByteSize.units.map(\.name)
        let found = unit.isEmpty ? "has no unit" : "has the unknown unit \(quoted(unit))"
        let near = units.first { $0.lowercased() == unit.lowercased() }
        let advice = near.map { NearestName.advice(naming: $0) } ?? "; expected \(choice(of: units))"
        return Diagnostic(location, "\(quoted(key)) \(found)\(advice)")
    }

    static func badPattern(_ pattern: String, _ failure: Pattern.Failure, at location: Location) -> Diagnostic {
        let reason =
            switch failure {
            case .notRegular(let reason): "is not a regular expression: \(reason)"
            case .notShared(let part):
                "contains \(quoted(part)), which Swift and JSON Schema interpret differently or not at all; "
                    + "put a backslash before a character that is meant literally"
            case .exponential:
                "may take exponential time on a text that it does not match: a repetition can match the same text in "
                    + "two ways; begin each part of a repetition with a character that the part before it cannot "
                    + "match, as in '^a+(-a+)*$'"
            case .tooLarge: "is too large; limit the length of the text with 'maxLength' instead"
            }
        return Diagnostic(location, "\(quoted(pattern)) \(reason)")
    }

    static func outOfRange(_ label: String, _ value: String, _ reason: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "\(label) is \(value), \(reason)")
    }

    static func patternMisfit(_ label: String, _ text: String, pattern: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "\(label) is \(quoted(text)), which does not match its 'pattern' \(quoted(pattern))")
    }
}

extension ByteSize.Failure {
    func diagnostic(_ text: Located<String>, key: String) -> Diagnostic {
        switch self {
        case .notASize: .notASize(text.value, key: key, at: text.location)
        case .tooLarge: .tooLarge(key, at: text.location)
        case .unknownUnit(let unit): .unknownUnit(unit, key: key, at: text.location)
        }
    }
}
