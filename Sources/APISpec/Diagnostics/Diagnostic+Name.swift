// Diagnostics about names, in specs and in Swift.

extension Diagnostic {
    static func notAName(_ name: String, of what: String, at location: Location) -> Diagnostic {
        let lookAlike = LookAlike.advice(on: name)
        return Diagnostic(
            location,
            "\(quoted(name)) is not a valid name for \(what)\(lookAlike.isEmpty ? "; " + ruleOfNames(name) : lookAlike)"
        )
    }

    static func notASwiftName(_ name: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "\(quoted(name)) is not a valid Swift name; \(ruleOfNames(name))")
    }

    private static func ruleOfNames(_ name: String) -> String {
        name.utf8.count > longestName
            ? "a name has at most \(longestName) bytes" : "expected an ASCII letter, then ASCII letters, digits or '_'"
    }

    /// Reports two names that differ in the API but are the same in Swift.
    static func nameClash(_ use: NameUse, first: NameUse, swift: String) -> Diagnostic {
        let message =
            use.wire == first.wire
            ? "\(quoted(use.wire)) is '\(swift)' in Swift twice; give one of the two another 'name'"
            : "\(quoted(use.wire)) and \(quoted(first.wire)) are both '\(swift)' in Swift; give one of them a 'name'"
        return Diagnostic(use.location, message, notes: [.other(at: first.location)])
    }

    static func unusableName(_ name: Located<String>, of what: String) -> Diagnostic {
        Diagnostic(name.location, "\(what) cannot be called '\(name.value)' in Swift; choose another 'name'")
    }
}

extension Diagnostic.Note {
    /// Marks the other location of a clash in which neither name comes first.
    static func other(at location: Location) -> Diagnostic.Note {
        Diagnostic.Note(location: location, message: "the other is here")
    }
}
