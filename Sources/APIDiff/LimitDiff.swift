import APIModel

/// Compares the limits of a member. Narrower limits in requests break callers.
struct LimitDiff {
    let old: Member
    let new: Member
    let isUsedInRequests: Bool

    func write(to list: inout ChangeList) {
        let (before, after) = (old.allLimits, new.allLimits)
        for kind in Limit.Kind.allCases {
            compare(
                kind.rawValue, before.first { $0.kind == kind }, after.first { $0.kind == kind }, to: &list)
        }
    }

    private func compare(_ name: String, _ before: Limit?, _ after: Limit?, to list: inout ChangeList) {
        guard before?.value != after?.value else { return }
        let isTighter = after?.isNarrower(than: before) ?? false
        list.add(
            .limit, isBreaking: isUsedInRequests && isTighter, at: .new(new.origin),
            "\(name) changed from \(before?.value.displayText ?? "none") to \(after?.value.displayText ?? "none")")
    }
}

extension Limit {
    /// Returns `true` if the limit excludes values that another limit of its kind accepts, or that are accepted without one.
    fileprivate func isNarrower(than other: Limit?) -> Bool {
        switch self {
        case .minimum, .minLength, .minItems: other.map { $0.value.isLess(than: value) } ?? true
        case .maximum, .maxLength, .maxItems, .maxSize: other.map { value.isLess(than: $0.value) } ?? true
        // Smaller pictures are sent as before.
        case .recommendedPixels: false
        // It cannot be decided whether a pattern accepts everything that another does, so every new pattern counts as
        // narrower.
        case .pattern: true
        }
    }
}
