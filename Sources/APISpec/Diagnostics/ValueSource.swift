/// What a value is written as.
enum ValueSource {
    /// In an entry of `examples`: `request` or `response`.
    case example(part: String)
    /// Of the member of the name.
    case memberExample(String)
    case defaultValue(String)
    /// In a text, of which the diagnostic speaks.
    case json

    /// The whole, or what stands in it under a name.
    func label(of name: String?) -> String {
        let whole =
            switch self {
            case .example(let part): "the \(part) of an example"
            case .memberExample(let member): "the example of \(quoted(member))"
            case .defaultValue(let member): "the default of \(quoted(member))"
            case .json: "the value"
            }
        guard let name else { return whole }
        if case .json = self { return quoted(name) }
        return "\(quoted(name)) in \(whole)"
    }
}
