/// The part of a spec that a value is written in.
enum ValueSource {
    /// An entry of `examples` or of `start`, the owner. The part is `request` or `response`.
    case example(part: String, of: String)
    /// The `example` of the named member.
    case memberExample(String)
    /// The `default` of the named member.
    case defaultValue(String)
    /// JSON inside a text that the diagnostic names.
    case json

    /// Returns the label of the whole value, or of the member with a name inside it.
    func label(of name: String?) -> String {
        let whole =
            switch self {
            case .example(let part, let owner): "the \(part) of \(owner)"
            case .memberExample(let member): "the example of \(quoted(member))"
            case .defaultValue(let member): "the default of \(quoted(member))"
            case .json: "the value"
            }
        guard let name else { return whole }
        if case .json = self { return quoted(name) }
        return "\(quoted(name)) in \(whole)"
    }
}
