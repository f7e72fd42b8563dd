import APIModel

/// Compares the rules about parameters that go together. A new rule breaks callers unless the old rules imply it.
struct RequirementDiff {
    let old: Action
    let new: Action

    func write(to list: inout ChangeList) {
        let place = Place.new(new.origin)
        for rule in new.requirements where !old.requirements.contains(rule) {
            list.add(.rule, isBreaking: !isImplied(rule), at: place, "rule added: \(rule.text)")
        }
        for rule in old.requirements where !new.requirements.contains(rule) {
            list.harmless(.rule, at: place, "rule removed: \(rule.text)")
        }
    }

    /// Returns `true` if each request that satisfies the old rules satisfies this rule. Such a request has no new
    /// parameter.
    private func isImplied(_ rule: Requirement) -> Bool {
        let known = Set(old.request.members.map(\.wireName))
        let members = Set(rule.members)
        let needed = Set(old.request.members.filter(\.isRequiredInRequests).map(\.wireName))
        if rule.kind == .anyOf, !members.isDisjoint(with: needed) { return true }
        return old.requirements.contains { earlier in
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
    fileprivate var text: String {
        switch kind {
        case .anyOf: "at least one of \(members.inQuotes)"
        case .oneOf: "exactly one of \(members.inQuotes)"
        case .together: "all or none of \(members.inQuotes)"
        }
    }
}
