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
