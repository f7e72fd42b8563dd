// Diagnostics about an action, its parameters and its response.

extension Diagnostic {
    static func duplicateAction(_ name: Located<String>, first: Location) -> Diagnostic {
        Diagnostic(name.location, "the service has two actions '\(name.value)'", notes: [.first(at: first)])
    }

    static func commonParameter(_ name: Located<String>) -> Diagnostic {
        Diagnostic(
            name.location,
            "'\(name.value)' is a common parameter, which every request has; remove it from 'parameters'")
    }

    static func requestIdInResponse(at location: Location) -> Diagnostic {
        Diagnostic(location, "'RequestId' is part of every response; remove it from 'response'")
    }

    static func secondRule(at location: Location) -> Diagnostic {
        Diagnostic(location, "an entry of 'require' must be a single rule; begin the next one with '-'")
    }

    static func tooFewMembers(_ key: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "'\(key)' must name at least two parameters")
    }

    static func unknownParameter(_ name: Located<String>, kind: String, known: [String]) -> Diagnostic {
        let advice = NearestName.advice(on: name.value, among: known)
        return Diagnostic(name.location, "'\(kind)' names \(quoted(name.value)), which is not a parameter\(advice)")
    }

    static func misplacedBinary(at location: Location) -> Diagnostic {
        Diagnostic(
            location,
            "'Binary' is allowed only for a parameter of an action whose 'body' is multipart or octet-stream; "
                + "use 'Base64' instead")
    }

    static func octetStreamNeedsOneBinary(found: Int, at location: Location) -> Diagnostic {
        Diagnostic(
            location,
            "an octet-stream body needs exactly one 'Binary' parameter; this action has \(found == 0 ? "none" : "\(found)")"
        )
    }

    static func notAHeader(_ type: String, at location: Location) -> Diagnostic {
        Diagnostic(
            location, "next to an octet-stream body, parameters are sent as headers, which cannot contain '\(type)'")
    }
}
