import APIModel

/// Compares two descriptions of an object: a request, a response or a type.
struct ObjectDiff {
    let old: ObjectType
    let new: ObjectType
    let types: TypePairing
    private let members: Pairing<Member>

    init(old: ObjectType, new: ObjectType, types: TypePairing) {
        (self.old, self.new, self.types) = (old, new, types)
        members = Pairing(
            old.members, new.members, name: \.wireName,
            likeness: [\.swiftName, { letters(of: $0.wireName) }, \.mark])
    }

    /// The new wire names of renamed members by their old ones.
    var renames: [String: String] {
        Dictionary(
            members.renamed.map { ($0.old.wireName, $0.new.wireName) }, uniquingKeysWith: { first, _ in first })
    }

    /// - Parameter isRenamed: Pass `true` if the object was renamed together with its action, where that is reported.
    func write(to list: inout ChangeList, isRenamed: Bool = false) {
        if !isRenamed { compareNames(&list) }
        compareUse(&list)
        TextDiff(old.texts, new.texts).write(to: &list, at: location)
        for member in members.removed { list.breaking(.removed, at: .gone(member.origin), "removed") }
        for member in members.added { add(member, to: &list) }
        for (old, new) in members.kept + members.renamed {
            MemberDiff(old: old, new: new, isUsedInRequests: self.new.isUsedInRequests, types: types).write(to: &list)
        }
        compareOrder(&list)
    }

    private var location: ChangeLocation { .new(new.origin) }

    private func compareNames(_ list: inout ChangeList) {
        // Only Swift names are compared: the wire name of a request or response is that of its action, where a renaming
        // is reported, and the names of types are never sent.
        if old.name.swift != new.name.swift {
            list.breaking(
                .swiftName, at: location, "struct renamed from \(old.name.swift) to \(new.name.swift)")
        }
    }

    private func compareUse(_ list: inout ChangeList) {
        if old.isUsedInRequests, !new.isUsedInRequests {
            list.breaking(.use, at: location, "no longer part of requests; callers cannot create one any more")
        } else if old.isUsedInResponses, !new.isUsedInResponses {
            list.breaking(.use, at: location, "no longer part of responses; it cannot be read any more")
        } else if old.isUsedInRequests != new.isUsedInRequests {
            list.harmless(.use, at: location, "also part of requests now")
        } else if old.isUsedInResponses != new.isUsedInResponses {
            list.harmless(.use, at: location, "also part of responses now")
        }
    }

    private func add(_ member: Member, to list: inout ChangeList) {
        let isNeeded =
            new.isUsedInRequests && old.isUsedInRequests && (member.isRequiredInRequests || !member.isOptional)
        list.add(
            .added, isBreaking: isNeeded, at: .new(member.origin),
            isNeeded ? "added, and required in requests" : "added: \(member.type.text)")
    }

    /// Compares the order of members, which is the order of an initializer's arguments.
    private func compareOrder(_ list: inout ChangeList) {
        guard old.isUsedInRequests, new.isUsedInRequests else { return }
        let newNames = renames.merging(members.kept.map { ($0.old.wireName, $0.new.wireName) }) { first, _ in first }
        let before = old.members.compactMap { newNames[$0.wireName] }
        let kept = Set(before)
        let after = new.members.map(\.wireName).filter(kept.contains)
        guard let moved = zip(before, after).first(where: { $0 != $1 }) else { return }
        list.breaking(
            .order, at: location,
            "order of the initializer's arguments changed: '\(moved.1)' is now in the position of '\(moved.0)'")
    }
}

extension Member {
    /// The type and description of the member, by which a renamed member is recognized.
    fileprivate var mark: String? {
        guard let text = texts.description ?? texts.chineseDescription else { return nil }
        return type.text + "\n" + text
    }
}
