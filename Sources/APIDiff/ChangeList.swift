import APIModel

/// Where a change is: the new place, or the old one of what is gone.
struct Place {
    var element: String
    var file: String?

    static func new(_ origin: Origin) -> Place {
        Place(element: origin.element, file: origin.file)
    }

    static func gone(_ origin: Origin) -> Place {
        Place(element: origin.element, file: nil)
    }
}

/// Collects the changes of one group.
struct ChangeList {
    private var changes: [APIChange] = []

    var isEmpty: Bool { changes.isEmpty }

    mutating func breaking(_ kind: APIChange.Kind, at place: Place, _ sentence: String) {
        add(kind, isBreaking: true, at: place, sentence)
    }

    mutating func harmless(_ kind: APIChange.Kind, at place: Place, _ sentence: String) {
        add(kind, isBreaking: false, at: place, sentence)
    }

    mutating func add(_ kind: APIChange.Kind, isBreaking: Bool, at place: Place, _ sentence: String) {
        changes.append(
            APIChange(
                kind: kind, isBreaking: isBreaking, element: place.element, file: place.file, sentence: sentence))
    }

    /// Compares the name of a declaration in Swift.
    /// - Parameter declaration: What it is there: `method`.
    mutating func swiftName(of declaration: String, at place: Place, from old: String, to new: String) {
        if old != new { breaking(.swiftName, at: place, "\(declaration) renamed from \(old) to \(new)") }
    }

    /// Another name on the wire, with all that is called otherwise in Swift for it: one change.
    /// - Parameter names: Declarations, each with its old and its new name.
    mutating func renamed(
        at place: Place, from old: String, inSwift names: [(declaration: String, old: String, new: String)]
    ) {
        let changed = names.filter { $0.old != $0.new }.map { "\($0.declaration) \($0.old) is \($0.new)" }
        let swift = changed.isEmpty ? "" : "; in Swift \(changed.joined(separator: ", "))"
        breaking(.renamed, at: place, "renamed from \(old)\(swift)")
    }

    /// The group, or `nil` where nothing changed.
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
    /// By bytes: the same order on every machine.
    func isBefore(_ other: String) -> Bool {
        utf8.lexicographicallyPrecedes(other.utf8)
    }

    var inQuotes: String { "'\(self)'" }
}

extension [String] {
    /// `'a', 'b'`.
    var inQuotes: String { map(\.inQuotes).joined(separator: ", ") }
}
