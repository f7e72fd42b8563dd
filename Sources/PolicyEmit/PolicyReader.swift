import APISpec

/// Reads JSON as a policy. Source of the grammar: "Syntax Structure" and "Element Reference", CAM documentation 10604 and
/// 10603.
struct PolicyReader {
    var diagnostics: [Diagnostic] = []

    mutating func policy(_ json: LocatedJSON) -> WrittenPolicy? {
        guard let members = object(json, "a policy", keys: ["version", "statement", "principal"]) else { return nil }
        require(["version", "statement"], in: members, of: "a policy", at: json.location)
        var statements: [WrittenPolicy.Statement] = []
        for (key, value) in members {
            switch key.value {
            case "version": word(value, "version", among: ["2.0"])
            case "statement":
                guard case .list(let elements) = value.content else {
                    diagnostics.append(.wrongPolicyKind("statement", "a list in brackets", value))
                    continue
                }
                if elements.isEmpty { diagnostics.append(.emptyInPolicy("statement", at: value.location)) }
                statements = elements.compactMap { statement($0) }
            case "principal": diagnostics.append(.principal(at: key.location))
            default: continue
            }
        }
        return WrittenPolicy(statements: statements)
    }

    private mutating func statement(_ json: LocatedJSON) -> WrittenPolicy.Statement? {
        let keys = ["effect", "action", "resource", "condition"]
        guard let members = object(json, "a statement", keys: keys) else { return nil }
        require(["effect", "action", "resource"], in: members, of: "a statement", at: json.location)
        var effect: String?
        var (actions, resources) = ([Located<String>](), [Located<String>]())
        var isConditional = false
        for (key, value) in members {
            switch key.value {
            case "effect": effect = word(value, "effect", among: ["allow", "deny"])
            case "action": actions = texts(value, "action") { Self.isAction($0) ? nil : .notAnAction($0, at: $1) }
            case "resource":
                resources = texts(value, "resource") {
                    $0 == "*" || ResourcePattern.isInSixParts($0) ? nil : .notAPolicyResource($0, at: $1)
                }
            case "condition":
                isConditional = true
                checkCondition(value)
            default: continue
            }
        }
        return WrittenPolicy.Statement(
            location: json.location, isAllowing: effect == "allow", actions: actions, resources: resources,
            isConditional: isConditional)
    }

    /// Reports a condition that is not an object of operators, each with an object of keys and values.
    private mutating func checkCondition(_ json: LocatedJSON) {
        guard case .object(let operators) = json.content, !operators.isEmpty else {
            return diagnostics.append(.wrongPolicyKind("condition", #"an object such as {"ip_equal": {...}}"#, json))
        }
        for (key, value) in operators {
            guard case .object(let keys) = value.content, !keys.isEmpty else {
                diagnostics.append(.wrongPolicyKind(key.value, #"an object such as {"qcs:ip": "10.0.0.1/24"}"#, value))
                continue
            }
        }
    }

    // MARK: Parts

    private mutating func object(
        _ json: LocatedJSON, _ what: String, keys: [String]
    ) -> [(key: Located<String>, value: LocatedJSON)]? {
        guard case .object(let members) = json.content else {
            diagnostics.append(Diagnostic(json.location, "\(what) must be an object in braces, not \(json.kind)"))
            return nil
        }
        var first: [String: Location] = [:]
        for (key, _) in members {
            if !keys.contains(key.value) {
                diagnostics.append(.unknownPolicyKey(key, of: what, known: keys.filter { $0 != "principal" }))
            } else if let location = first[key.value] {
                diagnostics.append(.secondPolicyKey(key, first: location))
            }
            first[key.value] = first[key.value] ?? key.location
        }
        return members
    }

    private mutating func require(
        _ keys: [String], in members: [(key: Located<String>, value: LocatedJSON)], of what: String,
        at location: Location
    ) {
        for key in keys where !members.contains(where: { $0.key.value == key }) {
            diagnostics.append(Diagnostic(location, "\(what) needs '\(key)'"))
        }
    }

    @discardableResult
    private mutating func word(_ json: LocatedJSON, _ key: String, among words: [String]) -> String? {
        if case .string(let text) = json.content, words.contains(text) { return text }
        var found = json.kind
        if case .string(let text) = json.content { found = quoted(text) }
        let choice = words.map { "\"\($0)\"" }.joined(separator: " or ")
        diagnostics.append(Diagnostic(json.location, "'\(key)' must be \(choice), not \(found)"))
        return nil
    }

    /// Reads a text or a list of texts.
    private mutating func texts(
        _ json: LocatedJSON, _ key: String, _ diagnostic: (String, Location) -> Diagnostic?
    ) -> [Located<String>] {
        var values = [json]
        if case .list(let elements) = json.content {
            values = elements
            if elements.isEmpty { diagnostics.append(.emptyInPolicy(key, at: json.location)) }
        }
        var texts: [Located<String>] = []
        for value in values {
            guard case .string(let text) = value.content else {
                diagnostics.append(.wrongPolicyKind(key, "a string or a list of strings", value))
                continue
            }
            if let diagnostic = diagnostic(text, value.location) {
                diagnostics.append(diagnostic)
            } else {
                texts.append(Located(text, value.location))
            }
        }
        return texts
    }

    /// Returns `true` for `*`, `ocr:IDCardOCR`, `name/ocr:*` and `permid/280649`.
    private static func isAction(_ text: String) -> Bool {
        let name = ActionPattern(text)
        if name.isSet { return name.text.utf8.count > "permid/".utf8.count }
        if name.text == "*" { return true }
        let parts = name.text.split(separator: ":", omittingEmptySubsequences: false)
        return parts.count == 2
            && parts.allSatisfy { part in
                !part.isEmpty && part.utf8.allSatisfy { isLetterOrDigit($0) || "_*-".utf8.contains($0) }
            }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "a")...UInt8(ascii: "z"): true
        default: false
        }
    }
}
