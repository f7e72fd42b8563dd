/// The malformed values that are left out, since no client needs them: one stray text must not stop 300 services.
final class LeftOut {
    private(set) var counts = ImportCounts()
    /// The errors of the first values, for notes.
    private(set) var errors: [ShapeError] = []

    /// The maximum number of errors. More are not helpful, and locating each takes as long as reading the file.
    private static let listed = 8

    func add(_ count: WritableKeyPath<ImportCounts, Int>, by number: Int = 1, _ error: ShapeError) {
        counts[keyPath: count] += number
        if errors.count < Self.listed { errors.append(error) }
    }

    /// Returns the errors with files and lines.
    func notes(_ tree: JSONTree, file: String) -> [ImportError] {
        errors.map { ImportError($0, tree: tree, file: file) }
    }
}
