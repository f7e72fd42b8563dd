import APIModel

/// The location of a change: in the new description, or in the old one for a removed element.
struct ChangeLocation {
    var element: String
    var file: String?

    static func new(_ origin: Origin) -> ChangeLocation {
        ChangeLocation(element: origin.element, file: origin.file)
    }

    static func gone(_ origin: Origin) -> ChangeLocation {
        ChangeLocation(element: origin.element, file: nil)
    }
}

/// Collects the changes of a group.
struct ChangeList {
    private var changes: [APIChange] = []

    var isEmpty: Bool { changes.isEmpty }

    mutating func breaking(_ kind: APIChange.Kind, at location: ChangeLocation, _ sentence: String) {
        add(kind, isBreaking: true, at: location, sentence)
    }

    mutating func harmless(_ kind: APIChange.Kind, at location: ChangeLocation, _ sentence: String) {
        add(kind, isBreaking: false, at: location, sentence)
    }

    mutating func add(_ kind: APIChange.Kind, isBreaking: Bool, at location: ChangeLocation, _ sentence: String) {
        changes.append(
            APIChange(
                kind: kind, isBreaking: isBreaking, element: location.element, file: location.file, sentence: sentence))
    }

    /// Compares the Swift names of a declaration.
    ///
    /// - Parameter declaration: The kind of the declaration, such as `method`.
    mutating func swiftName(of declaration: String, at location: ChangeLocation, from old: String, to new: String) {
        if old != new { breaking(.swiftName, at: location, "\(declaration) renamed from \(old) to \(new)") }
    }

    /// Adds one change for a new wire name and the Swift names that follow from it.
    ///
    /// - Parameter names: Declarations, each with its old and its new name.
    mutating func renamed(
        at location: ChangeLocation, from old: String, inSwift names: [(declaration: String, old: String, new: String)]
    ) {
        let changed = names.filter { $0.old != $0.new }.map { "\($0.declaration) \($0.old) is \($0.new)" }
        let swift = changed.isEmpty ? "" : "; in Swift \(changed.joined(separator: ", "))"
        breaking(.renamed, at: location, "renamed from \(old)\(swift)")
    }

    /// Returns the group, or `nil` if there are no changes.
    func group(of subject: ChangeGroup.Subject, usedBy: [String] = []) -> ChangeGroup? {
        guard !changes.isEmpty else { return nil }
        let order = APIChange.Kind.allCases
        let sorted = changes.sorted { left, right in
            if left.element != right.element { return left.element.isBefore(right.element) }
            guard left.kind == right.kind else {
                return order.firstIndex(of: left.kind) ?? 0 < order.firstIndex(of: right.kind) ?? 0
            }
            if left.isBreaking != right.isBreaking { return left.isBreaking }
            return left.sentence.isBefore(right.sentence)
        }
        return ChangeGroup(subject: subject, usedBy: usedBy, changes: sorted)
    }
}

extension String {
    /// Returns `true` if this text precedes `other` in the order of their bytes, which is the same on every machine.
    func isBefore(_ other: String) -> Bool {
        utf8.lexicographicallyPrecedes(other.utf8)
    }

    var inQuotes: String { "'\(self)'" }
}

extension [String] {
    /// The texts in quotes, as in `'a', 'b'`.
    var inQuotes: String { map(\.inQuotes).joined(separator: ", ") }
}
