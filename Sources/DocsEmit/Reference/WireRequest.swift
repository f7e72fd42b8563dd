import APIModel

extension Action {
    /// The examples that the reference shows: the spec's, else one made of what is required.
    func shownExamples(_ objects: ObjectIndex) -> [Example] {
        if !examples.isEmpty {
            return examples.map { example in
                var example = example
                example.request = objects.onTheWire(example.request, of: request)
                example.response = example.response.map { objects.onTheWire($0, of: response) }
                return example
            }
        }
        return [Example(title: "", request: .object(objects.smallest(request, depth: 0)), response: nil)]
    }
}

extension Value {
    /// Of an object; else none.
    var members: [Member] {
        if case .object(let members) = self { members } else { [] }
    }
}

extension ObjectIndex {
    /// The value with the JSON of each `JSON of` member as text, however the spec writes it.
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
        case (.json(let inner), .array), (.json(let inner), .object):
            .string(onTheWire(value, as: inner).compactJSON)
        default: value
        }
    }

    /// A value for each required member: its example or default, the first value it may have, or a plain one.
    fileprivate func smallest(_ object: ObjectType, depth: Int) -> [Value.Member] {
        object.members.filter { $0.isRequiredInRequests && !$0.isOptionalLink }.map { member in
            let known = member.example ?? member.defaultValue
            return Value.Member(
                name: member.wireName, value: known ?? value(of: member.type, in: member, depth: depth))
        }
    }

    private func value(of type: MemberType, in member: Member, depth: Int) -> Value {
        switch type {
        case .string: member.enumeration?.values.first?.value ?? .string("text")
        case .integer: member.enumeration?.values.first?.value ?? member.limits.minimum ?? .integer(1)
        case .float: member.limits.minimum ?? .float(1)
        case .boolean: .boolean(true)
        case .timestamp(.iso8601): .string("2026-01-01T00:00:00+08:00")
        case .timestamp(.datetime): .string("2026-01-01 00:00:00")
        case .timestamp(.date): .string("2026-01-01")
        case .base64: .string("aGVsbG8=")
        case .binary: .string("hello")
        case .any: .object([])
        case .object(let name):
            .object(depth < 16 ? self[name].map { smallest($0, depth: depth + 1) } ?? [] : [])
        case .array(let element): .array([value(of: element, in: member, depth: depth)])
        case .json(let inner): .string(value(of: inner, in: member, depth: depth).compactJSON)
        }
    }
}

extension Member {
    /// A required link of a cycle of objects, which is read as optional.
    fileprivate var isOptionalLink: Bool { isOptional && isRequiredInRequests && isIndirect }
}
