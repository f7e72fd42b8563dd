extension API {
    /// Returns the API with only the named actions and the types and error codes that they use.
    ///
    /// `unknown` contains the names that no service has.
    package func selecting(actions names: [String]) -> (api: API, unknown: [String]) {
        let wanted = Set(names)
        let services = services.compactMap { $0.selecting(wanted) }
        let found = Set(services.flatMap { $0.actions.map(\.wireName) })
        return (API(services: services), names.filter { !found.contains($0) })
    }
}

extension Service {
    /// Returns `nil` if the service has none of the actions.
    fileprivate func selecting(_ names: Set<String>) -> Service? {
        let actions = actions.filter { names.contains($0.wireName) }
        if actions.isEmpty { return nil }
        let types = typesUsed(by: actions)
        let codes = Set(actions.flatMap { $0.errors.map(\.code) })
        return Service(
            shortName: shortName, version: version, swiftName: swiftName, isNewest: isNewest, texts: texts,
            endpoint: endpoint, regions: regions, maxRequestBody: maxRequestBody, groups: groups,
            errors: errors.filter { codes.contains($0.code) }, types: types, actions: actions,
            start: start.filter { names.contains($0.action) }, permissions: permissions, origin: origin)
    }

    private func typesUsed(by actions: [Action]) -> [ObjectType] {
        var used: Set<String> = []
        var waiting = actions.flatMap { [$0.request, $0.response] }
        while let object = waiting.popLast() {
            for name in object.members.compactMap(\.type.objectName) where used.insert(name.wire).inserted {
                if let type = type(name) { waiting.append(type) }
            }
        }
        return types.filter { used.contains($0.name.wire) }
    }
}
