package import APIModel

/// The actions that a mock cloud answers.
package struct ActionSource: Sendable {
    /// The result of looking for an action.
    package enum Lookup: Sendable {
        case found(Service, Action)
        /// No service has the name.
        case noService
        /// The service, or any service if none is named, does not have the version.
        case noVersion
        case noAction
        /// The specs of the service have errors.
        case unreadable
    }

    /// The name of an action as a request tells it.
    package struct Name: Sendable, Hashable {
        package let action: String
        package let version: String
        /// The short name of the service, which only a signature tells.
        package let service: String?

        package init(action: String, version: String, service: String?) {
            self.action = action
            self.version = version
            self.service = service
        }
    }

    package let find: @Sendable (Name) async -> Lookup

    /// Creates a source.
    /// - Parameter find: Finds an action. It is called by several tasks at a time.
    package init(find: @escaping @Sendable (Name) async -> Lookup) { self.find = find }

    /// Creates a source of services that are in memory.
    package init(_ services: [Service]) {
        let actions = Dictionary(grouping: services, by: \.version).mapValues { services in
            services.map { service in
                let actions = service.actions.map { ($0.wireName, $0) }
                return (service, Dictionary(actions, uniquingKeysWith: { first, _ in first }))
            }
        }
        let names = Set(services.map(\.shortName))
        self.init { name in
            if let service = name.service, !names.contains(service) { return .noService }
            let candidates = (actions[name.version] ?? []).filter {
                name.service == nil || $0.0.shortName == name.service
            }
            for (service, actions) in candidates {
                if let action = actions[name.action] { return .found(service, action) }
            }
            return candidates.isEmpty ? .noVersion : .noAction
        }
    }
}
