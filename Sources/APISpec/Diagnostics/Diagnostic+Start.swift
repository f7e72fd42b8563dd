// Diagnostics about `start`, the requests for newcomers.

extension Diagnostic {
    static func errorWithResponse(at location: Location) -> Diagnostic {
        Diagnostic(
            location, "an entry of 'start' has 'response' or 'error', not both; remove the one that is not returned")
    }

    static func unknownStart(_ action: Located<String>, known: [String]) -> Diagnostic {
        let advice = NearestName.advice(on: action.value, among: known)
        return Diagnostic(action.location, "the service has no action \(quoted(action.value))\(advice)")
    }

    static func unknownStartError(_ code: Located<String>, of action: String, known: [String]) -> Diagnostic {
        let advice = NearestName.advice(on: code.value, among: known)
        return Diagnostic(
            code.location, "\(quoted(code.value)) is not among the 'errors' of action \(quoted(action))\(advice)")
    }

    static func startOffline(_ action: Located<String>) -> Diagnostic {
        Diagnostic(
            action.location, "action \(quoted(action.value)) is offline, so it cannot be the first that is called")
    }
}
