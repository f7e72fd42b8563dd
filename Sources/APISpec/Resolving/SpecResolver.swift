import APIModel

/// Resolves the documents of a run into an API, and assigns all Swift names.
struct SpecResolver {
    private var specs: ParsedSpecs
    var diagnostics: [Diagnostic]

    init(specs: ParsedSpecs, diagnostics: [Diagnostic]) {
        self.specs = specs
        self.diagnostics = diagnostics
    }

    /// Returns the API, which is usable only if there are no errors. The spec of a service is released once the service
    /// has been resolved.
    mutating func resolve() -> API {
        let brokenFiles = specs.brokenFiles
        var scopes = findScopes()
        let names = namespaces(of: scopes.map(\.service))
        let newest = Self.newest(of: scopes.map(\.service)) { $0.shortName.value }
        var services: [Service] = []
        scopes.reverse()
        for name in names {
            guard let scope = scopes.popLast() else { break }
            let isNewest = newest[scope.service.shortName.value] == scope.service.date
            var resolver = ServiceResolver(
                scope: scope, namespace: name, isNewest: isNewest, brokenFiles: brokenFiles)
            services.append(resolver.resolve())
            diagnostics += resolver.diagnostics
        }
        return API(services: services)
    }

    private mutating func findScopes() -> [ServiceScope] {
        let lookup = ServiceLookup(specs)
        specs = ParsedSpecs()
        diagnostics += lookup.diagnostics
        return lookup.scopes
    }

    /// The newest version of the services that share a key.
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
            let location = service.name?.location ?? service.shortName.location
            let use = NameUse(wire: service.shortName.value, location: location)
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
