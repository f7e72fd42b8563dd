extension SpecWriter {
    mutating func write(_ parts: EncryptedParts) {
        yaml.key("encryption")
        yaml.indentation += 2
        switch parts.request {
        case .none: break
        case .body: yaml.word("request", "body")
        case .fields(let names): yaml.word("request", "[\(names.joined(separator: ", "))]")
        }
        if parts.hasResponse {
            // A clear request with the key of a call can ask for the whole response or for the members that are personal, and
            // `fields` reads both forms.
            yaml.word("response", parts.request == .body ? "body" : "fields")
        }
        if let flag = parts.flag { yaml.word("flag", flag) }
        yaml.indentation -= 2
        counts.encrypted += 1
    }
}
