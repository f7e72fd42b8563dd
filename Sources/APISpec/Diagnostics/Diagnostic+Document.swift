// Diagnostics that any document of a spec can have: about its keys and the form of their values.

extension Diagnostic {
    static func neitherServiceNorAction(at location: Location, found text: String = "") -> Diagnostic {
        let advice = LookAlike.advice(on: text)
        return Diagnostic(
            location, "neither a service nor an action: the first key must be 'Service' or 'Action'\(advice)")
    }

    static func notFirstKey(_ key: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "'\(key)' must be the first key of its document")
    }

    static func bothServiceAndAction(at location: Location, first: Location) -> Diagnostic {
        Diagnostic(
            location, "a document describes a service or an action, not both; separate the two with '---'",
            notes: [Note(location: first, message: "the document starts here")])
    }

    package static func unknownKey(_ entry: YAMLEntry, known: [String]) -> Diagnostic {
        let key = entry.key.value
        let near = NearestName.advice(on: key, among: known)
        let lookAlike = LookAlike.advice(on: key)
        let advice =
            if entry.isBare, known.contains(where: { key.hasPrefix($0 + ":") }) {
                "; put a space after ':'"
            } else if entry.isBare, lookAlike.isEmpty, near.isEmpty || !isName(key) {
                commaAdvice
            } else {
                [lookAlike, near].first { !$0.isEmpty } ?? "; expected \(choice(of: known))"
            }
        return Diagnostic(entry.key.location, "unknown key \(quoted(key))\(advice)")
    }

    static let commaAdvice = "; inside { } a comma ends a text, so put quotes around the text"

    package static func missingKey(_ key: String, of owner: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "\(owner) needs '\(key)'")
    }

    package static func missingChinese(_ key: String, of owner: Located<String>) -> Diagnostic {
        Diagnostic(owner.location, "\(owner.value) needs '\(key)' in Chinese, under 'zh'")
    }

    static func wrongKind(of part: SpecPart, at location: Location, expected: String, found: String) -> Diagnostic {
        Diagnostic(location, "\(part.label) must be \(expected), not \(found)")
    }

    static func wrongKind(of part: SpecPart, expected: String, found node: YAMLNode) -> Diagnostic {
        let advice = node.plainText.map { LookAlike.advice(on: $0) } ?? ""
        return .wrongKind(of: part, at: node.location, expected: expected, found: node.kind + advice)
    }

    static func empty(_ part: SpecPart, at location: Location, advice: String) -> Diagnostic {
        Diagnostic(location, "\(part.label) is empty; \(advice)")
    }

    static func notOneOf(_ words: [String], value: String, key: String, at location: Location) -> Diagnostic {
        let advice = NearestName.advice(on: value, among: words)
        let lookAlike = LookAlike.advice(on: value)
        return Diagnostic(
            location,
            "\(quoted(key)) must be \(choice(of: words)), not \(quoted(value))\(lookAlike.isEmpty ? advice : lookAlike)"
        )
    }

    /// Joins words as in `a, b or c`.
    static func choice(of words: [String]) -> String {
        let first = words.dropLast().joined(separator: ", ")
        return first + (first.isEmpty ? "" : " or ") + (words.last ?? "")
    }

    static func notBoolean(_ value: String, key: String, isPlain: Bool, at location: Location) -> Diagnostic {
        let advice = isPlain ? "" : " in quotes"
        return Diagnostic(location, "\(quoted(key)) must be true or false, not \(quoted(value))\(advice)")
    }

    static func notInteger(_ value: String, key: String, at location: Location) -> Diagnostic {
        if PlainScalar.isInteger(value) && Int(value) == nil {
            return .tooLarge(key, at: location)
        }
        return Diagnostic(location, "\(quoted(key)) must be a whole number in decimal digits, not \(quoted(value))")
    }

    static func notNumber(_ value: String, key: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "\(quoted(key)) must be a number, not \(quoted(value))")
    }

    static func below(_ least: Int, value: String, key: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "\(quoted(key)) must be \(least) or more, not \(value)")
    }

    static func tooLarge(_ key: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "\(quoted(key)) is too large: it must fit into 64 bits")
    }

    static func controlCharacter(in key: String, at location: Location) -> Diagnostic {
        .controlCharacter(in: .key(key), at: location)
    }

    static func controlCharacter(in part: SpecPart, at location: Location) -> Diagnostic {
        Diagnostic(location, "\(part.label) contains a control character")
    }

    static func lineBreak(in part: SpecPart, at location: Location) -> Diagnostic {
        Diagnostic(location, "\(part.label) contains a line break; write it on one line, without '|' and '>'")
    }

    static func duplicateValue(_ value: Located<String>, in key: String, first: Location) -> Diagnostic {
        Diagnostic(value.location, "\(quoted(value.value)) is listed twice in '\(key)'", notes: [.first(at: first)])
    }

    static func unknown(_ listed: ListedKey, _ key: Located<String>, known: [String]) -> Diagnostic {
        let advice = NearestName.advice(on: key.value, among: known)
        return Diagnostic(key.location, "\(listed.rawValue) \(quoted(key.value))\(advice)")
    }

    /// A kind of key that is declared in one list and used in another. The raw value is the message for one that is not
    /// declared.
    enum ListedKey: String {
        case group = "the service has no group"
        case error = "the service's 'errors' have no code"
        case value = "'enum' has no value"
    }
}

extension Diagnostic.Note {
    package static func first(at location: Location) -> Diagnostic.Note {
        Diagnostic.Note(location: location, message: "first here")
    }
}
