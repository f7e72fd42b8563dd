import APIModel

/// Compares two descriptions of a service.
struct ServiceDiff {
    let old: Service
    let new: Service

    var changes: ServiceChanges {
        let types = TypePairing(old, new)
        let actions = Pairing(
            old.actions, new.actions, name: \.wireName,
            likeness: [{ $0.request.name.swift }, { letters(of: $0.wireName) }, \.shape])
        var groups = [serviceChanges.group(of: .service)]
        groups += actionGroups(actions, types)
        groups += typeGroups(types)
        return new.changes(groups)
    }

    // MARK: The service itself

    private var serviceChanges: ChangeList {
        var list = ChangeList()
        let location = ChangeLocation.new(new.origin)
        if old.version != new.version {
            list.harmless(.version, at: location, "version changed from \(old.version) to \(new.version)")
        }
        if old.swiftName != new.swiftName {
            list.breaking(.swiftName, at: location, "Swift name changed from \(old.swiftName) to \(new.swiftName)")
        }
        if old.endpoint != new.endpoint {
            list.harmless(.endpoint, at: location, "endpoint changed from \(old.endpoint) to \(new.endpoint)")
        }
        if old.maxRequestBody != new.maxRequestBody {
            list.add(
                .maxRequestBody, isBreaking: new.maxRequestBody < old.maxRequestBody, at: location,
                "maxRequestBody changed from \(old.maxRequestBody) to \(new.maxRequestBody) bytes")
        }
        list.compareRegions(RegionSet(old.regions), RegionSet(new.regions), at: location)
        comparePermissions(&list, at: location)
        compareErrors(&list)
        TextDiff(old.texts, new.texts).write(to: &list, at: location)
        return list
    }

    /// Compares what policies name. Programs compile and run as before, but a policy may no longer fit.
    private func comparePermissions(_ list: inout ChangeList, at location: ChangeLocation) {
        if old.permissionPrefix != new.permissionPrefix {
            list.harmless(
                .permissions, at: location,
                "policies name actions with \(new.permissionPrefix) instead of \(old.permissionPrefix)")
        }
        if old.permissions?.resources ?? [] != new.permissions?.resources ?? [] {
            list.harmless(.permissions, at: location, "resources in policies changed")
        }
    }

    private func compareErrors(_ list: inout ChangeList) {
        let codes = Pairing(old.errors, new.errors, name: \.code, likeness: [])
        for code in codes.removed { list.breaking(.removed, at: .gone(code.origin), "error code removed") }
        for code in codes.added { list.harmless(.added, at: .new(code.origin), "error code added") }
        for (old, new) in codes.kept {
            if old.swiftName != new.swiftName {
                list.breaking(
                    .swiftName, at: .new(new.origin), "Swift name changed from \(old.swiftName) to \(new.swiftName)")
            }
            var texts = TextDiff()
            texts.compare("meaning", old.description, new.description)
            texts.compare("advice", old.advice, new.advice)
            texts.compare("zh.meaning", old.chineseDescription, new.chineseDescription)
            texts.compare("zh.advice", old.chineseAdvice, new.chineseAdvice)
            texts.write(to: &list, at: .new(new.origin))
        }
    }

    // MARK: Actions

    private func actionGroups(_ actions: Pairing<Action>, _ types: TypePairing) -> [ChangeGroup?] {
        var groups: [(name: String, group: ChangeGroup?)] = []
        for (old, new) in actions.kept + actions.renamed {
            var list = ChangeList()
            ActionDiff(old: old, new: new, oldService: self.old, newService: self.new, types: types).write(to: &list)
            groups.append((new.wireName, list.group(of: .action(new.wireName))))
        }
        for action in actions.removed {
            var list = ChangeList()
            list.breaking(.removed, at: .gone(action.origin), "removed")
            groups.append((action.wireName, list.group(of: .action(action.wireName))))
        }
        for action in actions.added {
            var list = ChangeList()
            list.harmless(.added, at: .new(action.origin), "added")
            groups.append((action.wireName, list.group(of: .action(action.wireName))))
        }
        return groups.sorted { $0.name.isBefore($1.name) }.map(\.group)
    }

    // MARK: Types

    /// Compares the types that actions use. Other types are not generated, so they are ignored.
    private func typeGroups(_ types: TypePairing) -> [ChangeGroup?] {
        let (oldUsers, newUsers) = (TypeUsers(old), TypeUsers(new))
        var groups: [(name: String, group: ChangeGroup?)] = []
        for (old, new) in types.pairs {
            var list = ChangeList()
            ObjectDiff(old: old, new: new, types: types).write(to: &list)
            let users = list.isEmpty ? [] : newUsers.actions(using: new.name.wire)
            groups.append((new.name.wire, list.group(of: .type(new.name.wire), usedBy: users)))
        }
        for type in types.removed {
            var list = ChangeList()
            list.breaking(.removed, at: .gone(type.origin), "removed")
            let users = oldUsers.actions(using: type.name.wire)
            groups.append((type.name.wire, list.group(of: .type(type.name.wire), usedBy: users)))
        }
        for type in types.added {
            var list = ChangeList()
            list.harmless(.added, at: .new(type.origin), "added")
            let users = newUsers.actions(using: type.name.wire)
            groups.append((type.name.wire, list.group(of: .type(type.name.wire), usedBy: users)))
        }
        return groups.sorted { $0.name.isBefore($1.name) }.map(\.group)
    }
}

extension Action {
    /// The summary and description of the action and the names of its parameters and results, by which a renamed action
    /// is recognized.
    fileprivate var shape: String? {
        let texts = [texts.summary, texts.description, texts.chineseSummary, texts.chineseDescription]
            .compactMap(\.self)
        guard !texts.isEmpty else { return nil }
        return (texts + ["in"] + request.members.map(\.wireName) + ["out"] + response.members.map(\.wireName))
            .joined(separator: "\n")
    }
}
