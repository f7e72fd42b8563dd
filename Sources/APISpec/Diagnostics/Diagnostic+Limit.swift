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

    static func notPixels(_ value: String, key: String, at location: Location) -> Diagnostic {
        Diagnostic(
            location, "\(quoted(key)) must be width and height in pixels, such as 500 x 800, not \(quoted(value))")
    }

    /// An error if Swift cannot read the pattern, and a note if only docs show it.
    static func badPattern(_ pattern: String, _ failure: Pattern.Failure, at location: Location) -> Diagnostic {
        let advice: String
        switch failure {
        case .notRegular(let reason):
            return Diagnostic(location, "\(quoted(pattern)) is not a regular expression: \(reason)")
        case .notProven(.unanchored): advice = "begin a pattern that repeats something with '^'"
        case .notProven(.ambiguous):
            advice =
                "begin each alternative, and what follows a repetition or an optional part, with a character that the "
                + "others cannot match, as in '^a+(-a+)*$'"
        case .notProven(.syntax):
            advice =
                "use only characters, '.', \\d, \\w, \\s, \\S, sets such as [^a-z], groups, '|' in groups, and '*', '+', '?' "
                + "and {1,3}, put a backslash before a sign that is meant literally, and stay below 1000 bytes"
        }
        return Diagnostic(
            location,
            "\(quoted(pattern)) is only shown in docs; preflight does not check it, since a search for it may take long "
                + "or differ between languages; to have it checked, \(advice)",
            severity: .note)
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
