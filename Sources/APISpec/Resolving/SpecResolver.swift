import APIModel

/// Resolves the documents of a run into an API, and assigns all Swift names.
struct SpecResolver {
    let specs: WrittenSpecs
    var diagnostics: [Diagnostic]

    init(specs: WrittenSpecs, diagnostics: [Diagnostic]) {
        self.specs = specs
        self.diagnostics = diagnostics
    }

    /// Returns the API, which is only valid if there are no diagnostics.
    mutating func resolve() -> API {
        let lookup = ServiceLookup(specs)
        diagnostics += lookup.diagnostics
        let written = lookup.scopes.map(\.service)
        let names = namespaces(of: written)
        let newest = Self.newest(of: written) { $0.shortName.value }
        var services: [Service] = []
        for (scope, name) in zip(lookup.scopes, names) {
            let isNewest = newest[scope.service.shortName.value] == scope.service.date
            var resolver = ServiceResolver(
                scope: scope, namespace: name, isNewest: isNewest, brokenFiles: specs.brokenFiles)
            services.append(resolver.resolve())
            diagnostics += resolver.diagnostics
        }
        return API(services: services)
    }

    /// Returns the newest version of the services with each key.
    private static func newest(of services: [ServiceSpec], by key: (ServiceSpec) -> String) -> [String: String] {
        Dictionary(services.map { (key($0), $0.date) }, uniquingKeysWith: max)
    }

    /// Returns the Swift names of the services, in their order. Among several versions of a service with the same name,
    /// the newest has the plain name and the others get a version suffix.
    private mutating func namespaces(of services: [ServiceSpec]) -> [String] {
        func plain(_ service: ServiceSpec) -> String {
            service.name?.value ?? SwiftNames.namespace(service.shortName.value)
        }
        // A space is a safe separator, since no name contains one.
        let newest = Self.newest(of: services) { plain($0) + " " + $0.shortName.value }
        var names: [String] = []
        var taken: [String: (spec: ServiceSpec, use: NameUse)] = [:]
        for service in services {
            let place = service.name?.location ?? service.shortName.location
            let use = NameUse(wire: service.shortName.value, location: place)
            let isNewest = newest[plain(service) + " " + service.shortName.value] == service.date
            let name = plain(service) + (isNewest ? "" : SwiftNames.versionSuffix(service.date))
            if let written = service.name, SwiftNames.isNamespaceTaken(written.value) {
                diagnostics.append(.unusableName(written, of: "a service"))
            }
            // Namespaces become folders, and some file systems ignore case.
            if let first = taken[name.lowercased()] {
                let isTwin =
                    first.spec.shortName.value == service.shortName.value
                    && first.spec.version?.value == service.version?.value
                if !isTwin { diagnostics.append(.nameClash(use, first: first.use, swift: name)) }
            } else {
                taken[name.lowercased()] = (service, use)
            }
            names.append(name)
        }
        return names
    }
}

extension ServiceSpec {
    /// The version, or an empty text if it could not be read. It is a date that begins with the year, so a newer
    /// version compares greater.
    fileprivate var date: String { version?.value ?? "" }
}
