package import APIModel

extension Action {
    /// Returns the examples that the reference shows: those of the spec, or else one made from the required members.
    func shownExamples(_ objects: ObjectIndex) -> [Example] {
        if !examples.isEmpty {
            guard objects.holdsJSON || request.holdsJSON || response.holdsJSON else { return examples }
            return examples.map { example in
                Example(
                    title: example.title, chineseTitle: example.chineseTitle,
                    request: objects.onTheWire(example.request, of: request),
                    response: example.response.map { objects.onTheWire($0, of: response) })
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

extension ObjectIndex {
    /// Returns the value as it is sent: each `JSON of` member is a JSON text, even if the spec has the value itself.
    fileprivate func onTheWire(_ value: Value, of object: ObjectType) -> Value {
        guard case .object(let members) = value else { return value }
        return .object(
            members.map { given in
                guard let member = object.members.first(where: { $0.wireName == given.name }) else { return given }
                return Value.Member(name: given.name, value: onTheWire(given.value, as: member.type))
            })
    }

    private func onTheWire(_ value: Value, as type: MemberType) -> Value {
        switch (type, value) {
        case (.object(let name), .object): self[name].map { onTheWire(value, of: $0) } ?? value
        case (.array(let element), .array(let values)): .array(values.map { onTheWire($0, as: element) })
        case (.json(let inner), .array), (.json(let inner), .object), (.json(let inner), .integer),
            (.json(let inner), .float), (.json(let inner), .boolean):
            .string(onTheWire(value, as: inner).compactJSON)
        default: value
        }
    }
}
