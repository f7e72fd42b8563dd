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

/// Which actions need which types of a service.
struct TypeUsers {
    /// By type the types, and the actions, that have a member of it.
    private var types: [String: [String]] = [:]
    private var actions: [String: [String]] = [:]

    init(_ service: Service) {
        for type in service.types {
            for held in type.members.compactMap(\.type.objectName) {
                types[held.wire, default: []].append(type.name.wire)
            }
        }
        for action in service.actions {
            for held in (action.request.members + action.response.members).compactMap(\.type.objectName) {
                actions[held.wire, default: []].append(action.wireName)
            }
        }
    }

    /// Names of the actions whose request or response holds the type, directly or through others; sorted.
    func actions(using type: String) -> [String] {
        var users: Set<String> = []
        var reached: Set<String> = [type]
        var open = [type]
        while let name = open.popLast() {
            users.formUnion(actions[name] ?? [])
            for holder in types[name] ?? [] where reached.insert(holder).inserted { open.append(holder) }
        }
        return users.sorted { $0.isBefore($1) }
    }
}
