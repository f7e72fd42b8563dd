// Diagnostics about a member: its type, its values and its texts.

extension Diagnostic {
    static func memberNotMapping(_ name: String, found node: YAMLNode) -> Diagnostic {
        let advice = node.plainText.map { LookAlike.advice(on: $0) } ?? ""
        return Diagnostic(
            node.location, "\(quoted(name)) must be a mapping such as {type: String}, not \(node.kind)\(advice)")
    }

    static func membersOfMember(_ key: Located<String>) -> Diagnostic {
        Diagnostic(
            key.location,
            "a member cannot have \(quoted(key.value)); describe the object in the service's 'types', and use its name as 'type'"
        )
    }

    static func notAType(_ text: String, at location: Location) -> Diagnostic {
        let lookAlike = LookAlike.advice(on: text)
        let advice =
            lookAlike.isEmpty ? TypeAdvice.inGrammar(text[...]).map { NearestName.advice(naming: $0) } : lookAlike
        return Diagnostic(
            location,
            "\(quoted(text)) is not a type\(advice ?? "; expected a name, 'Array of' a type, or 'JSON of' a type")")
    }

    static func typeTooDeep(at location: Location, limit: Int) -> Diagnostic {
        Diagnostic(
            location,
            "'type' nests 'Array of' and 'JSON of' more than \(limit) levels deep; move the inner part to the service's 'types'"
        )
    }

    static func unknownType(_ name: String, at location: Location, known: [String]) -> Diagnostic {
        if name.lowercased() == "enum" {
            return Diagnostic(
                location, "there is no type \(quoted(name)); write {type: String, enum: [A, B]}, or Integer for numbers"
            )
        }
        let advice = NearestName.advice(naming: TypeAdvice.type(for: name) ?? NearestName.of(name, among: known))
        return Diagnostic(location, "there is no type \(quoted(name))\(advice)")
    }

    static func valuesOfMember(_ key: Located<String>) -> Diagnostic {
        Diagnostic(
            key.location, "unknown key \(quoted(key.value)); list values in 'enum', as in {type: String, enum: [A, B]}"
        )
    }

    /// Reports the part of an unquoted meaning after a comma, which YAML reads as an entry of its own.
    static func restOfMeaning(_ key: Located<String>) -> Diagnostic {
        Diagnostic(key.location, "\(quoted(key.value)) in 'enum' has no meaning\(commaAdvice)")
    }

    static func onlyInChinese(_ key: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "\(quoted(key)) is given only under 'zh'; add it to the member as well")
    }

    static func deprecatedWithoutReason(at location: Location) -> Diagnostic {
        Diagnostic(
            location,
            "'deprecated' must say what to use instead, as in 'deprecated: Use Name.'; leave it out otherwise")
    }
}
