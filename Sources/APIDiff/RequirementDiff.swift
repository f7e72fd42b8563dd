import APIModel

/// Compares the rules about parameters that go together. A new rule breaks callers whose requests satisfied the old rules. The
/// order of the parameters in a rule has no meaning.
struct RequirementDiff {
    private let new: Action
    /// The old rules, with the new names of renamed parameters.
    private let oldRules: [Requirement]
    private let known: Set<String>
    private let needed: Set<String>

    /// - Parameter renames: The new names of parameters by their old ones.
    init(old: Action, new: Action, renames: [String: String]) {
        self.new = new
        oldRules = old.requirements.map { rule in
            Requirement(kind: rule.kind, members: rule.members.map { renames[$0] ?? $0 })
        }
        known = Set(old.request.members.map { renames[$0.wireName] ?? $0.wireName })
        needed = Set(
            old.request.members.filter(\.isRequiredInRequests).map { renames[$0.wireName] ?? $0.wireName })
    }

    func write(to list: inout ChangeList) {
        let location = ChangeLocation.new(new.origin)
        for rule in new.requirements where !oldRules.contains(where: rule.isSame) {
            list.add(.rule, isBreaking: !isImplied(rule), at: location, "rule added: \(rule.text)")
        }
        for rule in oldRules where !new.requirements.contains(where: rule.isSame) {
            list.harmless(.rule, at: location, "rule removed: \(rule.text)")
        }
    }

    /// Returns `true` if each request that satisfies the old rules satisfies this rule. Such a request has no new
    /// parameter.
    private func isImplied(_ rule: Requirement) -> Bool {
        let members = Set(rule.members)
        if rule.kind == .anyOf, !members.isDisjoint(with: needed) { return true }
        return oldRules.contains { earlier in
            let before = Set(earlier.members)
            switch (earlier.kind, rule.kind) {
            case (.anyOf, .anyOf), (.oneOf, .anyOf): return before.isSubset(of: members)
            case (.oneOf, .oneOf): return before == members.intersection(known)
            case (.together, .together): return members.isSubset(of: before)
            default: return false
            }
        }
    }
}

extension Requirement {
    fileprivate func isSame(as other: Requirement) -> Bool {
        kind == other.kind && Set(members) == Set(other.members)
    }

    fileprivate var text: String {
        switch kind {
        case .anyOf: "at least one of \(members.inQuotes)"
        case .oneOf: "exactly one of \(members.inQuotes)"
        case .together: "all or none of \(members.inQuotes)"
        }
    }
}
