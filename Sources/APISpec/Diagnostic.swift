/// A place in a spec file. Lines and columns count from 1, columns in Unicode scalars.
package struct Location: Sendable, Hashable {
    package let file: SourceFile
    package let line: Int
    package let column: Int

    package init(file: SourceFile, line: Int, column: Int) {
        self.file = file
        self.line = line
        self.column = column
    }

    /// As the user gave it.
    package var path: String { file.path }

    /// In the order of the run.
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

/// What is wrong with the specs, where, and what to do about it. Every rule of the format has its factory in
/// `FormRules.swift` (how a document is written), `MeaningRules.swift` (what it says) or, for `tcgen.yaml`,
/// `ConfigurationRules.swift`.
package struct Diagnostic: Sendable, Equatable {
    /// A second place that matters: where the other declaration stands, which file was a candidate.
    package struct Note: Sendable, Equatable {
        package var location: Location
        package var message: String
    }

    package var location: Location
    /// One line, without a full stop; the suggestion is part of it.
    package var message: String
    package var notes: [Note]

    package init(_ location: Location, _ message: String, notes: [Note] = []) {
        self.location = location
        self.message = message
        self.notes = notes
    }
}

extension Diagnostic: CustomStringConvertible {
    /// `path:line:column: error: message`, then a line `path:line:column: note: message` for each note.
    package var description: String {
        var text = "\(location): error: \(message)".onOneLine
        for note in notes { text += "\n" + "\(note.location): note: \(note.message)".onOneLine }
        return text
    }
}

extension [Diagnostic] {
    /// In the order of the files of the run, then of places; what an alias brought in twice is said once.
    package func sortedByPlace() -> [Diagnostic] {
        let ordered = enumerated().sorted { left, right in
            let (a, b) = (left.element.location, right.element.location)
            return (a.file.order, a.line, a.column, left.offset) < (b.file.order, b.line, b.column, right.offset)
        }
        var result: [Diagnostic] = []
        // What has been said about the place of the last complaint.
        var said: Set<String> = []
        for (_, diagnostic) in ordered {
            if let last = result.last, last.location != diagnostic.location { said = [] }
            if said.insert(diagnostic.description).inserted { result.append(diagnostic) }
        }
        return result
    }
}
