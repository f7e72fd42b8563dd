/// What people write for a type who know other formats.
enum TypeAdvice {
    /// The type of this format that was probably meant.
    static func type(for name: String) -> String? {
        switch name.lowercased() {
        case "int", "int32", "int64", "uint", "uint32", "uint64", "long", "number": "Integer"
        case "double", "decimal", "float64", "float32": "Float"
        case "bool": "Boolean"
        case "str", "text", "char", "varchar": "String"
        case "date", "datetime", "time": "Timestamp"
        case "bytes", "file", "blob": "Base64"
        case "object", "map", "dict", "dictionary", "struct": "Any"
        default: nil
        }
    }

    /// `list of X`, `[X]`, `Array<X>`, `X[]`: an array in other words.
    static func array(for text: String) -> String? {
        var name = text[...]
        if name.hasPrefix("[") && name.hasSuffix("]") {
            name = name.dropFirst().dropLast()
        } else if name.hasSuffix("[]") {
            name = name.dropLast(2)
        } else {
            let lowered = name.lowercased()
            guard
                let start = ["array of ", "list of ", "arrayof ", "array<", "list<", "array ", "list "].first(
                    where: { lowered.hasPrefix($0) })
            else { return nil }
            name = name.dropFirst(start.utf8.count)
            if start.hasSuffix("<") && name.hasSuffix(">") { name = name.dropLast() }
        }
        guard isName(String(name)), name.lowercased() != "of" else { return nil }
        return "Array of \(type(for: String(name)) ?? String(name))"
    }
}
