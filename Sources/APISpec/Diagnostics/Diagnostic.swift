internal import Files

/// An error in the specs, or a note about them: its location, a description of the problem and how to fix it.
///
/// Each rule of the format has its own factory, in the extension named after its subject: `Diagnostic+YAML.swift`,
/// `+Document`, `+Name`, `+Service`, `+Action`, `+Member`, `+Limit` and `+Example` next to this file, and
/// `Configuration/Diagnostic+Configuration.swift` for `tcgen.yaml`.
package struct Diagnostic: Sendable, Equatable {
    /// The effect of a diagnostic on the run.
    package enum Severity: String, Sendable {
        /// Nothing is generated.
        case error
        /// The run goes on.
        case note
    }

    /// A related location, such as the first declaration of a name or a file that was a candidate.
    package struct Note: Sendable, Equatable {
        package var location: Location
        package var message: String
    }

    package var location: Location
    /// The message, one line without a full stop. It includes the suggestion.
    package var message: String
    package var severity: Severity
    package var notes: [Note]

    package init(_ location: Location, _ message: String, severity: Severity = .error, notes: [Note] = []) {
        self.location = location
        self.message = message
        self.severity = severity
        self.notes = notes
    }
}

extension Diagnostic: CustomStringConvertible {
    /// The text `path:line:column: error: message`, followed by a line `path:line:column: note: message` for each note.
    package var description: String {
        var text = "\(location): \(severity): \(message)".onOneLine
        for note in notes { text += "\n" + "\(note.location): note: \(note.message)".onOneLine }
        return text
    }
}

extension [Diagnostic] {
    /// A Boolean value that indicates whether a diagnostic stops the run.
    package var haveErrors: Bool { contains { $0.severity == .error } }

    /// Returns the diagnostics in the order of the files of the run, then of their locations. Leaves out duplicates,
    /// which arise when an alias repeats a node.
    package func sortedByLocation() -> [Diagnostic] {
        let ordered = enumerated().sorted { left, right in
            let (a, b) = (left.element.location, right.element.location)
            return (a.file.order, a.line, a.column, left.offset) < (b.file.order, b.line, b.column, right.offset)
        }
        var result: [Diagnostic] = []
        // The diagnostics already reported at the location of the last one.
        var said: Set<String> = []
        for (_, diagnostic) in ordered {
            if let last = result.last, last.location != diagnostic.location { said = [] }
            if said.insert(diagnostic.description).inserted { result.append(diagnostic) }
        }
        return result
    }
}
