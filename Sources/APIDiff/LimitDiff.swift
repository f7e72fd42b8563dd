import APIModel

/// Compares the limits of a member. Narrower limits in requests break callers.
struct LimitDiff {
    let old: Member
    let new: Member
    let isUsedInRequests: Bool

    func write(to list: inout ChangeList) {
        let (before, after) = (old.limits, new.limits)
        compare("minimum", old.smallest, new.smallest, narrowerIf: { $0.number > $1.number }, text: \.json, to: &list)
        compare(
            "maximum", before.maximum, after.maximum, narrowerIf: { $0.number < $1.number }, text: \.json, to: &list)
        compare("minLength", before.minLength, after.minLength, narrowerIf: >, to: &list)
        compare("maxLength", before.maxLength, after.maxLength, narrowerIf: <, to: &list)
        compare("minItems", before.minItems, after.minItems, narrowerIf: >, to: &list)
        compare("maxItems", before.maxItems, after.maxItems, narrowerIf: <, to: &list)
        compare("maxSize", before.maxSize, after.maxSize, narrowerIf: <, to: &list)
        // It cannot be decided whether a pattern accepts everything that another does, so every new pattern counts as
        // narrower.
        compare("pattern", before.pattern, after.pattern, narrowerIf: { _, _ in true }, to: &list)
    }

    private func compare<Limit: Equatable>(
        _ name: String, _ old: Limit?, _ new: Limit?, narrowerIf isNarrower: (Limit, Limit) -> Bool,
        text: (Limit) -> String = { "\($0)" }, to list: inout ChangeList
    ) {
        guard old != new else { return }
        let isTighter = new.map { new in old.map { isNarrower(new, $0) } ?? true } ?? false
        list.add(
            .limit, isBreaking: isUsedInRequests && isTighter, at: .new(self.new.origin),
            "\(name) changed from \(old.map(text) ?? "none") to \(new.map(text) ?? "none")")
    }
}

extension Member {
    /// The smallest value that preflight validation accepts: the minimum, or at least zero for an unsigned integer.
    fileprivate var smallest: Value? {
        guard type.isUnsigned, limits.minimum?.number ?? -1 < 0 else { return limits.minimum }
        return .integer(0)
    }
}

extension Value {
    /// The number of a limit.
    fileprivate var number: Double {
        switch self {
        case .integer(let value): Double(value)
        case .float(let value): value
        default: 0
        }
    }
}
