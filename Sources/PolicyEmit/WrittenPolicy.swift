package import APISpec

/// A policy as a user has written it, or several that count together, with locations.
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

    /// Reads a file with a policy, or with several one after the other, as `LeastPolicy` makes where one would be too long. They
    /// count together.
    ///
    /// - Parameters:
    ///   - path: The path for locations.
    ///   - order: The position of the file among those of the run.
    /// - Returns: The policies as one, or `nil` if any has errors, and all diagnostics, sorted by location.
    package static func read(
        _ bytes: [UInt8], path: String, order: Int = 0
    ) -> (policy: WrittenPolicy?, diagnostics: [Diagnostic]) {
        let file = SourceFile(path: path, name: path, order: order)
        let documents: [LocatedJSON.Document]
        do {
            documents = try LocatedJSON.documents(in: bytes, of: file)
        } catch {
            return (nil, [Diagnostic(error.location, error.message)])
        }
        var reader = PolicyReader()
        var statements: [Statement] = []
        for document in documents {
            statements += reader.policy(document.value)?.statements ?? []
            // CAM takes each policy by itself.
            let length = LeastPolicy.length(of: String(decoding: bytes[document.range], as: UTF8.self))
            if length > LeastPolicy.maximumLength {
                reader.diagnostics.append(.policyTooLong(length, at: document.value.location))
            }
        }
        let policy = reader.diagnostics.isEmpty ? WrittenPolicy(statements: statements) : nil
        return (policy, reader.diagnostics.sortedByLocation())
    }
}
