import APISpec

// Diagnostics about a policy: one factory per rule.

extension Diagnostic {
    static func unknownPolicyKey(_ key: Located<String>, of what: String, known: [String]) -> Diagnostic {
        let lowercased = key.value.lowercased()
        let advice =
            known.contains(lowercased)
            ? "; keys are in lowercase: '\(lowercased)'"
            : NearestName.of(key.value, among: known).map { "; did you mean '\($0)'?" }
                ?? "; expected \(known.joined(separator: ", "))"
        return Diagnostic(key.location, "\(what) has no key \(quoted(key.value))\(advice)")
    }

    static func secondPolicyKey(_ key: Located<String>, first: Location) -> Diagnostic {
        Diagnostic(
            key.location, "\(quoted(key.value)) is written twice",
            notes: [.first(at: first)])
    }

    static func wrongPolicyKind(_ key: String, _ expected: String, _ found: LocatedJSON) -> Diagnostic {
        Diagnostic(found.location, "\(quoted(key)) must be \(expected), not \(found.kind)")
    }

    static func emptyInPolicy(_ key: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "\(quoted(key)) is empty")
    }

    static func principal(at location: Location) -> Diagnostic {
        Diagnostic(location, "'principal' is only for roles and buckets; remove it from a policy that users are given")
    }

    static func notAnAction(_ text: String, at location: Location) -> Diagnostic {
        Diagnostic(
            location,
            "\(quoted(text)) is not an action; expected the name of a service, a colon and that of an action, as in 'ocr:IDCardOCR'"
        )
    }

    static func notAPolicyResource(_ text: String, at location: Location) -> Diagnostic {
        Diagnostic(
            location, "\(quoted(text)) is not a resource; expected '*' or six parts, as in 'qcs::ocr:::subUin/*'")
    }

    static func policyTooLong(_ length: Int, at location: Location) -> Diagnostic {
        Diagnostic(
            location,
            "the policy has \(length) characters without spaces, and CAM takes \(LeastPolicy.maximumLength); divide it into several"
        )
    }
}
