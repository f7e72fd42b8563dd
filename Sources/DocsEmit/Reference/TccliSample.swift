import APIModel

/// A request as a line for the vendor's command line tool `tccli`: one option for each parameter, JSON for lists and
/// objects. It takes keys from the same variables of the environment as the Swift sample.
struct TccliSample {
    let service: Service
    let action: Action
    /// `nil` where the action takes none.
    let region: String?

    func line(_ example: Example) -> String {
        var options = ["tccli \(service.shortName) \(action.wireName) --version \(service.version)"]
        if let region { options[0] += " --region \(region)" }
        for member in example.request.members where member.value != .null {
            let text = text(of: member.value)
            // What begins with a dash would be taken for an option.
            let separator = text.utf8.first == UInt8(ascii: "-") ? "=" : " "
            options.append("--\(member.name)\(separator)\(ShellWord.quoted(text))")
        }
        return options.joined(separator: " \\\n  ")
    }

    private func text(of value: Value) -> String {
        if case .string(let text) = value { return text }
        return value.compactJSON
    }
}
