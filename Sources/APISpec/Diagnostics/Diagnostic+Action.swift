// Diagnostics about an action, its parameters and its response.

extension Diagnostic {
    static func duplicateAction(_ name: Located<String>, first: Location) -> Diagnostic {
        Diagnostic(name.location, "the service has two interfaces '\(name.value)'", notes: [.first(at: first)])
    }

    static func commonParameter(_ name: Located<String>) -> Diagnostic {
        Diagnostic(
            name.location,
            "'\(name.value)' is a common parameter, which every request has; it is not written in 'parameters'")
    }

    static func requestIdInResponse(at location: Location) -> Diagnostic {
        Diagnostic(location, "'RequestId' is part of every response; it is not written in 'response'")
    }

    static func secondRule(at location: Location) -> Diagnostic {
        Diagnostic(location, "an entry of 'require' is one rule; begin another with '-'")
    }

    static func tooFewMembers(_ key: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "'\(key)' must name two parameters or more")
    }

    static func unknownParameter(_ name: Located<String>, kind: String, known: [String]) -> Diagnostic {
        let advice = NearestName.of(name.value, among: known).map { ", did you mean '\($0)'?" } ?? ""
        return Diagnostic(name.location, "'\(kind)' names \(quoted(name.value)), which is not a parameter\(advice)")
    }

    static func misplacedBinary(at location: Location) -> Diagnostic {
        Diagnostic(
            location,
            "'Binary' is for a parameter of an interface whose 'body' is multipart or octet-stream; "
                + "elsewhere bytes travel as 'Base64'")
    }

    static func octetStreamNeedsOneBinary(found: Int, at location: Location) -> Diagnostic {
        Diagnostic(
            location,
            "a body of octet-stream is one 'Binary' parameter; this interface has \(found == 0 ? "none" : "\(found)")")
    }

    static func notAHeader(_ type: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "beside an octet-stream parameters are headers; '\(type)' does not fit into one")
    }
}
