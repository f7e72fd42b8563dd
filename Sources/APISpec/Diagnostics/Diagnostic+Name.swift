// Diagnostics about names, in specs and in Swift.

extension Diagnostic {
    static func notAName(_ name: String, of what: String, at location: Location) -> Diagnostic {
        let lookAlike = LookAlike.advice(on: name)
        return Diagnostic(
            location,
            "\(quoted(name)) is not a name of \(what)\(lookAlike.isEmpty ? ": " + ruleOfNames(name) : lookAlike)")
    }

    static func notASwiftName(_ name: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "\(quoted(name)) is not a Swift name: \(ruleOfNames(name))")
    }

    private static func ruleOfNames(_ name: String) -> String {
        name.utf8.count > longestName
            ? "it has more than \(longestName) bytes" : "a letter, then letters, digits and '_', all of ASCII"
    }

    /// Reports two names that differ in the API but are the same in Swift.
    static func nameClash(_ use: NameUse, first: NameUse, swift: String) -> Diagnostic {
        let message =
            use.wire == first.wire
            ? "\(quoted(use.wire)) is '\(swift)' in Swift a second time; give one of the two another 'name'"
            : "\(quoted(use.wire)) and \(quoted(first.wire)) are both '\(swift)' in Swift; give one a 'name'"
        return Diagnostic(use.location, message, notes: [.other(at: first.location)])
    }

    static func unusableName(_ name: Located<String>, of what: String) -> Diagnostic {
        Diagnostic(name.location, "\(what) cannot be called '\(name.value)' in Swift")
    }
}

extension Diagnostic.Note {
    /// Marks the other location of a clash in which neither name comes first.
    static func other(at location: Location) -> Diagnostic.Note {
        Diagnostic.Note(location: location, message: "the other is here")
    }
}
