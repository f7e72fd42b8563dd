package import APIModel

/// Compares two descriptions of services, and finds the changes that break callers of the generated Swift client.
///
/// Examples and groups are not compared. Services are paired by name and version; one that has a single version
/// on each side is one service even if the version changed.
///
/// - Returns: The services with changes, sorted by name and version.
package func changes(from old: API, to new: API) -> [ServiceChanges] {
    let pairing = Pairing(
        old.services, new.services, name: { "\($0.shortName) \($0.version)" }, likeness: [{ $0.shortName }])
    var all: [ServiceChanges] = []
    for (old, new) in pairing.kept + pairing.renamed {
        all.append(ServiceDiff(old: old, new: new).changes)
    }
    for service in pairing.removed {
        var list = ChangeList()
        list.breaking(.removed, at: .gone(service.origin), "removed, with \(actions(of: service))")
        all.append(service.changes([list.group(of: .service)]))
    }
    for service in pairing.added {
        var list = ChangeList()
        list.harmless(.added, at: .new(service.origin), "added, with \(actions(of: service))")
        all.append(service.changes([list.group(of: .service)]))
    }
    return all.filter { !$0.groups.isEmpty }.sorted { left, right in
        left.shortName == right.shortName
            ? left.version.isBefore(right.version) : left.shortName.isBefore(right.shortName)
    }
}

private func actions(of service: Service) -> String {
    service.actions.count == 1 ? "its action" : "its \(service.actions.count) actions"
}

extension Service {
    func changes(_ groups: [ChangeGroup?]) -> ServiceChanges {
        ServiceChanges(shortName: shortName, version: version, groups: groups.compactMap(\.self))
    }
}
