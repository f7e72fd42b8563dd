/// Makes of each document's nodes what was written, and complains where the form is wrong.
///
/// Reading goes on after a complaint: what could be read is kept, so that the resolver can check the rest.
struct SpecReader {
    var specs = WrittenSpecs()
    var diagnostics: [Diagnostic] = []

    mutating func read(_ document: YAMLNode) {
        guard case .mapping(let entries) = document.content, let first = entries.first else {
            diagnostics.append(.neitherServiceNorAction(at: document.location))
            return
        }
        let service = entries.first { $0.key.value == ServiceKey.service.rawValue }
        let action = entries.first { $0.key.value == ActionKey.action.rawValue }
        if let service, let action {
            let second = first.key.value == ServiceKey.service.rawValue ? action : service
            diagnostics.append(.bothServiceAndAction(at: second.key.location, first: first.key.location))
        } else if let name = service ?? action {
            if name.key.location != first.key.location {
                diagnostics.append(.notFirstKey(name.key.value, at: name.key.location))
            } else if service != nil {
                readService(entries, name: name)
            } else {
                readAction(entries, name: name)
            }
        } else {
            diagnostics.append(.neitherServiceNorAction(at: first.key.location))
        }
    }

    // MARK: Kinds of nodes

    mutating func mapping(_ entry: YAMLEntry) -> [YAMLEntry] {
        mapping(entry.value, of: entry.key.value) ?? []
    }

    mutating func mapping(_ node: YAMLNode, of key: String) -> [YAMLEntry]? {
        if case .mapping(let entries) = node.content { return entries }
        diagnostics.append(.wrongKind(of: key, at: node.location, expected: "a mapping", found: node.kind))
        return nil
    }

    mutating func list(_ entry: YAMLEntry) -> [YAMLNode] {
        if case .sequence(let elements) = entry.value.content { return elements }
        diagnostics.append(
            .wrongKind(of: entry.key.value, at: entry.value.location, expected: "a list", found: entry.value.kind))
        return []
    }

    /// A scalar that is there, whatever its text.
    mutating func scalar(_ node: YAMLNode, of key: String, expected: String = "a text") -> Located<String>? {
        guard case .scalar(let text, let isPlain) = node.content, !(isPlain && text.isEmpty) else {
            diagnostics.append(.wrongKind(of: key, at: node.location, expected: expected, found: node.kind))
            return nil
        }
        return Located(text, node.location)
    }

    mutating func scalar(_ entry: YAMLEntry) -> Located<String>? {
        scalar(entry.value, of: entry.key.value)
    }

    // MARK: Texts, words and numbers

    /// Prose for docs. Only a quoted scalar can hold control characters: libyaml refuses raw ones.
    mutating func text(_ entry: YAMLEntry) -> String? {
        guard !entry.value.isNull else {
            diagnostics.append(
                .wrongKind(of: entry.key.value, at: entry.value.location, expected: "a text", found: entry.value.kind))
            return nil
        }
        guard let text = scalar(entry) else { return nil }
        if entry.value.plainText == nil, holdsControlCharacter(text.value, besidesLineBreaks: true) {
            diagnostics.append(.controlCharacter(in: entry.key.value, at: text.location))
            return nil
        }
        return text.value
    }

    mutating func boolean(_ entry: YAMLEntry) -> Bool? {
        guard let text = scalar(entry) else { return nil }
        if let plain = entry.value.plainText, let value = PlainScalar.boolean(plain) { return value }
        diagnostics.append(
            .notBoolean(
                text.value, key: entry.key.value, isPlain: entry.value.plainText != nil, at: text.location))
        return nil
    }

    /// A whole number of at least `least`.
    mutating func integer(_ entry: YAMLEntry, atLeast least: Int) -> Int? {
        guard let text = scalar(entry) else { return nil }
        guard let plain = entry.value.plainText, let value = PlainScalar.integer(plain) else {
            diagnostics.append(.notInteger(text.value, key: entry.key.value, at: text.location))
            return nil
        }
        if value < least {
            diagnostics.append(.below(least, value: plain, key: entry.key.value, at: text.location))
            return nil
        }
        return value
    }

