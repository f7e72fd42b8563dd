extension SpecWriter {
    mutating func write(_ parts: EncryptedParts) {
        yaml.key("encryption")
        yaml.indentation += 2
        switch parts.request {
        case .none: break
        case .body: yaml.word("request", "body")
        case .fields(let names): yaml.word("request", "[\(names.joined(separator: ", "))]")
        }
        if parts.hasResponse { yaml.word("response", "body") }
        if let flag = parts.flag { yaml.word("flag", flag) }
        yaml.indentation -= 2
        counts.encrypted += 1
    }
}
