/// A part of a request on the command line: `Name=text`, `Name:=json`, `Name=@file` or `Name:=@file`.
struct RequestArgument {
    /// The form of the value.
    enum Form {
        /// Text, which is read by the type of the parameter.
        case text(String)
        /// A JSON text.
        case json(String)
        /// The path of a file with the value: its bytes for a picture, and else text.
        case file(String)
        /// The path of a file with a JSON text.
        case jsonFile(String)
    }

    /// The names of members and the indices of elements that lead to the value: `Filters`, `0`, `Name`.
    let path: [String]
    let form: Form

    /// The path as messages show it: `Filters.0.Name`.
    var name: String { path.joined(separator: ".") }

    /// Creates an argument, or returns `nil` if the text is not of one of the forms.
    init?(_ text: String) {
        guard let equals = text.firstIndex(of: "=") else { return nil }
        var name = text[..<equals]
        let isJSON = name.last == ":"
        if isJSON { name.removeLast() }
        // Messages of preflight have brackets around indices: `Filters[0].Name`.
        let path = name.replacing("[", with: ".").replacing("]", with: "")
            .split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard path.allSatisfy({ !$0.isEmpty }) else { return nil }
        self.path = path
        let content = String(text[text.index(after: equals)...])
        let isFile = content.hasPrefix("@")
        form =
            switch (isJSON, isFile) {
            case (false, false): .text(content)
            case (true, false): .json(content)
            case (false, true): .file(String(content.dropFirst()))
            case (true, true): .jsonFile(String(content.dropFirst()))
            }
    }
}
