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
        let written = lookup.scopes.map(\.service)
        let names = namespaces(of: written)
        var services: [Service] = []
        for (scope, name) in zip(lookup.scopes, names) {
            let isNewest = !written.contains { $0.isNewer(than: scope.service) }
            var resolver = ServiceResolver(
                scope: scope, namespace: name, isNewest: isNewest, brokenFiles: specs.brokenFiles)
            services.append(resolver.resolve())
            diagnostics += resolver.diagnostics
        }
        return API(services: services)
    }

    /// The Swift names of services, in their order. Of several versions of one service the newest has the plain name; one
    /// that is given another name has that.
    private mutating func namespaces(of services: [ServiceSpec]) -> [String] {
        let plain = services.map { service in
            service.name?.value ?? SwiftNames.namespace(service.shortName.value)
        }
        var names: [String] = []
        var taken: [String: (spec: ServiceSpec, use: NameUse)] = [:]
        for (index, service) in services.enumerated() {
            let place = service.name?.location ?? service.shortName.location
            let use = NameUse(wire: service.shortName.value, location: place)
            let isOlder = services.indices.contains { other in
                plain[other] == plain[index] && services[other].isNewer(than: service)
            }
            let name =
                isOlder ? plain[index] + SwiftNames.versionSuffix(service.version?.value ?? "") : plain[index]
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
    /// Whether this is a newer version of the same service. Versions are dates, year first.
    fileprivate func isNewer(than other: ServiceSpec) -> Bool {
        shortName.value == other.shortName.value && version?.value ?? "" > other.version?.value ?? ""
    }
}
