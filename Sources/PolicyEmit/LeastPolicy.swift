import APIModel

/// Prints the policy that allows permissions and nothing else.
package enum LeastPolicy {
    /// The largest number of characters of a policy, without spaces and line breaks. Source: "Managing Custom Policies",
    /// Tencent Cloud documentation 1031/67856, and "Syntax Structure", 598/10604.
    package static let maximumLength = 6144

    /// Returns one policy, or several if one would be too long. Each is JSON and ends with a line break.
    ///
    /// Actions that can only be allowed for `*` are in one statement, and the others in one for each list of resources: an
    /// action is not allowed for the resources of another one.
    ///
    /// - Parameter permissions: Sorted by name, and at least one.
    package static func texts(allowing permissions: [Permission]) -> [String] {
        var texts: [String] = []
        var part: [Permission] = []
        var length = emptyLength
        for permission in permissions {
            var added = permission.name.description.count + 3
            let hasStatement = part.contains { $0.resources == permission.resources }
            if !hasStatement { added += statementLength(permission) }
            if !part.isEmpty, length + added > maximumLength {
                texts.append(text(part))
                (part, length) = ([], emptyLength)
                if hasStatement { added += statementLength(permission) }
            }
            length += added
            part.append(permission)
        }
        return texts + [text(part)]
    }

    /// Returns the number of characters that count towards the limit.
    package static func length(of policy: String) -> Int {
        policy.count { !$0.isWhitespace }
    }

    /// The length of a policy without statements.
    private static let emptyLength = length(of: #"{"version":"2.0","statement":[]}"#)

    /// Returns the length of a statement without actions.
    private static func statementLength(_ permission: Permission) -> Int {
        length(of: #"{"effect":"allow","action":[],"resource":[]},"#)
            + permission.resources.reduce(0) { $0 + length(of: $1) + 3 }
    }

    private static func text(_ permissions: [Permission]) -> String {
        var lists: [[String]] = []
        for permission in permissions where !lists.contains(permission.resources) { lists.append(permission.resources) }
        // The statement about actions of operation level comes first.
        lists = lists.filter { $0 == ["*"] } + lists.filter { $0 != ["*"] }
        let statements = lists.map { resources in
            let names = permissions.filter { $0.resources == resources }.map(\.name.description)
            return Value.object([
                Value.Member(name: "effect", value: .string("allow")),
                Value.Member(name: "action", value: .array(names.map { .string($0) })),
                Value.Member(name: "resource", value: .array(resources.map { .string($0) })),
            ])
        }
        var json = JSONPrinter(.lines)
        json.value(
            .object([
                Value.Member(name: "version", value: .string("2.0")),
                Value.Member(name: "statement", value: .array(statements)),
            ]))
        return json.text + "\n"
    }
}
