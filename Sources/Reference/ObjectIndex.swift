import APIModel

/// The types of a service by name, and the types that each of them refers to.
struct ObjectIndex: Sendable {
    private let types: [ObjectType]
    private let indices: [String: Int]
    /// For each type, the indices of the types of its members.
    private let links: [[Int]]
    /// A Boolean value that indicates whether any type has a member with JSON text, which is rare.
    let holdsJSON: Bool

    init(_ service: Service) {
        types = service.types
        let indices = Dictionary(
            service.types.enumerated().map { ($1.name.wire, $0) }, uniquingKeysWith: { first, _ in first })
        self.indices = indices
        links = service.types.map { Self.links(of: $0, indices) }
        holdsJSON = service.types.contains(where: \.holdsJSON)
    }

    subscript(name: TypeName) -> ObjectType? { indices[name.wire].map { types[$0] } }

    subscript(index: Int) -> ObjectType { types[index] }

    /// Returns the types used by an action's request and then those used by its response alone, each once, in order of their
    /// distance.
    func reached(from action: Action) -> [TypeUse] {
        let inRequests = reached(from: action.request)
        let inResponses = reached(from: action.response)
        return (inRequests.indices + inResponses.indices.filter { !inRequests.holds[$0] }).map { index in
            TypeUse(type: index, isUsedInRequests: inRequests.holds[index], isUsedInResponses: inResponses.holds[index])
        }
    }

    private func reached(from object: ObjectType) -> (indices: [Int], holds: [Bool]) {
        var indices: [Int] = []
        var holds = [Bool](repeating: false, count: types.count)
        func look(at links: [Int]) {
            for index in links where !holds[index] {
                holds[index] = true
                indices.append(index)
            }
        }
        look(at: Self.links(of: object, self.indices))
        var next = 0
        while next < indices.count {
            look(at: links[indices[next]])
            next += 1
        }
        return (indices, holds)
    }

    private static func links(of object: ObjectType, _ indices: [String: Int]) -> [Int] {
        object.members.compactMap { $0.type.objectName.flatMap { indices[$0.wire] } }
    }
}

/// A type and the sides on which an action uses it.
struct TypeUse: Hashable {
    /// The index of the type in `ObjectIndex`.
    let type: Int
    let isUsedInRequests: Bool
    let isUsedInResponses: Bool
}
