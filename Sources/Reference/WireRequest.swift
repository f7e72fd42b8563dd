package import APIModel

extension Action {
    /// Returns the examples that the reference shows: those of the spec, or else one made from the required members.
    func shownExamples(_ objects: ObjectIndex) -> [Example] {
        if !examples.isEmpty {
            guard objects.holdsJSON || request.holdsJSON || response.holdsJSON else { return examples }
            return examples.map { example in
                Example(
                    title: example.title, chineseTitle: example.chineseTitle,
                    request: example.request.onTheWire(request) { objects[$0] },
                    response: example.response?.onTheWire(response) { objects[$0] })
            }
        }
        return [Example(title: "", request: SmallestRequest.value(of: request, objects), response: nil)]
    }
}

extension Value {
    /// The members of an object, or an empty array for other values.
    package var members: [Member] {
        if case .object(let members) = self { members } else { [] }
    }
}

extension ObjectType {
    /// A Boolean value that indicates whether a member of the object is JSON text.
    var holdsJSON: Bool { members.contains { $0.type.holdsJSON } }
}

extension MemberType {
    fileprivate var holdsJSON: Bool {
        switch self {
        case .json: true
        case .array(let element): element.holdsJSON
        case .string, .integer, .float, .boolean, .timestamp, .base64, .binary, .any, .object: false
        }
    }
}
