import APIModel

/// Finds out what the documents of a run mean together, and makes all names of Swift.
struct SpecResolver {
    private var specs: WrittenSpecs
    var diagnostics: [Diagnostic]

    init(specs: WrittenSpecs, diagnostics: [Diagnostic]) {
        self.specs = specs
        self.diagnostics = diagnostics
    }

    /// Usable only when there is no complaint. What was written of a service is let go once the service is made of it.
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
        specs = WrittenSpecs()
        diagnostics += lookup.diagnostics
        return lookup.scopes
    }

    /// The newest version of the services that share a key.
    private static func newest(of services: [ServiceSpec], by key: (ServiceSpec) -> String) -> [String: String] {
        Dictionary(services.map { (key($0), $0.date) }, uniquingKeysWith: max)
    }

    /// The Swift names of services, in their order. Of several versions of one service the newest has the plain name; one
    /// that is given another name has that.
    private mutating func namespaces(of services: [ServiceSpec]) -> [String] {
        func plain(_ service: ServiceSpec) -> String {
            service.name?.value ?? SwiftNames.namespace(service.shortName.value)
        }
        // No name has a blank.
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
            // Namespaces are folders, and some file systems take capitals and small letters for the same.
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
    /// The version, year first, so that a newer one is the greater text; empty where it could not be read.
    fileprivate var date: String { version?.value ?? "" }
}
