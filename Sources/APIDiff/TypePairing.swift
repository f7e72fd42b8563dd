import APIModel

/// Which types of two descriptions of a service are the same. Names of types never travel, so that a renamed type
/// matters to Swift alone, and is no change of the members that hold it.
struct TypePairing {
    /// Both the kept ones and the renamed.
    let pairs: [(old: ObjectType, new: ObjectType)]
    let removed: [ObjectType]
    let added: [ObjectType]
    /// New name in the spec by old name.
    private let names: [String: String]

    init(_ old: Service, _ new: Service) {
        let pairing = Pairing(
            old.types.filter(\.isUsed), new.types.filter(\.isUsed), name: \.name.wire,
            likeness: [
                { $0.name.swift }, { letters(of: $0.name.wire) },
                { $0.members.isEmpty ? nil : $0.members.map(\.wireName).joined(separator: "\n") },
            ])
        pairs = pairing.kept + pairing.renamed
        removed = pairing.removed
        added = pairing.added
        names = Dictionary(
            pairing.renamed.map { ($0.old.name.wire, $0.new.name.wire) }, uniquingKeysWith: { first, _ in first })
    }

    /// Whether a member's type is the same: what the type is called in either description does not matter, and whether
    /// an integer is unsigned is a matter of limits.
    func areSame(_ old: MemberType, _ new: MemberType) -> Bool {
        switch (old, new) {
        case (.integer, .integer): true
        case (.object(let old), .object(let new)): names[old.wire] ?? old.wire == new.wire
        case (.array(let old), .array(let new)), (.json(let old), .json(let new)): areSame(old, new)
        default: old == new
        }
    }
}

extension Service {
    /// Names of the actions whose request or response holds a type, directly or through others; sorted.
    func actions(using type: String) -> [String] {
        var holders: [String: [String]] = [:]
        for object in types {
            for member in object.members {
                if let held = member.type.objectName { holders[held.wire, default: []].append(object.name.wire) }
            }
        }
        var reached: Set<String> = [type]
        var open = [type]
        while let name = open.popLast() {
            for holder in holders[name] ?? [] where reached.insert(holder).inserted { open.append(holder) }
        }
        return actions.filter { action in
            (action.request.members + action.response.members).contains { member in
                member.type.objectName.map { reached.contains($0.wire) } ?? false
            }
        }.map(\.wireName).sorted { $0.isBefore($1) }
    }
}
