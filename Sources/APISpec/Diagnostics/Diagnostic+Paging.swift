// Diagnostics about `pagination` and `poll`.

extension Diagnostic {
    // MARK: Keys

    static func missingPosition(at location: Location) -> Diagnostic {
        Diagnostic(
            location,
            "'pagination' needs 'offset', 'page' or 'token': the parameter that says which page is meant")
    }

    static func secondPosition(_ key: Located<String>, first: Located<String>) -> Diagnostic {
        Diagnostic(
            key.location, "'pagination' has '\(first.value)' and '\(key.value)'; keep the one that decides",
            notes: [.first(at: first.location)])
    }

    static func onlyWith(_ other: String, _ key: Located<String>) -> Diagnostic {
        Diagnostic(key.location, "'\(key.value)' has a meaning only with '\(other)'; add that or remove this")
    }

    static func endAndMore(at location: Location) -> Diagnostic {
        Diagnostic(
            location,
            "'pagination' has 'end' and 'more'; keep 'end' for a member that is true in the last page, "
                + "or 'more' for one that is true in all others")
    }

    static func doneAndFailed(_ value: Located<String>, first: Location) -> Diagnostic {
        Diagnostic(
            value.location, "\(quoted(value.value)) is listed in 'done' and in 'failed'", notes: [.first(at: first)])
    }

    static func notAnInterval(_ text: Located<String>) -> Diagnostic {
        Diagnostic(
            text.location,
            "'every' must be a whole number of ms, s or min, up to an hour, such as '2 s', not \(quoted(text.value))")
    }

    static func notAPath(_ path: Located<String>, key: String) -> Diagnostic {
        Diagnostic(
            path.location,
            "'\(key)' must be the name of a member, or names with dots between them such as 'Result.Items', "
                + "not \(quoted(path.value))")
    }

    // MARK: Members

    static func namesUnknownParameter(_ name: Located<String>, key: String, known: [String]) -> Diagnostic {
        let advice = NearestName.advice(on: name.value, among: known)
        return Diagnostic(name.location, "'\(key)' names \(quoted(name.value)), which is not a parameter\(advice)")
    }

    /// - Parameters:
    ///   - name: The name in the path that leads nowhere.
    ///   - owner: The object in which it was looked for.
    static func pathLeadsNowhere(
        _ spec: PathSpec, at name: String, in owner: String, known: [String]
    ) -> Diagnostic {
        let advice = NearestName.advice(on: name, among: known)
        return Diagnostic(spec.path.location, "'\(spec.key)': \(owner) has no member \(quoted(name))\(advice)")
    }

    static func pathThroughNoObject(_ spec: PathSpec, at name: String, type: String) -> Diagnostic {
        Diagnostic(
            spec.path.location,
            "'\(spec.key)': \(quoted(name)) is of type '\(type)', but a path leads only through objects")
    }

    /// - Parameter expected: The types that are possible, such as `an Integer`.
    static func unsuitable(
        _ name: Located<String>, key: String, type: String, expected: String
    ) -> Diagnostic {
        Diagnostic(
            name.location, "'\(key)' must name \(expected), but \(quoted(name.value)) is of type '\(type)'")
    }

    static func namesDeprecated(_ name: Located<String>, key: String) -> Diagnostic {
        Diagnostic(
            name.location, "'\(key)' names \(quoted(name.value)), which is deprecated; name the member in its place")
    }

    static func sensitiveStatus(_ name: Located<String>) -> Diagnostic {
        Diagnostic(
            name.location, "'status' names \(quoted(name.value)), which is sensitive, but an error shows the status")
    }

    // MARK: Actions

    /// - Parameter key: `pagination` or `poll`.
    static func notOfAStream(_ key: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "'\(key)' cannot be used for an action whose response is an event stream")
    }

    static func unknownQuery(_ action: Located<String>, known: [String]) -> Diagnostic {
        let advice = NearestName.advice(on: action.value, among: known)
        return Diagnostic(action.location, "'with': the service has no action \(quoted(action.value))\(advice)")
    }

    static func anotherTypeOfId(
        _ name: Located<String>, key: String, type: String, idType: String, of action: String
    ) -> Diagnostic {
        Diagnostic(
            name.location,
            "'\(key)': the id is of type '\(idType)', but parameter \(quoted(name.value)) of action \(quoted(action)) "
                + "is of type '\(type)'")
    }

    static func otherPoll(_ query: Located<String>, first: Location) -> Diagnostic {
        Diagnostic(
            query.location,
            "another 'poll' with \(quoted(query.value)) has another 'status', 'done', 'failed' or 'every'; "
                + "they must agree, since the action returns one status",
            notes: [.first(at: first)])
    }
}
