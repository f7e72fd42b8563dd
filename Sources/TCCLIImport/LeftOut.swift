/// The things in a file that are left out, since no client needs them: one stray text must not stop 300 services.
final class LeftOut {
    private(set) var counts = ImportCounts()
    /// The first of them, to be shown.
    private(set) var failures: [ShapeError] = []

    /// More would help nobody, and finding the place of each takes as long as reading the file.
    private static let listed = 8

    func add(_ count: WritableKeyPath<ImportCounts, Int>, by number: Int = 1, _ failure: ShapeError) {
        counts[keyPath: count] += number
        if failures.count < Self.listed { failures.append(failure) }
    }

    /// With files and lines.
    func notes(_ tree: JSONTree, file: String) -> [ImportError] {
        failures.map { ImportError($0, tree: tree, file: file) }
    }
}
