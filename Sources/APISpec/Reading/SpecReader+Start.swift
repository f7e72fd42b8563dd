extension SpecReader {
    /// Reads an entry of `start`, a request for newcomers.
    mutating func readStart(_ node: YAMLNode) -> StartSpec? {
        guard let entries = mapping(node, of: .entry(of: ServiceKey.start.rawValue)) else { return nil }
        var start = StartSpec(location: node.location)
        for entry in entries {
            switch StartKey(rawValue: entry.key.value) {
            case .action: start.action = scalar(entry)
            case .title: start.texts.title = title(entry)
            case .description: start.texts.description = text(entry)
            case .zh: readChinese(entry, known: ChineseKey.ofStart, into: &start.texts)
            case .request: start.request = object(entry)
            case .response: start.response = object(entry)
            case .error: start.error = errorCode(entry)
            case nil: unknown(entry, StartKey.self)
            }
        }
        let keys = entries.map(\.key.value)
        for key in [StartKey.action, .title, .request] where !keys.contains(key.rawValue) {
            diagnostics.append(.missingKey(key.rawValue, of: "an entry of 'start'", at: node.location))
        }
        if let error = entries.first(where: { $0.key.value == StartKey.error.rawValue }),
            keys.contains(StartKey.response.rawValue)
        {
            diagnostics.append(.errorWithResponse(at: error.key.location))
        }
        return start
    }

    /// Returns the entry if its value is a mapping, and reports a diagnostic otherwise.
    private mutating func object(_ entry: YAMLEntry) -> YAMLEntry? {
        mapping(entry.value, of: .key(entry.key.value)).map { _ in entry }
    }

    private mutating func errorCode(_ entry: YAMLEntry) -> Located<String>? {
        guard let code = scalar(entry) else { return nil }
        if isErrorCode(code.value) { return code }
        diagnostics.append(.notAnErrorCode(code.value, at: code.location))
        return nil
    }
}
