import APIModel

/// A request made of what is required: of each member its example or default, the first value it may have, or a plain one.
struct SmallestRequest {
    private let objects: ObjectIndex
    /// The types in which the place is: a list that leads back to one of them is left empty.
    private var open: [String] = []
    /// How many texts of JSON there are around the place. In each of them quotes take twice the room.
    private var textDepth = 0
    /// Objects are left empty once this is spent: types that hold each other twice and more make endless requests.
    private var room = 1000

    static func value(of request: ObjectType, _ objects: ObjectIndex) -> Value {
        var smallest = SmallestRequest(objects: objects)
        return smallest.object(request)
    }

    private init(objects: ObjectIndex) {
        self.objects = objects
    }

    private mutating func object(_ object: ObjectType) -> Value {
        var members: [Value.Member] = []
        for member in object.members where member.isRequiredInRequests && !member.isOptionalLink {
            guard room > 0 else { break }
            room -= 1 << min(textDepth, 10)
            let known = member.example ?? member.defaultValue
            members.append(Value.Member(name: member.wireName, value: known ?? value(of: member.type, in: member)))
        }
        return .object(members)
    }

    private mutating func value(of type: MemberType, in member: Member) -> Value {
        switch type {
        case .string: return member.enumeration?.values.first?.value ?? .string("text")
        case .integer: return member.enumeration?.values.first?.value ?? member.limits.minimum ?? .integer(1)
        case .float: return member.limits.minimum ?? .float(1)
        case .boolean: return .boolean(true)
        case .timestamp(.iso8601): return .string("2026-01-01T00:00:00+08:00")
        case .timestamp(.datetime): return .string("2026-01-01 00:00:00")
        case .timestamp(.date): return .string("2026-01-01")
        case .base64: return .string("aGVsbG8=")
        case .binary: return .string("hello")
        case .any: return .object([])
        case .object(let name):
            guard let type = objects[name] else { return .object([]) }
            open.append(name.wire)
            defer { open.removeLast() }
            return object(type)
        case .array(let element):
            let leadsBack = element.objectName.map { open.contains($0.wire) } ?? false
            return .array(leadsBack ? [] : [value(of: element, in: member)])
        case .json(let inner):
            textDepth += 1
            defer { textDepth -= 1 }
            return .string(value(of: inner, in: member).compactJSON)
        }
    }
}

extension Member {
    /// A required link of a cycle of objects, which is read as optional.
    fileprivate var isOptionalLink: Bool { isOptional && isRequiredInRequests && isIndirect }
}
