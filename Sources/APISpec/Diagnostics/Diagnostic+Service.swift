import APIModel

// Diagnostics about a service document, and about the documents that belong to a service.

extension Diagnostic {
    static func noService(for action: String, at location: Location) -> Diagnostic {
        Diagnostic(
            location,
            "interface '\(action)' has no service: no service document stands before it in its file, in its folder, "
                + "or in one above")
    }

    static func nobodyDescribes(_ shortName: Located<String>) -> Diagnostic {
        Diagnostic(
            shortName.location,
            "types for service '\(shortName.value)', which no document describes; a service itself needs 'Version'")
    }

    static func severalServices(for what: String, at location: Location, candidates: [ServiceSpec]) -> Diagnostic {
        let advice =
            Set(candidates.map { $0.version?.value }).count > 1
            ? "a 'Version' that only one of them has would decide"
            : "give each a file of its own with its interfaces, or a folder"
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
            "no service here has version \(version.value), to add these types to; where this document is the service, "
                + "give it a 'title'",
            notes: candidates.map { .candidate($0) })
    }

    static func duplicateService(_ spec: ServiceSpec, first: Location) -> Diagnostic {
        let version = spec.version.map { " \($0.value)" } ?? ""
        return Diagnostic(
            spec.shortName.location, "service '\(spec.shortName.value)'\(version) is described twice",
            notes: [.first(at: first)])
    }

    static func notADate(_ value: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "a version is a date written YYYY-MM-DD, not \(quoted(value))")
    }

    static func notAServiceName(_ name: String, at location: Location) -> Diagnostic {
        let rule = "a small letter, then small letters and digits, \(longestServiceName) at most"
        let advice = isServiceName(name.lowercased()) ? ", did you mean '\(name.lowercased())'?" : ": \(rule)"
        return Diagnostic(location, "\(quoted(name)) is not a service name\(advice)")
    }

    static func notAnEndpoint(_ text: String, at location: Location) -> Diagnostic {
        let rule = "a host name in small letters, with a port where it needs one, as in 'api.example.com:8443'"
        return Diagnostic(location, "\(quoted(text)) is not an endpoint: \(rule); no scheme and no path")
    }

    static func notARegion(_ name: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "\(quoted(name)) is not a region: small letters, digits, '.' and '-'")
    }

    static func noneAmongRegions(at location: Location) -> Diagnostic {
        Diagnostic(location, "'none' is no region: an interface that takes none has 'Regions: none', without a list")
    }

    static func notAnErrorCode(_ code: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "\(quoted(code)) is not an error code: names of letters, digits and '_', joined by dots")
    }

    static func errorConstantClash(_ code: Located<String>, swift: String, first: Location) -> Diagnostic {
        Diagnostic(
            code.location, "'\(code.value)' is '\(swift)' in Swift, as another error code is; leave one out",
            notes: [.other(at: first)])
    }

    static func nearlyListedError(_ code: Located<String>, listed: String) -> Diagnostic {
        Diagnostic(
            code.location, "\(quoted(code.value)) is not in the service's 'errors', did you mean '\(listed)'?")
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
            "'\(name.value)' is a type of the format; call yours otherwise, and give it a 'name' for Swift")
    }
}

extension Diagnostic.Note {
    static func candidate(_ spec: ServiceSpec) -> Diagnostic.Note {
        let version = spec.version.map { " \($0.value)" } ?? ""
        return Diagnostic.Note(
            location: spec.shortName.location, message: "service '\(spec.shortName.value)'\(version) is a candidate")
    }
}
