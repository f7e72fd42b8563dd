package import APIModel

/// A name in a choice of actions that no action of the specs has.
package struct UnknownAction: Sendable, Equatable {
    package let name: String
    /// An action whose name differs by few letters.
    package let nearest: String?
    /// That action, or else one whose name begins with `name`.
    package let suggestion: String?

    init(_ name: String, known: [String]) {
        self.name = name
        nearest = NearestName.of(name, among: known)
        suggestion = nearest ?? known.first { $0.lowercased().hasPrefix(name.lowercased()) }
    }

    /// Returns the message, such as `no action 'Gret' in these specs; did you mean 'Greet'?`.
    ///
    /// - Parameter specs: The specs that were searched, such as `these specs`.
    package func message(specs: String) -> String {
        "no action \(quoted(name)) in \(specs)\(NearestName.advice(naming: suggestion))"
    }
}

extension API {
    /// Returns the API with only the named actions and the types and error codes that they use, and the names that no
    /// action has.
    package func choosing(actions names: [String]) -> (api: API, unknown: [UnknownAction]) {
        let (selected, unknown) = selecting(actions: names)
        if unknown.isEmpty { return (selected, []) }
        let known = services.flatMap { $0.actions.map(\.wireName) }
        return (selected, unknown.map { UnknownAction($0, known: known) })
    }
}
