import APIModel

/// The types of a service by name, and what each of them is made of.
struct ObjectIndex: Sendable {
    private let types: [ObjectType]
    private let places: [String: Int]
    /// For each type the places of those that its members are made of.
    private let links: [[Int]]
    /// Whether a member of any type is JSON text: few services have one.
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

    /// The types that an action's request and answer are made of, each once, nearest first.
    func reached(from action: Action) -> [TypeUse] {
        let written = reached(from: action.request)
        let read = reached(from: action.response)
        return (written.places + read.places.filter { !written.holds[$0] }).map { place in
            TypeUse(type: place, isWritten: written.holds[place], isRead: read.holds[place])
        }
    }

    /// The places of the types that an action's request is made of, each once, nearest first.
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

/// A type, and the sides on which an action uses it.
struct TypeUse: Hashable {
    /// Its place in the index.
    let type: Int
    let isWritten: Bool
    let isRead: Bool
}
