// Diagnostics about a service document, and about the documents that belong to a service.

extension Diagnostic {
    static func noService(for action: String, at location: Location) -> Diagnostic {
        Diagnostic(
            location,
            "action '\(action)' has no service; expected a service document before it in its file, in its folder, "
                + "or in a folder above")
    }

    static func nobodyDescribes(_ shortName: Located<String>) -> Diagnostic {
        Diagnostic(
            shortName.location,
            "no document describes service '\(shortName.value)', to which these types belong; "
                + "add 'Version' if this document is the service")
    }

    static func severalServices(for what: String, at location: Location, candidates: [ServiceSpec]) -> Diagnostic {
        let advice =
            Set(candidates.map { $0.version?.value }).count > 1
            ? "add a 'Version' that only one of them has"
            : "move each service and its actions to a file or folder of its own"
        return Diagnostic(
            location, "\(what) could belong to several services; \(advice)", notes: candidates.map { .candidate($0) })
    }

    static func noSuchVersion(_ version: Located<String>, candidates: [ServiceSpec]) -> Diagnostic {
        Diagnostic(
            version.location, "no service here has version \(version.value)", notes: candidates.map { .candidate($0) })
    }

    /// Reports a version without a service, in a document that contains only types.
    static func noVersionToAddTo(_ version: Located<String>, candidates: [ServiceSpec]) -> Diagnostic {
        Diagnostic(
            version.location,
            "no service here has version \(version.value), to which these types belong; if this document is the "
                + "service, give it a 'title'",
            notes: candidates.map { .candidate($0) })
    }

    static func duplicateService(_ spec: ServiceSpec, first: Location) -> Diagnostic {
        let version = spec.version.map { " \($0.value)" } ?? ""
        return Diagnostic(
            spec.shortName.location, "service '\(spec.shortName.value)'\(version) is described twice",
            notes: [.first(at: first)])
    }

    static func notADate(_ value: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "'Version' must be a date written YYYY-MM-DD, not \(quoted(value))")
    }

    static func notAServiceName(_ name: String, at location: Location) -> Diagnostic {
        let rule =
            "expected a lowercase letter, then lowercase letters and digits, at most \(longestServiceName) in all"
        let advice = isServiceName(name.lowercased()) ? NearestName.advice(naming: name.lowercased()) : "; \(rule)"
        return Diagnostic(location, "\(quoted(name)) is not a service name\(advice)")
    }

    static func notAnEndpoint(_ text: String, at location: Location) -> Diagnostic {
        let rule = "a lowercase host name, with a port if needed, as in 'api.example.com:8443'"
        return Diagnostic(location, "\(quoted(text)) is not an endpoint; expected \(rule), without scheme or path")
    }

    static func notARegion(_ name: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "\(quoted(name)) is not a region; expected lowercase letters, digits, '.' and '-'")
    }

    static func noneAmongRegions(at location: Location) -> Diagnostic {
        Diagnostic(
            location, "'none' is not a region; an action that takes no region has 'Regions: none' instead of a list")
    }

    static func notAnErrorCode(_ code: String, at location: Location) -> Diagnostic {
        Diagnostic(
            location, "\(quoted(code)) is not an error code; expected names of letters, digits and '_', joined by dots")
    }

    static func errorConstantClash(_ code: Located<String>, swift: String, first: Location) -> Diagnostic {
        Diagnostic(
            code.location, "'\(code.value)' and another error code are both '\(swift)' in Swift; remove one of them",
            notes: [.other(at: first)])
    }

    static func nearlyListedError(_ code: Located<String>, listed: String) -> Diagnostic {
        Diagnostic(
            code.location, "\(quoted(code.value)) is not in the service's 'errors'\(NearestName.advice(naming: listed))"
        )
    }

    static func undescribedError(_ code: Located<String>) -> Diagnostic {
        Diagnostic(code.location, "\(quoted(code.value)) needs a description in the service's 'errors'")
    }

    static func duplicateType(_ name: Located<String>, first: Location) -> Diagnostic {
        Diagnostic(name.location, "the service has two types '\(name.value)'", notes: [.first(at: first)])
    }

    static func builtinTypeName(_ name: Located<String>) -> Diagnostic {
        Diagnostic(
            name.location,
            "'\(name.value)' is a built-in type; choose another name, and set the Swift name with 'name'")
    }
}

extension Diagnostic.Note {
    static func candidate(_ spec: ServiceSpec) -> Diagnostic.Note {
        let version = spec.version.map { " \($0.value)" } ?? ""
        return Diagnostic.Note(
            location: spec.shortName.location, message: "service '\(spec.shortName.value)'\(version) is a candidate")
    }
}
