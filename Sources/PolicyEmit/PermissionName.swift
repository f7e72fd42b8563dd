/// The name of an action in access policies (CAM): the name of its service there, a colon, and the action, such as
/// `ocr:IDCardOCR`.
package struct PermissionName: Hashable, Sendable {
    package let prefix: String
    package let action: String

    package init(prefix: String, action: String) {
        self.prefix = prefix
        self.action = action
    }
}

extension PermissionName: CustomStringConvertible {
    package var description: String { "\(prefix):\(action)" }
}

extension PermissionName: Comparable {
    /// Compares by bytes, so that the order is the same on every machine.
    package static func < (left: PermissionName, right: PermissionName) -> Bool {
        left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
    }
}

/// The action of a policy, which may have the old form with `name/`, and wildcards: `name/ocr:*`.
struct ActionPattern {
    /// The text without `name/`.
    let text: String

    init(_ text: String) {
        self.text = text.hasPrefix("name/") ? String(text.dropFirst(5)) : text
    }

    /// A Boolean value that indicates whether it stands for a set of actions that only the vendor knows: `permid/280649`.
    var isSet: Bool { text.hasPrefix("permid/") }

    var isExact: Bool { !text.contains("*") && !isSet }

    func matches(_ name: PermissionName) -> Bool { !isSet && Wildcard.pattern(text, covers: name.description) }

    /// Returns `true` if every action that `other` matches is matched, too.
    func covers(_ other: ActionPattern) -> Bool { !isSet && Wildcard.pattern(text, covers: other.text) }
}

/// The resource of a policy: `*`, or six parts such as `qcs::ocr:::subUin/*`.
package enum ResourcePattern {
    /// Returns `true` for a text in six parts, of which those of the service and of the resource are not empty.
    package static func isInSixParts(_ text: String) -> Bool {
        let parts = split(text)
        return parts.count == 6 && parts[0] == "qcs" && !parts[2].isEmpty && !parts[5].isEmpty
            && !text.contains { $0.isWhitespace || $0 == "\"" }
    }

    /// Returns `true` if every resource that `other` matches is matched, too.
    ///
    /// The region of a resource may be empty for all regions. Source: "Resource Description Method", CAM documentation 10606.
    static func pattern(_ pattern: String, covers other: String) -> Bool {
        if pattern == "*" || pattern == other { return true }
        let (parts, others) = (split(pattern), split(other))
        guard parts.count == 6, others.count == 6 else { return false }
        return parts.indices.allSatisfy { index in
            (index == 1 || index == 3) && parts[index].isEmpty
                || Wildcard.pattern(String(parts[index]), covers: String(others[index]))
        }
    }

    /// Returns `true` if a resource may be matched by both.
    static func mayMeet(_ one: String, _ other: String) -> Bool {
        pattern(one, covers: other) || pattern(other, covers: one)
    }

    private static func split(_ text: String) -> [Substring] {
        text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    }
}

/// Patterns in which `*` stands for any characters, also none.
enum Wildcard {
    /// Returns `true` if every text that `other` matches is matched, too. A `*` of `other` is then matched by a `*`.
    static func pattern(_ pattern: String, covers other: String) -> Bool {
        let (pattern, text) = (Array(pattern.utf8), Array(other.utf8))
        let star = UInt8(ascii: "*")
        var (position, index) = (0, 0)
        // The last star of the pattern, and the position in the text up to which it reaches.
        var retry: (star: Int, index: Int)?
        while index < text.count {
            if position < pattern.count, pattern[position] == star {
                retry = (position, index)
                position += 1
            } else if position < pattern.count, pattern[position] == text[index] {
                position += 1
                index += 1
            } else if let last = retry {
                retry = (last.star, last.index + 1)
                (position, index) = (last.star + 1, last.index + 1)
            } else {
                return false
            }
        }
        return pattern[position...].allSatisfy { $0 == star }
    }
}
