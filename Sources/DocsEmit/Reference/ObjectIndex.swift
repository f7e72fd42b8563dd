import APIModel

/// The types of a service by name, and the types that each of them refers to.
struct ObjectIndex: Sendable {
    private let types: [ObjectType]
    private let places: [String: Int]
    /// For each type, the indices of the types of its members.
    private let links: [[Int]]
    /// A Boolean value that indicates whether any type has a member with JSON text, which is rare.
    let holdsJSON: Bool

    init(_ service: Service) {
        types = service.types
        let places = Dictionary(
            service.types.enumerated().map { ($1.name.wire, $0) }, uniquingKeysWith: { first, _ in first })
        self.places = places
        links = service.types.map { Self.links(of: $0, places) }
        holdsJSON = service.types.contains(where: \.holdsJSON)
    }

    subscript(name: TypeName) -> ObjectType? { places[name.wire].map { types[$0] } }

    subscript(place: Int) -> ObjectType { types[place] }

    /// Returns the types used by an action's request and response, each once, in order of their distance.
    func reached(from action: Action) -> [TypeUse] {
        let written = reached(from: action.request)
        let read = reached(from: action.response)
        return (written.places + read.places.filter { !written.holds[$0] }).map { place in
            TypeUse(type: place, isWritten: written.holds[place], isRead: read.holds[place])
        }
    }

    /// Returns the indices of the types used by an action's request, each once, in order of their distance.
    func written(by action: Action) -> [Int] { reached(from: action.request).places }

    private func reached(from object: ObjectType) -> (places: [Int], holds: [Bool]) {
        var places: [Int] = []
        var holds = [Bool](repeating: false, count: types.count)
        func look(at links: [Int]) {
            for place in links where !holds[place] {
                holds[place] = true
                places.append(place)
            }
        }
        look(at: Self.links(of: object, self.places))
        var next = 0
        while next < places.count {
            look(at: links[places[next]])
            next += 1
        }
        return (places, holds)
    }

    private static func links(of object: ObjectType, _ places: [String: Int]) -> [Int] {
        object.members.compactMap { $0.type.objectName.flatMap { places[$0.wire] } }
    }
}

/// A type and the sides on which an action uses it.
struct TypeUse: Hashable {
    /// The index of the type in `ObjectIndex`.
    let type: Int
    let isWritten: Bool
    let isRead: Bool
}
