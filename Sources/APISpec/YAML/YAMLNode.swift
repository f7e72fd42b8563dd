/// A node of a YAML document with its location. Aliases are expanded: the node in place of an alias has the location of
/// the alias, and the nodes inside it keep the locations where they are written.
package struct YAMLNode: Sendable {
    package let location: Location
    package let content: Content

    package enum Content: Sendable {
        case scalar(String, isPlain: Bool)
        case sequence([YAMLNode])
        case mapping([YAMLEntry])
    }

    /// The text of a scalar without quotes, which may stand for a number, a Boolean or null. `nil` for other nodes.
    var plainText: String? {
        if case .scalar(let text, isPlain: true) = content { text } else { nil }
    }

    /// A Boolean value that indicates whether the node is `null`, `~` or empty.
    var isNull: Bool {
        guard let plainText else { return false }
        return plainText.isEmpty || plainText == "null" || plainText == "~"
    }

    var isEmptyCollection: Bool {
        switch content {
        case .scalar: false
        case .sequence(let elements): elements.isEmpty
        case .mapping(let entries): entries.isEmpty
        }
    }

    /// The kind of the node, as diagnostics name it.
    var kind: String {
        switch content {
        case .scalar(let text, _): isNull ? (text.isEmpty ? "an empty value" : "null") : "text"
        case .sequence: "a list"
        case .mapping: "a mapping"
        }
    }
}

/// A key of a mapping and its value.
package struct YAMLEntry: Sendable {
    package let key: Located<String>
    package let value: YAMLNode
    /// A Boolean value that indicates whether the key is unquoted, inside braces and without a value. Such a key is
    /// often the rest of an unquoted text after a comma.
    let isBare: Bool
}
