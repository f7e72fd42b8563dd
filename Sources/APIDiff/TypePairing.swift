import APIModel

/// Pairs the types of two descriptions of a service. The names of types are never sent, so renaming a type only changes
/// Swift code, and does not change the members that have this type.
struct TypePairing {
    /// The kept and the renamed types.
    let pairs: [(old: ObjectType, new: ObjectType)]
    let removed: [ObjectType]
    let added: [ObjectType]
    /// The new names of renamed types in the spec, by old name.
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

    /// Returns `true` if the type of a member is the same in both descriptions. A renamed type is the same type, and
    /// the sign of integers is compared with the limits.
    func areSame(_ old: MemberType, _ new: MemberType) -> Bool {
        switch (old, new) {
        case (.integer, .integer): true
        case (.object(let old), .object(let new)): names[old.wire] ?? old.wire == new.wire
        case (.array(let old), .array(let new)), (.json(let old), .json(let new)): areSame(old, new)
        default: old == new
        }
    }
}

/// The actions that use each type of a service.
struct TypeUsers {
    /// For each type, the types and the actions with a member of it.
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

    /// Returns the sorted names of the actions whose request or response contains the type, directly or indirectly.
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
