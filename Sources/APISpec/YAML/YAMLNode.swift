/// A node of a YAML document that knows where it stands. Aliases are expanded: what they bring stands in
/// their place, what that holds keeps the place where it is written.
struct YAMLNode: Sendable {
    let location: Location
    let content: Content

    enum Content: Sendable {
        case scalar(String, isPlain: Bool)
        case sequence([YAMLNode])
        case mapping([YAMLEntry])
    }

    /// Written without quotes, and so open to be read as a number, a Boolean or null.
    var plainText: String? {
        if case .scalar(let text, isPlain: true) = content { text } else { nil }
    }

    /// `null`, `~` or nothing at all.
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

    /// For complaints.
    var kind: String {
        switch content {
        case .scalar: isNull ? "nothing" : "a text"
        case .sequence: "a list"
        case .mapping: "a mapping"
        }
    }
}

/// A key of a mapping and what stands behind it.
struct YAMLEntry: Sendable {
    let key: Located<String>
    let value: YAMLNode
    /// Inside braces, without quotes, with nothing behind it: often the rest of a text that held a comma.
    let isBare: Bool
}

/// A value that was written in a spec, with the place of its first character.
package struct Located<Value: Sendable>: Sendable {
    package var value: Value
    package var location: Location

    init(_ value: Value, _ location: Location) {
        self.value = value
        self.location = location
    }
}
