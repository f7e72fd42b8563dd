package import APIModel

/// A policy of the vendor that would suffice for permissions, and what it allows in addition.
package struct SufficientPreset: Equatable, Sendable {
    package let name: String
    /// The name of the service in policies.
    package let service: String
    /// The number of actions of the API that it allows and that are not needed.
    package let others: Int
    /// The sentence about what else it allows, without a full stop.
    package let description: String?

    /// Returns the policies that suffice for all permissions of their service, the narrowest of each service first.
    package static func all(for permissions: [Permission], in api: API) -> [SufficientPreset] {
        api.services.flatMap { service in
            let needed = permissions.filter { service.has($0.name) }
            let presets = needed.isEmpty ? [] : service.permissions?.presets ?? []
            let sufficient = presets.filter { preset in needed.allSatisfy { preset.allows($0, of: service) } }
            return sufficient.enumerated()
                .sorted { ($0.element.breadth, $0.offset) < ($1.element.breadth, $1.offset) }
                .map { _, preset in
                    let used = needed.count { permission in
                        service.actions.contains { $0.wireName == permission.name.action }
                    }
                    return SufficientPreset(
                        name: preset.name, service: service.permissionPrefix, others: service.actions.count - used,
                        description: preset.description)
                }
        }
    }
}

extension Service {
    fileprivate func has(_ name: PermissionName) -> Bool {
        guard name.prefix == permissionPrefix else { return false }
        return actions.contains { $0.wireName == name.action }
            || permissions?.consoleActions.contains(name.action) == true
    }
}

extension ServicePermissions.Preset {
    /// A number that is larger for a policy that allows more.
    fileprivate var breadth: Int {
        let resources = others.flatMap(\.names)
        return allowsAll ? .max : resources.count + 1000 * resources.count { $0 == "*" }
    }

    fileprivate func allows(_ permission: Permission, of service: Service) -> Bool {
        if allowsAll || service.actions.contains(where: { $0.wireName == permission.name.action }) { return true }
        guard let other = others.first(where: { $0.action == permission.name.action }) else { return false }
        return permission.resources.allSatisfy { resource in
            other.names.contains { ResourcePattern.pattern($0, covers: resource) }
        }
    }
}
