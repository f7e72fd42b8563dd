// Diagnostics about `cam`, the facts that access policies need.

extension Diagnostic {
    static func notAPermissionPrefix(_ text: Located<String>) -> Diagnostic {
        Diagnostic(
            text.location,
            "\(quoted(text.value)) is not the name of a service in policies; expected the part before the colon, as in 'cvm'"
        )
    }

    /// - Parameter orAll: A Boolean value that indicates whether `*` is allowed, too.
    static func notAResource(_ name: String, orAll: Bool, at location: Location) -> Diagnostic {
        let advice =
            orAll
            ? " or '*'"
            : name == "*" ? "; leave an action out that can only be allowed for '*'" : ""
        return Diagnostic(
            location,
            "\(quoted(name)) is not a resource; expected six parts, as in 'qcs::ocr:::subUin/*'\(advice)")
    }

    static func unknownPermission(_ action: Located<String>, known: [String]) -> Diagnostic {
        let advice = NearestName.advice(on: action.value, among: known)
        return Diagnostic(
            action.location,
            "neither the service nor 'console' has an action \(quoted(action.value))\(advice)")
    }

    static func consoleActionIsDescribed(_ action: Located<String>, at described: Location) -> Diagnostic {
        Diagnostic(
            action.location,
            "\(quoted(action.value)) is described; 'console' lists only actions that no document describes",
            notes: [Note(location: described, message: "described here")])
    }
}
