import APIModel

/// A request as a command for the vendor's command line tool `tccli`: one option per parameter, with JSON for arrays
/// and objects. The command reads the keys from the same environment variables as the Swift sample.
struct TccliSample {
    let service: Service
    let action: Action
    /// The region, or `nil` if the action takes none.
    let region: String?

    func line(_ example: Example) -> String {
        var options = ["tccli \(service.shortName) \(action.wireName) --version \(service.version)"]
        if let region { options[0] += " --region \(region)" }
        for member in example.request.members where member.value != .null {
            let text = text(of: member.value)
            // A value that begins with a dash would be taken for an option.
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
