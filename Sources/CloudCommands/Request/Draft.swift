import TencentCloudCore

/// A value of a request that arguments fill in, piece by piece.
indirect enum Draft {
    /// A value that arguments have given as a whole.
    case value(JSONValue)
    /// The bytes of a file, for a member that is sent as such.
    case bytes(Binary)
    case object([(name: String, value: Draft)])
    /// The elements by their indices, in the order in which arguments gave them.
    case array([(index: Int, value: Draft)])

    /// The draft of a member; `nil` if there is none.
    subscript(name: String) -> Draft? {
        get { members.first { $0.name == name }?.value }
        set {
            var members = members
            // The members are here while one of them changes, so that it has one owner.
            self = .object([])
            if let index = members.firstIndex(where: { $0.name == name }) {
                if let newValue { members[index].value = newValue } else { members.remove(at: index) }
            } else if let newValue {
                members.append((name, newValue))
            }
            self = .object(members)
        }
    }

    /// The draft of an element; `nil` if there is none.
    subscript(index: Int) -> Draft? {
        get { elements.first { $0.index == index }?.value }
        set {
            var elements = elements
            self = .array([])
            elements.removeAll { $0.index == index }
            if let newValue { elements.append((index, newValue)) }
            self = .array(elements)
        }
    }

    /// The members of an object, or none.
    private var members: [(name: String, value: Draft)] {
        switch self {
        case .object(let members): members
        case .value(.object(let object)): object.map { ($0.key, .value($0.value)) }
        case .value, .bytes, .array: []
        }
    }

    /// The elements of an array, or none.
    private var elements: [(index: Int, value: Draft)] {
        switch self {
        case .array(let elements): elements
        case .value(.array(let values)): values.enumerated().map { ($0.offset, .value($0.element)) }
        case .value, .bytes, .object: []
        }
    }

    /// A Boolean value that indicates whether arguments may go on into the draft.
    var isOpen: Bool {
        switch self {
        case .object, .array, .value(.object), .value(.array): true
        case .value, .bytes: false
        }
    }

    /// The value without files. The elements of an array are in the order of their indices.
    var json: JSONValue {
        switch self {
        case .value(let value): value
        case .bytes: .null
        case .object(let members): .object(JSONValue.Object(members.map { ($0.name, $0.value.json) }))
        case .array(let elements): .array(elements.sorted { $0.index < $1.index }.map(\.value.json))
        }
    }

    /// The paths of the arrays that lack an element before their last one.
    var gaps: [String] {
        switch self {
        case .value, .bytes: return []
        case .object(let members): return members.flatMap { name, value in value.gaps.map { joined(name, $0) } }
        case .array(let elements):
            let isWhole = elements.allSatisfy { $0.index < elements.count }
            let inside = elements.flatMap { index, value in value.gaps.map { joined("\(index)", $0) } }
            return (isWhole ? [] : [""]) + inside
        }
    }

    private func joined(_ name: String, _ path: String) -> String { path.isEmpty ? name : "\(name).\(path)" }
}
