internal import Files

/// A location in a spec file. Lines and columns count from 1, columns in Unicode scalars.
package struct Location: Sendable, Hashable {
    package let file: SourceFile
    package let line: Int
    package let column: Int

    package init(file: SourceFile, line: Int, column: Int) {
        self.file = file
        self.line = line
        self.column = column
    }

    /// The path of the file as the user gave it.
    package var path: String { file.path }

    /// Returns `true` if this location precedes `other` in the order of the run: by file, line and column.
    func isBefore(_ other: Location) -> Bool {
        (file.order, line, column) < (other.file.order, other.line, other.column)
    }

    package static func == (left: Location, right: Location) -> Bool {
        left.file === right.file && left.line == right.line && left.column == right.column
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(line)
        hasher.combine(column)
    }
}

extension Location: CustomStringConvertible {
    package var description: String { "\(path):\(line):\(column)" }
}

/// An error in the specs: its location, a description of the problem and how to fix it.
///
/// Each rule of the format has its own factory in an extension of this type: in `FormRules.swift` (how a document is
/// written), `MeaningRules.swift` (what it says), `ExampleRules.swift` (examples and defaults), `Completeness.swift`
/// (`validate --strict`) and `ConfigurationRules.swift` (`tcgen.yaml`).
package struct Diagnostic: Sendable, Equatable {
    /// A related location, such as the first declaration of a name or a file that was a candidate.
    package struct Note: Sendable, Equatable {
        package var location: Location
        package var message: String
    }

    package var location: Location
    /// The message, one line without a full stop. It includes the suggestion.
    package var message: String
    package var notes: [Note]

    package init(_ location: Location, _ message: String, notes: [Note] = []) {
        self.location = location
        self.message = message
        self.notes = notes
    }
}

extension Diagnostic: CustomStringConvertible {
    /// The text `path:line:column: error: message`, followed by a line `path:line:column: note: message` for each note.
    package var description: String {
        var text = "\(location): error: \(message)".onOneLine
        for note in notes { text += "\n" + "\(note.location): note: \(note.message)".onOneLine }
        return text
    }
}

extension [Diagnostic] {
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
