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
        Diagnostic(location, "\(quoted(name)) is not a format: small letters, digits and '-'")
    }

    static func notASize(_ value: String, key: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "\(quoted(key)) must be a whole number with a unit, such as 7 MiB, not \(quoted(value))")
    }

    static func unknownUnit(_ unit: String, key: String, at location: Location) -> Diagnostic {
        let units = ByteSize.units.map(\.name)
        let found = unit.isEmpty ? "has no unit" : "has the unknown unit \(quoted(unit))"
        let near = units.first { $0.lowercased() == unit.lowercased() }.map { ", did you mean '\($0)'?" }
        let advice = near ?? "; units are \(units.joined(separator: ", "))"
        return Diagnostic(location, "\(quoted(key)) \(found)\(advice)")
    }

    static func badPattern(_ pattern: String, _ failure: Pattern.Failure, at location: Location) -> Diagnostic {
        let reason =
            switch failure {
            case .notRegular(let reason): "is not a regular expression: \(reason)"
            case .notShared(let part):
                "holds \(quoted(part)), which Swift and JSON Schema read differently or not at all; "
                    + "a sign that means itself needs a backslash"
            case .exponential:
                "may take years on a text that it does not match: a repetition can take a letter in two ways; "
                    + "let each part of a round begin with what the part before cannot hold, as in '^a+(-a+)*$'"
            case .tooLarge: "is too large; say how long a text may be with 'maxLength'"
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
