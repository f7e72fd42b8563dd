package import APIModel

extension API {
    /// The API with only the actions named, and the types and error codes that they use.
    ///
    /// `unknown` holds the names that no service has.
    package func selecting(actions names: [String]) -> (api: API, unknown: [String]) {
        let wanted = Set(names)
        var unknown = wanted
        var selected = self
        for index in selected.services.indices {
            selected.services[index].actions.removeAll { !wanted.contains($0.wireName) }
            for action in selected.services[index].actions { unknown.remove(action.wireName) }
            selected.services[index].keepOnlyWhatActionsUse()
        }
        selected.services.removeAll(where: \.actions.isEmpty)
        return (selected, names.filter(unknown.contains))
    }
}

extension Service {
    fileprivate mutating func keepOnlyWhatActionsUse() {
        let typesByName = Dictionary(types.map { ($0.name.wire, $0) }, uniquingKeysWith: { first, _ in first })
        var used: Set<String> = []
        var waiting = actions.flatMap { [$0.request, $0.response] }
        while let object = waiting.popLast() {
            for name in object.members.compactMap(\.type.objectName) where used.insert(name.wire).inserted {
                if let type = typesByName[name.wire] { waiting.append(type) }
            }
        }
        types.removeAll { !used.contains($0.name.wire) }
        let codes = Set(actions.flatMap { $0.errors.map(\.code) })
        errors.removeAll { !codes.contains($0.code) }
    }
}
