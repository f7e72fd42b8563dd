package import APIModel

/// The permissions that a program needs, and what was assumed to find them.
package struct PermissionPlan: Sendable {
    /// Sorted by name.
    package private(set) var permissions: [Permission] = []
    /// Sentences for the user, in the order of the permissions, each without a full stop.
    package private(set) var notes: [String] = []
    /// The names of actions that services of the specs do not have.
    package private(set) var unknown: [UnknownPermission] = []
    /// The resources among those that were chosen that belong to none of the actions.
    package private(set) var unusedResources: [String] = []

    /// Plans the permissions.
    ///
    /// - Parameters:
    ///   - uses: The actions. Each may occur several times.
    ///   - api: The specs, from which the names in policies and the resources come. May have no service.
    ///   - chosen: Resources, in six parts, to which actions that can be allowed for single resources are limited.
    package init(of uses: some Sequence<ActionUse>, in api: API, choosing chosen: [String] = []) {
        var collector = PermissionCollector(PermissionFacts(api))
        for use in uses { collector.add(use) }
        unknown = collector.unknown
        let names = collector.found.keys.sorted()
        var unused = chosen
        for name in names {
            guard let found = collector.found[name] else { continue }
            let (resources, hasLevel) = found.resources(choosing: chosen)
            unused.removeAll { resource in hasLevel && resources.contains(resource) }
            let permission = Permission(
                name: name, resources: resources, hasResourceLevel: hasLevel,
                isLevelKnown: hasLevel || found.hasOperationLevel || found.isDenied)
            permissions.append(permission)
            if hasLevel, permission.resources == ["*"] {
                notes.append(
                    "\(name) is allowed for '*', which an error named: it overrides single resources, also in other policies"
                )
            } else if hasLevel, !found.isDenied, !resources.contains(where: chosen.contains) {
                notes.append(Self.note(onResourcesOf: permission))
            }
        }
        unusedResources = unused
        notes = collector.notes + notes
    }

    private static func note(onResourcesOf permission: Permission) -> String {
        let resources = permission.resources.joined(separator: ", ")
        let holder = resources.contains("${") ? "; write the value in place of each ${...}" : ""
        return "\(permission.name) is allowed for \(resources)\(holder); name single resources with --resource"
    }
}

/// The name of an action that no service has.
package struct UnknownPermission: Equatable, Sendable {
    /// The name as given, such as `ocr:IDCard`.
    package let name: String
    /// The names of all actions that the specs have in its place.
    package let known: [String]
    /// The name of a service of the specs from which that of the service differs by case alone; `nil` if there is none.
    package let spelling: String?
}

/// Collects the permissions for uses of actions.
private struct PermissionCollector {
    private let facts: PermissionFacts
    private(set) var found: [PermissionName: Found] = [:]
    private(set) var notes: [String] = []
    private(set) var unknown: [UnknownPermission] = []

    init(_ facts: PermissionFacts) { self.facts = facts }

    struct Found {
        /// The resources for which the action can be allowed, or `nil` if it has operation level as far as is known.
        var forms: [String]?
        /// A Boolean value that indicates whether a spec tells that it has operation level.
        var hasOperationLevel = false
        /// The resources that errors named.
        var denied: Set<String> = []
        var isDenied: Bool { !denied.isEmpty }

        /// Returns the resources, and a Boolean value that indicates whether the action has resource level.
        func resources(choosing chosen: [String]) -> (names: [String], hasLevel: Bool) {
            let single = denied.filter { $0 != "*" }
            let forms = forms ?? []
            guard !forms.isEmpty || !single.isEmpty else { return (["*"], false) }
            let matching = chosen.filter { resource in
                forms.contains { ResourcePattern.mayMeet($0, resource) } || single.contains(resource)
            }
            if !matching.isEmpty { return (sorted(Set(matching).union(single)), true) }
            if denied.contains("*") { return (["*"], true) }
            return (sorted(single.isEmpty ? Set(forms) : single), true)
        }

        private func sorted(_ names: Set<String>) -> [String] {
            names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        }
    }

    mutating func add(_ use: ActionUse) {
        switch use {
        case .named(let service, let action): add(named: action, of: service)
        case .called(let service, let action):
            if let described = facts.service(named: service, having: action) {
                add(action, of: described)
            } else {
                let prefix = facts.prefix(ofService: service)
                if facts.services(named: service).isEmpty {
                    assume(prefix, of: service)
                } else {
                    note("\(service):\(action) was called, and no spec describes it")
                }
                add(PermissionName(prefix: prefix, action: action), facts.knownResources(service, action))
            }
        case .denied(let name, let resource):
            let forms = facts.service(named: name.prefix, having: name.action)?.resources(ofAction: name.action)
            add(name, forms)
            found[name]?.denied.insert(resource)
        }
    }

    private mutating func add(named action: String, of service: String?) {
        let services = facts.services(named: service)
        var isFound = false
        for candidate in services {
            // A service that only policies call so is meant if the one of that name has no such action.
            if isFound, let service, candidate.shortName != service { break }
            for name in facts.actions(of: candidate) where Wildcard.pattern(action, covers: name) {
                isFound = true
                add(name, of: candidate)
            }
        }
        if isFound { return }
        let spelling = services.isEmpty ? service.flatMap(facts.spelling) : nil
        if let service, services.isEmpty, spelling == nil, !action.contains("*") {
            let prefix = facts.prefix(ofService: service)
            assume(prefix, of: service)
            return add(PermissionName(prefix: prefix, action: action), facts.knownResources(service, action))
        }
        unknown.append(
            UnknownPermission(
                name: service.map { "\($0):\(action)" } ?? action, known: services.flatMap { facts.actions(of: $0) },
                spelling: spelling))
    }

    private mutating func add(_ action: String, of service: Service) {
        if service.actions.contains(where: { $0.wireName == action && !$0.isSigned }) {
            return note("\(service.shortName):\(action) needs no permission, since it is not signed")
        }
        let name = PermissionName(prefix: service.permissionPrefix, action: action)
        let forms = service.resources(ofAction: action)
        add(name, forms)
        if service.permissions == nil {
            assume(service.permissionPrefix, of: service.shortName)
        } else {
            found[name]?.hasOperationLevel = forms == nil
        }
    }

    private mutating func add(_ name: PermissionName, _ forms: [String]?) {
        var entry = found[name] ?? Found()
        entry.forms = entry.forms ?? forms
        found[name] = entry
    }

    /// Notes what no spec says about a service.
    private mutating func assume(_ prefix: String, of service: String) {
        if let known = KnownPermissions.prefixes[service] {
            note("policies name the service \(service) '\(known.prefix)': \(known.source)")
            note("assumed that the actions of \(service) can only be allowed for '*': no spec has 'cam' for it")
        } else {
            note(
                "assumed that policies name the service \(service) '\(prefix)', and that its actions can only be allowed"
                    + " for '*': no spec has 'cam' for it")
        }
    }

    private mutating func note(_ text: String) {
        if !notes.contains(text) { notes.append(text) }
    }
}
