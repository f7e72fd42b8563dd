import APIModel

/// The facts that specs and the list of exceptions have about names in policies.
struct PermissionFacts {
    private let services: [Service]

    init(_ api: API) { services = api.services }

    /// Returns the services with a name in the API, followed by the others with that name in policies. Without a name, it
    /// returns all.
    func services(named name: String?) -> [Service] {
        guard let name else { return services }
        return services.filter { $0.shortName == name }
            + services.filter { $0.shortName != name && $0.permissionPrefix == name }
    }

    /// Returns the name of a service, in the API or in policies, from which a text differs by case alone.
    func spelling(ofService text: String) -> String? {
        let lowercased = text.lowercased()
        return services.lazy.flatMap { [$0.shortName, $0.permissionPrefix] }.first { $0.lowercased() == lowercased }
    }

    /// Returns a service by either name that has an action, or whose console has it.
    func service(named name: String, having action: String) -> Service? {
        services(named: name).first { actions(of: $0).contains(action) }
    }

    /// Returns the actions of the API and of the console, in this order.
    func actions(of service: Service) -> [String] {
        service.actions.map(\.wireName) + (service.permissions?.consoleActions ?? [])
    }

    func prefix(ofService name: String) -> String {
        services.first { $0.shortName == name }?.permissionPrefix ?? KnownPermissions.prefixes[name]?.prefix ?? name
    }

    func knownResources(_ service: String, _ action: String) -> [String]? {
        KnownPermissions.resources["\(service):\(action)"]?.names
    }

    /// The names of all actions in policies.
    var names: [PermissionName] {
        services.flatMap { service in
            actions(of: service).map { PermissionName(prefix: service.permissionPrefix, action: $0) }
        }
    }
}
