import APIModel

/// Puts the parameters that depend on each other next to each other.
struct MemberGroups {
    private(set) var rows: [MemberRow] = []
    private(set) var rules: [MemberRule] = []

    /// - Parameter rows: The rows of the parameters in the order of the spec.
    init(_ rows: [MemberRow], _ requirements: [Requirement], in language: Language) {
        guard !requirements.isEmpty else {
            self.rows = rows
            return
        }
        // The first rule about a parameter determines its group. A rule that shares a parameter with an earlier one has none.
        var owners: [String: Int] = [:]
        for (index, requirement) in requirements.enumerated()
        where requirement.members.allSatisfy({ owners[$0] == nil }) {
            for member in requirement.members { owners[member] = index }
        }
        var kinds: [String: Requirement.Kind] = [:]
        for requirement in requirements {
            for member in requirement.members where kinds[member] == nil { kinds[member] = requirement.kind }
        }
        let rows = rows.map { row in
            guard !row.isRequired, let kind = kinds[row.name] else { return row }
            return row.with(language.presence(by: kind))
        }
        var ranges: [Int: Range<Int>] = [:]
        for row in rows {
            guard let owner = owners[row.name] else {
                self.rows.append(row)
                continue
            }
            if ranges[owner] != nil { continue }
            let start = self.rows.count
            self.rows += rows.filter { owners[$0.name] == owner }
            ranges[owner] = start..<self.rows.count
        }
        rules = requirements.enumerated().map { index, requirement in
            MemberRule(
                text: language.rule(requirement), heading: language.heading(of: requirement.kind), rows: ranges[index])
        }
    }
}
