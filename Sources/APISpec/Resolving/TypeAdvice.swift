/// Suggests a type for notations that are common in other formats.
enum TypeAdvice {
    /// Returns the type of this format that was probably meant.
    static func type(for name: String) -> String? {
        switch name.lowercased() {
        case "int", "int32", "int64", "uint", "uint32", "uint64", "long", "number": "Integer"
        case "double", "decimal", "float64", "float32": "Float"
        case "bool": "Boolean"
        case "str", "text", "char", "varchar": "String"
        case "date", "datetime", "time": "Timestamp"
        case "bytes", "file", "blob": "Base64"
        case "object", "map", "dict", "dictionary", "struct": "Any"
        case let name: BuiltinType.allCases.first { $0.rawValue.lowercased() == name }?.rawValue
        }
    }

    /// Rewrites other notations in the grammar of types: `list of X`, `[X]`, `Array<X>`, `X[]`, `json of X`.
    static func inGrammar(_ text: Substring) -> String? {
        guard text.utf8.count <= 2 * longestName else { return nil }
        if text.hasPrefix("[") && text.hasSuffix("]") { return wrapped("Array", text.dropFirst().dropLast()) }
        if text.hasSuffix("[]") { return wrapped("Array", text.dropLast(2)) }
        let lowered = text.lowercased()
        for (prefix, wrapper) in wrappers where lowered.hasPrefix(prefix) {
            let content = text.dropFirst(prefix.utf8.count)
            return wrapped(wrapper, prefix.hasSuffix("<") && content.hasSuffix(">") ? content.dropLast() : content)
        }
        return nil
    }

    private static let wrappers = [
        ("array of ", "Array"), ("list of ", "Array"), ("arrayof ", "Array"), ("array<", "Array"), ("list<", "Array"),
        ("array ", "Array"), ("list ", "Array"), ("json of ", "JSON"),
    ]

    private static func wrapped(_ wrapper: String, _ content: Substring) -> String? {
        let name = String(content)
        let inner = inGrammar(content) ?? (isName(name) ? type(for: name) ?? name : nil)
        guard let inner, !["array", "json", "of"].contains(inner.lowercased()) else { return nil }
        return "\(wrapper) of \(inner)"
    }
}