    mutating func byteSize(_ entry: YAMLEntry) -> Int? {
        guard let text = scalar(entry) else { return nil }
        do {
            return try ByteSize.bytes(text.value)
        } catch {
            diagnostics.append(error.diagnostic(text, key: entry.key.value))
            return nil
        }
    }

    mutating func word<Word: RawRepresentable & CaseIterable>(_ entry: YAMLEntry, _: Word.Type) -> Word?
    where Word.RawValue == String {
        guard let text = scalar(entry) else { return nil }
        if let word = Word(rawValue: text.value) { return word }
        diagnostics.append(
            .notOneOf(Word.allCases.map(\.rawValue), value: text.value, key: entry.key.value, at: text.location))
        return nil
    }

    mutating func unknown<Key: RawRepresentable & CaseIterable>(_ entry: YAMLEntry, _: Key.Type)
    where Key.RawValue == String {
        let isRestOfText = entry.value.plainText?.isEmpty == true && !isName(entry.key.value)
        diagnostics.append(
            isRestOfText ? .commaInText(entry.key) : .unknownKey(entry.key, known: Key.allCases.map(\.rawValue)))
    }

    // MARK: Names

    /// `name`: the Swift name that its author wants.
    mutating func swiftName(_ entry: YAMLEntry) -> Located<String>? {
        guard let name = scalar(entry) else { return nil }
        if isName(name.value) { return name }
        diagnostics.append(.notASwiftName(name.value, at: name.location))
        return nil
    }

    /// Says whether the key is a name; complains when it is not.
    mutating func checkName(_ key: Located<String>, of what: String) -> Bool {
        if isName(key.value) { return true }
        diagnostics.append(.notAName(key.value, of: what, at: key.location))
        return false
    }

    mutating func version(_ entry: YAMLEntry) -> Located<String>? {
        guard let version = scalar(entry) else { return nil }
        if CalendarDate.isDate(version.value.utf8) { return version }
        diagnostics.append(.notADate(version.value, at: version.location))
        return nil
    }

    mutating func regions(_ entry: YAMLEntry) -> [String]? {
        guard case .sequence = entry.value.content else {
            _ = list(entry)
            return nil
        }
        let regions = uniqueTexts(entry) { isHostName($0) ? nil : .notAHost($0, what: "region", at: $1) }
        if entry.value.isEmptyCollection {
            diagnostics.append(
                .empty(entry.key.value, at: entry.value.location, advice: "leave it out where any region will do"))
        }
        return regions.map(\.value)
    }

    /// A list of texts of which none may stand twice; `complaint` says what is wrong with one.
    mutating func uniqueTexts(_ entry: YAMLEntry, complaint: (String, Location) -> Diagnostic?) -> [Located<String>] {
        var texts: [Located<String>] = []
        var places: [String: Location] = [:]
        for element in list(entry) {
            guard let text = scalar(element, of: entry.key.value) else { continue }
            if let complaint = complaint(text.value, text.location) {
                diagnostics.append(complaint)
            } else if let first = places[text.value] {
                diagnostics.append(.duplicateValue(text, in: entry.key.value, first: first))
            } else {
                places[text.value] = text.location
                texts.append(text)
            }
        }
        return texts
    }

    // MARK: Texts in Chinese

    mutating func readChinese(_ entry: YAMLEntry, known: [ChineseKey], into texts: inout TextsSpec) {
        for entry in mapping(entry) {
            switch ChineseKey(rawValue: entry.key.value).flatMap({ known.contains($0) ? $0 : nil }) {
            case .title, .summary: texts.chineseTitle = text(entry)
            case .description: texts.chineseDescription = text(entry)
            case .deprecated: texts.chineseDeprecated = text(entry).map { Located($0, entry.key.location) }
            case .groups: texts.chineseGroups = readNamedTexts(entry)
            case .errors: texts.chineseErrors = readNamedTexts(entry)
            case .enumeration: texts.chineseMeanings = readNamedTexts(entry)
            case nil: diagnostics.append(.unknownKey(entry.key, known: known.map(\.rawValue)))
            }
        }
    }

    private mutating func readNamedTexts(_ entry: YAMLEntry) -> [NamedText] {
        mapping(entry).compactMap { entry in text(entry).map { NamedText(key: entry.key, text: $0) } }
    }
}
