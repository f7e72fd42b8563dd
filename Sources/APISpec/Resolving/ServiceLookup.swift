/// A service with all documents of the run that belong to it.
struct ServiceScope {
    var service: ServiceSpec
    var additions: [ServiceSpec] = []
    var actions: [ActionSpec] = []
}

/// Finds the service of each action, and of each document that only adds types.
///
/// The nearest service documents are the candidates: those earlier in the same file, otherwise those in the same
/// folder, otherwise those in the nearest folder above. `Version` chooses among several.
struct ServiceLookup {
    private(set) var scopes: [ServiceScope] = []
    private(set) var diagnostics: [Diagnostic] = []
    private var scopesOfFile: [Int: [Int]] = [:]
    private var scopesOfFolder: [[Substring]: [Int]] = [:]
    /// A Boolean value that indicates whether all files were read completely. If not, a missing service is not
    /// reported, since it may be in an unread part.
    private let isComplete: Bool
    /// The versions that a types-only document refers to and no service has. They are reported there once, and not
    /// again for each action.
    private var missingVersions: Set<String> = []

    init(_ specs: ParsedSpecs) {
        isComplete = specs.brokenFiles.isEmpty
        var additions = specs.services.filter(\.isAddition)
        specs.services.filter { !$0.isAddition }.forEach { addScope($0) }
        additions = additions.filter { !promote($0) }
        for (index, scope) in scopes.enumerated() {
            let file = scope.service.key.file
            scopesOfFile[file.order, default: []].append(index)
            scopesOfFolder[file.folder, default: []].append(index)
        }
        additions.forEach { addTypes($0) }
        specs.actions.forEach { addAction($0) }
    }

    private mutating func addScope(_ spec: ServiceSpec) {
        let twin = scopes.first {
            $0.service.shortName.value == spec.shortName.value && $0.service.version?.value == spec.version?.value
        }
        if let twin {
            diagnostics.append(.duplicateService(spec, first: twin.service.shortName.location))
        }
        scopes.append(ServiceScope(service: spec))
    }

    /// Makes a document with only a name, a version and types a service of its own if no other document describes that
    /// service. Returns `true` if it did.
    private mutating func promote(_ spec: ServiceSpec) -> Bool {
        guard !scopes.contains(where: { $0.service.shortName.value == spec.shortName.value }) else { return false }
        if spec.versionKey == nil && isComplete { diagnostics.append(.nobodyDescribes(spec.shortName)) }
        scopes.append(ServiceScope(service: spec))
        return true
    }

    private mutating func addTypes(_ spec: ServiceSpec) {
        let sameName = scopes.indices.filter { scopes[$0].service.shortName.value == spec.shortName.value }
        let near = nearest(to: spec.key).filter { sameName.contains($0) }
        let what = "this document of service '\(spec.shortName.value)'"
        let candidates = spec.version == nil && !near.isEmpty ? near : sameName
        if let version = spec.version, fitting(version, among: candidates).isEmpty {
            if isComplete { diagnostics.append(.noVersionToAddTo(version, candidates: services(candidates))) }
            missingVersions.insert(version.value)
            return
        }
        if let index = choose(among: candidates, version: spec.version, what: what, at: spec.shortName.location) {
            scopes[index].additions.append(spec)
        }
    }

    private mutating func addAction(_ spec: ActionSpec) {
        let candidates = nearest(to: spec.key)
        if candidates.isEmpty {
            if isComplete { diagnostics.append(.noService(for: spec.name.value, at: spec.name.location)) }
            return
        }
        if let version = spec.version, fitting(version, among: candidates).isEmpty {
            if isComplete && !missingVersions.contains(version.value) {
                diagnostics.append(.noSuchVersion(version, candidates: services(candidates)))
            }
            return
        }
        let what = "action '\(spec.name.value)'"
        if let index = choose(among: candidates, version: spec.version, what: what, at: spec.name.location) {
            scopes[index].actions.append(spec)
        }
    }

    private mutating func choose(
        among candidates: [Int], version: Located<String>?, what: String, at location: Location
    ) -> Int? {
        let fitting = fitting(version, among: candidates)
        if fitting.count > 1 {
            diagnostics.append(.severalServices(for: what, at: location, candidates: services(fitting)))
            return nil
        }
        return fitting.first
    }

    private func fitting(_ version: Located<String>?, among candidates: [Int]) -> [Int] {
        candidates.filter { index in
            // If the version of the service could not be read, that has already been reported.
            guard let version, let own = scopes[index].service.version else { return true }
            return own.value == version.value
        }
    }

    private func services(_ indices: [Int]) -> [ServiceSpec] {
        indices.map { scopes[$0].service }
    }

    private func nearest(to location: Location) -> [Int] {
        let earlier = (scopesOfFile[location.file.order] ?? []).filter { scopes[$0].service.key.line < location.line }
        if !earlier.isEmpty { return earlier }
        var folder = location.file.folder
        while true {
            if let found = scopesOfFolder[folder] { return found }
            guard folder.popLast() != nil else { return [] }
        }
    }
}
