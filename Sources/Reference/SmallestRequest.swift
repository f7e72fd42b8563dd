import APIModel

/// Makes a request from its required members. Each has its example, its default, its first known value, or a sample of
/// its type.
struct SmallestRequest {
    private let objects: ObjectIndex
    /// The types that enclose the current value. An array of one of these types is left empty.
    private var open: [String] = []
    /// The number of JSON texts that enclose the current value. Each of them doubles the length of escapes.
    private var textDepth = 0
    /// The number of members that may still be added; in JSON texts each counts double per level. Afterwards objects
    /// are left empty, since types that contain each other several times would make requests of any size.
    private var room = 1000
    /// A Boolean value that indicates whether objects have their optional members, too.
    private let isComplete: Bool

    static func value(of request: ObjectType, _ objects: ObjectIndex) -> Value {
        var smallest = SmallestRequest(objects: objects, isComplete: false)
        return smallest.object(request)
    }

    /// Returns a value of one member.
    static func value(of member: Member, _ objects: ObjectIndex, isComplete: Bool) -> Value {
        var smallest = SmallestRequest(objects: objects, isComplete: isComplete)
        // Readers look at a sample of optional members, so it is not long.
        if isComplete { smallest.room = 40 }
        return member.example ?? member.defaultValue ?? smallest.value(of: member.type, in: member)
    }

    /// Returns a response with the members that a reader wants to see, for actions without an example of one.
    static func value(ofResponse response: ObjectType, _ objects: ObjectIndex) -> Value {
        var smallest = SmallestRequest(objects: objects, isComplete: true)
        smallest.room = 60
        return smallest.object(response)
    }

    private init(objects: ObjectIndex, isComplete: Bool) {
        self.objects = objects
        self.isComplete = isComplete
    }

    private mutating func object(_ object: ObjectType) -> Value {
        var members: [Value.Member] = []
        for member in object.members where isPart(member) {
            guard room > 0 else { break }
            room -= 1 << min(textDepth, 10)
            let known = member.example ?? member.defaultValue
            members.append(Value.Member(name: member.wireName, value: known ?? value(of: member.type, in: member)))
        }
        return .object(members)
    }

    private func isPart(_ member: Member) -> Bool {
        if member.isOptionalLink { return false }
        if member.isRequiredInRequests { return true }
        // An optional object of an enclosing type has no end.
        return isComplete && member.deprecation == nil
            && !(member.type.objectName.map { open.contains($0.wire) } ?? false)
    }

    private mutating func value(of type: MemberType, in member: Member) -> Value {
        switch type {
        case .string: return member.enumeration?.values.first?.value ?? .string("text")
        case .integer: return member.enumeration?.values.first?.value ?? member.minimum ?? .integer(1)
        case .float: return member.minimum ?? .float(1)
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
    /// A Boolean value that indicates whether the member closes a cycle of objects and is optional in Swift, although
    /// it is required in requests. It is left out, since the request would have no end.
    fileprivate var isOptionalLink: Bool { isOptional && isRequiredInRequests && isIndirect }

    /// The smallest number that the member accepts, if it has a limit.
    fileprivate var minimum: Value? {
        for limit in limits {
            switch limit {
            case .minimum(let number): return number
            // Samples of texts, arrays and sizes are not made to fit. A spec gives such a member an example.
            case .maximum, .minLength, .maxLength, .minItems, .maxItems, .maxSize, .recommendedPixels,
                .pattern:
                continue
            }
        }
        return nil
    }
}
