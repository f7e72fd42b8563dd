import APIModel

/// The tables of a service's types, in both languages.
///
/// A table depends only on the sides on which an action uses the type. Many pages have the same table, so it is made
/// once.
struct TypeTables: Sendable {
    /// For each action, the indices of its tables in `tables`, in order of the distance of the types: first those that
    /// its request uses.
    let ofActions: [[Int]]
    /// For each action, the number of tables that its request uses.
    let countsInRequests: [Int]
    /// The tables, each once, in the order in which the actions' pages first need them.
    let tables: Localized<[MemberTable]>

    init(_ service: Service, _ objects: ObjectIndex, _ links: ActionLinks) {
        var indices: [TypeUse: Int] = [:]
        var uses: [TypeUse] = []
        var countsInRequests: [Int] = []
        ofActions = service.actions.map { action in
            let reached = objects.reached(from: action)
            countsInRequests.append(reached.count { $0.isUsedInRequests })
            return reached.map { use in
                if let index = indices[use] { return index }
                indices[use] = uses.count
                uses.append(use)
                return uses.count - 1
            }
        }
        self.countsInRequests = countsInRequests
        var contents: [Int: [MemberContent]] = [:]
        var english: [MemberTable] = []
        var chinese: [MemberTable] = []
        for use in uses {
            let object = objects[use.type]
            let members = contents[use.type] ?? object.members.map { MemberContent($0, links) }
            contents[use.type] = members
            let description = Localized(blocksOf: object.texts, links)
            english.append(Self.table(of: object, use, description, members, links, in: .english))
            chinese.append(Self.table(of: object, use, description, members, links, in: .chinese))
        }
        tables = Localized(english: english, chinese: chinese)
    }

    private static func table(
        of object: ObjectType, _ use: TypeUse, _ description: Localized<[Block]>, _ members: [MemberContent],
        _ links: ActionLinks, in language: Language
    ) -> MemberTable {
        let rows = MemberRows(
            language: language, isUsedInRequests: use.isUsedInRequests, isUsedInResponses: use.isUsedInResponses,
            links: links)
        return MemberTable(
            title: object.name.wire, anchor: TypeLabel.anchor(ofType: object.name.wire),
            description: description[language], presenceTitle: rows.presenceTitle, rows: members.map(rows.row),
            groups: [])
    }
}
