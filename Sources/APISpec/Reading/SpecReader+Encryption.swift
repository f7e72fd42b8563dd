extension SpecReader {
    /// Reads `encryption`, the parts of an action's calls that are encrypted besides HTTPS.
    mutating func readEncryption(_ entry: YAMLEntry) -> EncryptionSpec {
        var spec = EncryptionSpec(key: entry.key.location)
        let entries = mapping(entry)
        for entry in entries {
            switch EncryptionKey(rawValue: entry.key.value) {
            case .request: readEncryptedParameters(entry, into: &spec)
            case .response:
                spec.response = word(entry, EncryptedPart.self).map { Located($0, entry.value.location) }
            case .flag: spec.flag = scalar(entry, expected: "the name of a parameter")
            case nil: unknown(entry, EncryptionKey.self)
            }
        }
        guard case .mapping = entry.value.content else { return spec }
        let keys = entries.map(\.key.value)
        if !keys.contains(EncryptionKey.request.rawValue), !keys.contains(EncryptionKey.response.rawValue) {
            diagnostics.append(.nothingEncrypted(at: entry.key.location))
        }
        for entry in entries where entry.key.value == EncryptionKey.flag.rawValue {
            if !keys.contains(EncryptionKey.response.rawValue) {
                diagnostics.append(.onlyWith(EncryptionKey.response.rawValue, entry.key))
            }
        }
        return spec
    }

    /// Reads the word `body`, or a list of parameters.
    private mutating func readEncryptedParameters(_ entry: YAMLEntry, into spec: inout EncryptionSpec) {
        guard case .scalar = entry.value.content else {
            spec.fields = filledList(entry, advice: "list a parameter or remove the key") { name, location in
                isName(name) ? nil : .notAName(name, of: "a parameter", at: location)
            }
            return
        }
        guard let word = scalar(entry, expected: "'body' or a list of parameters") else { return }
        if word.value == EncryptedPart.body.rawValue {
            spec.body = word.location
        } else {
            diagnostics.append(.neitherBodyNorList(word))
        }
    }
}
