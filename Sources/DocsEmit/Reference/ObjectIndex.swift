import APIModel

/// The types of a service by name.
struct ObjectIndex {
    private let types: [ObjectType]
    private let places: [String: Int]

    init(_ service: Service) {
        types = service.types
        places = Dictionary(
            service.types.enumerated().map { ($1.name.wire, $0) }, uniquingKeysWith: { first, _ in first })
    }

    subscript(name: TypeName) -> ObjectType? { places[name.wire].map { types[$0] } }

    /// The types that an action's request and answer are made of, each once, nearest first, with the sides on which the
    /// action uses it.
    func reached(from action: Action) -> [(object: ObjectType, isWritten: Bool, isRead: Bool)] {
        let written = reached(from: action.request)
        let read = reached(from: action.response)
        let writtenSet = Set(written)
        let readSet = Set(read)
        return (written + read.filter { !writtenSet.contains($0) }).map { place in
            (types[place], writtenSet.contains(place), readSet.contains(place))
        }
    }

    /// The types that an action's request is made of, each once, nearest first.
    func written(by action: Action) -> [ObjectType] {
        reached(from: action.request).map { types[$0] }
    }

    private func reached(from object: ObjectType) -> [Int] {
        var order: [Int] = []
        var seen: Set<Int> = []
        func look(at object: ObjectType) {
            for member in object.members {
                guard let name = member.type.objectName, let place = places[name.wire] else { continue }
                if seen.insert(place).inserted { order.append(place) }
            }
        }
        look(at: object)
        var next = 0
        while next < order.count {
            look(at: types[order[next]])
            next += 1
        }
        return order
    }
}

extension MemberType {
    /// The type that this is made of, through arrays and JSON text.
    var objectName: TypeName? {
        switch self {
        case .object(let name): name
        case .array(let element), .json(let element): element.objectName
        case .string, .integer, .float, .boolean, .timestamp, .base64, .binary, .any: nil
        }
    }
}
