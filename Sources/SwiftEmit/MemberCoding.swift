import APIModel

/// The Swift type of a member, and the methods of the runtime that write and read it.
struct MemberCoding {
    let member: Member
    let scope: NameScope

    /// The type of the property: `[Coord]?`.
    var type: String { bareType + (member.isOptional ? "?" : "") }

    var bareType: String { swiftType(member.type) }

    /// The type of the elements of an array, in another struct than the member's. Such an array has no known values.
    var elementType: String {
        if case .array(.json(let content)) = member.type { return "\(scope.name(.jsonText))<\(swiftType(content))>" }
        if case .array(let element) = member.type { return swiftType(element) }
        return bareType
    }

    /// The format of the member's timestamps, at any depth; `nil` if it has none.
    var timestampFormat: TimestampFormat? {
        if case .timestamp(let format) = member.type.innermost { format } else { nil }
    }

    /// The method that `write` calls on `json`. A list of timestamps has one of its own, since only writing needs the
    /// format.
    var writeCall: String {
        if case .array(.timestamp) = member.type { return "timestamps" }
        return readCall
    }

    /// The method that `init(from:)` calls on `json`: `string`, `objects`, `value`.
    var readCall: String {
        switch member.type {
        case .array(let element): Self.arrayCall(element, isOpen: member.enumeration != nil)
        default: Self.scalarCall(member.type, isOpen: member.enumeration != nil)
        }
    }

    private func swiftType(_ type: MemberType) -> String {
        switch type {
        case .string, .integer:
            if let enumeration = member.enumeration { return enumeration.swiftName }
            return scope.name(type == .string ? .string : .int)
        case .float: return scope.name(.double)
        case .boolean: return scope.name(.bool)
        case .timestamp: return scope.name(.timestamp)
        case .base64: return scope.name(.base64)
        case .binary: return scope.name(.binary)
        case .any: return scope.name(.jsonValue)
        case .object(let name): return scope.own(name.swift)
        case .array(.json(let element)): return "[\(scope.name(.jsonText))<\(swiftType(element))>]"
        case .array(let element): return "[\(swiftType(element))]"
        case .json(.json(let inner)): return "\(scope.name(.jsonText))<\(swiftType(inner))>"
        case .json(let inner): return swiftType(inner)
        }
    }

    /// - Parameter isOpen: A Boolean value that indicates whether the member has known values.
    private static func scalarCall(_ type: MemberType, isOpen: Bool = false) -> String {
        switch type {
        case .string: isOpen ? "openString" : "string"
        case .integer: isOpen ? "openInteger" : "int"
        case .float: "double"
        case .boolean: "bool"
        case .timestamp: "timestamp"
        case .base64: "base64"
        case .binary: "binary"
        case .object: "object"
        case .json: "jsonText"
        case .any, .array: "value"
        }
    }

    private static func arrayCall(_ element: MemberType, isOpen: Bool) -> String {
        switch element {
        case .string, .integer, .float, .boolean, .object: scalarCall(element, isOpen: isOpen) + "s"
        default: "value"
        }
    }
}
