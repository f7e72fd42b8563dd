import APIModel

extension ServiceResolver {
    /// Resolves `cam`. Each action that it names must be one of the service or of its console.
    mutating func resolvePermissions() -> ServicePermissions? {
        guard let spec = scope.service.permissions else { return nil }
        let described = Dictionary(
            scope.actions.map { ($0.name.value, $0.name.location) }, uniquingKeysWith: { first, _ in first })
        let console = spec.console.filter { action in
            guard let location = described[action.value] else { return true }
            diagnostics.append(.consoleActionIsDescribed(action, at: location))
            return false
        }
        let known = scope.actions.map(\.name.value) + console.map(\.value)
        let isKnown = Set(known).union(spec.console.map(\.value))
        // The action may be in a file that could not be read.
        if brokenFiles.isEmpty {
            let named = (spec.resources + spec.presets.flatMap(\.others)).map(\.action)
            diagnostics += named.filter { !isKnown.contains($0.value) }.map { .unknownPermission($0, known: known) }
        }
        return ServicePermissions(
            prefix: spec.prefix, consoleActions: console.map(\.value), resources: spec.resources.map(\.resolved),
            presets: spec.presets.map { preset in
                ServicePermissions.Preset(
                    name: preset.name, allowsAll: preset.allowsAll, others: preset.others.map(\.resolved),
                    description: preset.description)
            })
    }
}

extension PermissionsSpec.Resources {
    fileprivate var resolved: ServicePermissions.Resources {
        ServicePermissions.Resources(action: action.value, names: names)
    }
}
