import APIModel

/// Finds out what the documents of a run mean together, and makes all names of Swift.
struct SpecResolver {
    let specs: WrittenSpecs
    var diagnostics: [Diagnostic]

    init(specs: WrittenSpecs, diagnostics: [Diagnostic]) {
        self.specs = specs
        self.diagnostics = diagnostics
    }

    /// Usable only when there is no complaint.
    mutating func resolve() -> API {
        let lookup = ServiceLookup(specs)
        diagnostics += lookup.diagnostics
        let names = namespaces(of: lookup.scopes.map(\.service))
        var services: [Service] = []
        for (scope, name) in zip(lookup.scopes, names) {
            var resolver = ServiceResolver(scope: scope, namespace: name, brokenFiles: specs.brokenFiles)
            services.append(resolver.resolve())
            diagnostics += resolver.diagnostics
        }
        return API(services: services)
    }

    /// The Swift names of services, in their order. Of several versions of one service the newest has the plain name.
    private mutating func namespaces(of services: [ServiceSpec]) -> [String] {
        let plain = services.map { service in
            service.name?.value ?? SwiftNames.namespace(service.shortName.value)
        }
        var names: [String] = []
        var taken: [String: (spec: ServiceSpec, use: NameUse)] = [:]
        for (index, service) in services.enumerated() {
            let place = service.name?.location ?? service.shortName.location
            let use = NameUse(wire: service.shortName.value, location: place)
            let version = service.version?.value ?? ""
            let isOlder = services.indices.contains { other in
                plain[other] == plain[index] && services[other].shortName.value == service.shortName.value
                    && services[other].version?.value ?? "" > version
            }
            let name = isOlder ? plain[index] + SwiftNames.versionSuffix(version) : plain[index]
            if let written = service.name, SwiftKeywords.namespaceMustRename.contains(written.value) {
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
