extension Value {
    /// Returns the value of an object as it is sent: each `JSON of` member is a JSON text, even if the spec has the value
    /// itself.
    ///
    /// - Parameters:
    ///   - object: The type of the value.
    ///   - types: Finds the types that its members name.
    package func onTheWire(_ object: ObjectType, _ types: (TypeName) -> ObjectType?) -> Value {
        guard case .object(let members) = self else { return self }
        return .object(
            members.map { given in
                guard let member = object.members.first(where: { $0.wireName == given.name }) else { return given }
                return Value.Member(name: given.name, value: given.value.onTheWire(as: member.type, types))
            })
    }

    private func onTheWire(as type: MemberType, _ types: (TypeName) -> ObjectType?) -> Value {
        switch (type, self) {
        case (.object(let name), .object): types(name).map { onTheWire($0, types) } ?? self
        case (.array(let element), .array(let values)): .array(values.map { $0.onTheWire(as: element, types) })
        case (.json(let inner), .array), (.json(let inner), .object), (.json(let inner), .integer),
            (.json(let inner), .float), (.json(let inner), .boolean):
            .string(onTheWire(as: inner, types).compactJSON)
        default: self
        }
    }
}
