internal import APIModel
internal import SpecRequests
internal import TencentCloudCore

/// Finds values that an enumeration does not have. Enumerations are open, so only a strict mock refuses them.
enum UnknownValue {
    /// Returns the path of the first such value in a request; `nil` if there is none.
    static func path(in value: JSONValue, of type: APIModel.ObjectType, _ service: APIModel.Service) -> String? {
        guard case .object(let object) = value else { return nil }
        for (name, value) in object {
            guard let member = type.members.first(where: { $0.wireName == name }) else { continue }
            guard let path = path(in: value, as: member.type, of: member, service) else { continue }
            return path.isEmpty || path.hasPrefix("[") ? name + path : "\(name).\(path)"
        }
        return nil
    }

    private static func path(
        in value: JSONValue, as type: MemberType, of member: Member, _ service: APIModel.Service
    ) -> String? {
        switch (type, value) {
        case (.object(let name), _): return service.type(name).flatMap { path(in: value, of: $0, service) }
        case (.array(let element), .array(let values)):
            for (index, value) in values.enumerated() {
                guard let path = path(in: value, as: element, of: member, service) else { continue }
                return path.isEmpty ? "[\(index)]" : "[\(index)].\(path)"
            }
            return nil
        case (_, .string(let text)):
            guard let known = member.enumeration?.values else { return nil }
            return known.contains { $0.value == .string(text) } ? nil : ""
        case (_, .int(let number)):
            guard let known = member.enumeration?.values else { return nil }
            return known.contains { $0.value == .integer(number) } ? nil : ""
        default: return nil
        }
    }
}
