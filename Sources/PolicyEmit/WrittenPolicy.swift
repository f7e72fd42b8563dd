package import APISpec

/// A policy as a user has written it, with locations.
package struct WrittenPolicy: Sendable {
    package let statements: [Statement]

    package struct Statement: Sendable {
        let location: Location
        let isAllowing: Bool
        let actions: [Located<String>]
        let resources: [Located<String>]
        let isConditional: Bool
        /// The first action of each exact name, without `name/`, and all others. Policies have many exact names.
        private let exact: [String: Located<String>]
        private let patterns: [Located<String>]

        init(
            location: Location, isAllowing: Bool, actions: [Located<String>], resources: [Located<String>],
            isConditional: Bool
        ) {
            self.location = location
            self.isAllowing = isAllowing
            self.actions = actions
            self.resources = resources
            self.isConditional = isConditional
            let names = actions.map { (ActionPattern($0.value), $0) }
            exact = Dictionary(
                names.filter(\.0.isExact).map { ($0.text, $1) }, uniquingKeysWith: { first, _ in first })
            patterns = names.filter { !$0.0.isExact }.map(\.1)
        }

        /// Returns an action that matches a name.
        func action(matching name: PermissionName) -> Located<String>? {
            exact[name.description] ?? patterns.first { ActionPattern($0.value).matches(name) }
        }

        var isForAll: Bool { resources.contains { $0.value == "*" } }
    }

    /// Reads a policy.
    ///
    /// - Parameters:
    ///   - path: The path for locations.
    ///   - order: The position of the file among those of the run.
    /// - Returns: The policy, or `nil` if it has errors, and all diagnostics, sorted by location.
    package static func read(
        _ bytes: [UInt8], path: String, order: Int = 0
    ) -> (policy: WrittenPolicy?, diagnostics: [Diagnostic]) {
        let file = SourceFile(path: path, name: path, order: order)
        let json: LocatedJSON
        do {
            json = try LocatedJSON.read(bytes, of: file)
        } catch {
            return (nil, [Diagnostic(error.location, error.message)])
        }
        var reader = PolicyReader()
        let policy = reader.policy(json)
        let length = LeastPolicy.length(of: String(decoding: bytes, as: UTF8.self))
        if length > LeastPolicy.maximumLength { reader.diagnostics.append(.policyTooLong(length, at: json.location)) }
        return (reader.diagnostics.isEmpty ? policy : nil, reader.diagnostics.sortedByLocation())
    }
}
