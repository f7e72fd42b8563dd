import APIModel

/// Reads the nodes of documents into `ParsedSpecs`, and reports errors in their form.
///
/// Reading continues after an error with everything that could be read, so that the resolver can check the rest.
package struct SpecReader {
    var specs = ParsedSpecs()
    package var diagnostics: [Diagnostic] = []

    package init() {}

    mutating func read(_ document: YAMLNode) {
        guard case .mapping(let entries) = document.content, let first = entries.first else {
            diagnostics.append(.neitherServiceNorAction(at: document.location, found: document.plainText ?? ""))
            return
        }
        let heads = entries.indices.filter { index in
            let key = entries[index].key.value
            return key == ServiceKey.service.rawValue || key == ActionKey.action.rawValue
        }
        guard let head = heads.first else {
            diagnostics.append(.neitherServiceNorAction(at: first.key.location, found: first.key.value))
            missService(in: first.key.location.file)
            return
        }
        guard heads.count > 1, let second = heads.last else {
            if head > 0 { diagnostics.append(.notFirstKey(entries[head].key.value, at: entries[head].key.location)) }
            return read(entries[...], head: entries[head])
        }
        diagnostics.append(.bothServiceAndAction(at: entries[second].key.location, first: first.key.location))
        // Read them as two documents.
        read(entries[..<second], head: entries[head])
        read(entries[second...], head: entries[second])
    }

    private mutating func read(_ entries: ArraySlice<YAMLEntry>, head: YAMLEntry) {
        if head.key.value == ServiceKey.service.rawValue {
            readService(entries, head: head)
        } else {
            readAction(entries, head: head)
        }
    }

    /// Marks a file as incomplete, so that documents that do not find a service in it are not reported.
    mutating func missService(in file: SourceFile) {
        specs.brokenFiles.append(file)
    }

    // MARK: Kinds of nodes

    package mutating func mapping(_ entry: YAMLEntry) -> [YAMLEntry] {
        mapping(entry.value, of: .key(entry.key.value)) ?? []
    }

    package mutating func mapping(_ node: YAMLNode, of part: SpecPart) -> [YAMLEntry]? {
        if case .mapping(let entries) = node.content { return entries }
        diagnostics.append(.wrongKind(of: part, expected: "a mapping", found: node))
        return nil
    }

    mutating func list(_ entry: YAMLEntry) -> [YAMLNode] {
        if case .sequence(let elements) = entry.value.content { return elements }
        diagnostics.append(.wrongKind(of: .key(entry.key.value), expected: "a list", found: entry.value))
        return []
    }

    /// Returns the text of a scalar that is not null, or reports a diagnostic.
    mutating func scalar(
        _ node: YAMLNode, of part: SpecPart, expected: @autoclosure () -> String = "text"
    ) -> Located<String>? {
        guard case .scalar(let text, _) = node.content, !node.isNull else {
            diagnostics.append(.wrongKind(of: part, at: node.location, expected: expected(), found: node.kind))
            return nil
        }
        return Located(text, node.location)
    }

    mutating func scalar(_ entry: YAMLEntry, expected: @autoclosure () -> String = "text") -> Located<String>? {
        scalar(entry.value, of: .key(entry.key.value), expected: expected())
    }

    // MARK: Texts, words and numbers

    /// Reads prose for the docs. Only quoted scalars need a check for control characters, since libyaml rejects raw
    /// ones.
    package mutating func text(_ entry: YAMLEntry) -> String? {
        guard let text = scalar(entry) else { return nil }
        if entry.value.plainText == nil, holdsControlCharacter(text.value, besidesLineBreaks: true) {
            diagnostics.append(.controlCharacter(in: entry.key.value, at: text.location))
            return nil
        }
        return text.value
    }

    /// Reads a title, which is a line of text: it is a heading, a link or the name of a request.
    mutating func title(_ entry: YAMLEntry) -> String? {
        guard let title = scalar(entry) else { return nil }
        guard let diagnostic = Self.diagnostic(ofTitle: title, .key(entry.key.value)) else { return title.value }
        diagnostics.append(diagnostic)
        return nil
    }

    /// Returns a diagnostic if a title or a keyword is not a line of text.
    static func diagnostic(ofTitle title: Located<String>, _ part: SpecPart) -> Diagnostic? {
        if title.value.allSatisfy(\.isWhitespace) {
            return .empty(part, at: title.location, advice: "write a few words")
        }
        let isControlled = holdsControlCharacter(title.value, besidesLineBreaks: true)
        if !isControlled, title.value.contains(where: \.isNewline) { return .lineBreak(in: part, at: title.location) }
        // A tab is no part of a line, either.
        return holdsControlCharacter(title.value) ? .controlCharacter(in: part, at: title.location) : nil
    }

    package mutating func boolean(_ entry: YAMLEntry) -> Bool? {
        guard let text = scalar(entry, expected: "true or false") else { return nil }
        if let plain = entry.value.plainText, let value = PlainScalar.boolean(plain) { return value }
        diagnostics.append(
            .notBoolean(
                text.value, key: entry.key.value, isPlain: entry.value.plainText != nil, at: text.location))
        return nil
    }

    /// Reads an integer of at least `least`.
    mutating func integer(_ entry: YAMLEntry, atLeast least: Int) -> Int? {
        guard let text = scalar(entry, expected: "a whole number") else { return nil }
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
        guard let text = scalar(entry, expected: "a whole number with a unit") else { return nil }
        do {
            return try ByteSize.bytes(text.value)
        } catch {
            diagnostics.append(error.diagnostic(text, key: entry.key.value))
            return nil
        }
    }

    package mutating func word<Word: RawRepresentable & CaseIterable>(_ entry: YAMLEntry, _: Word.Type) -> Word?
    where Word.RawValue == String {
        guard let text = scalar(entry, expected: Diagnostic.choice(of: Word.allCases.map(\.rawValue))) else {
            return nil
        }
        if let word = Word(rawValue: text.value) { return word }
        diagnostics.append(
            .notOneOf(Word.allCases.map(\.rawValue), value: text.value, key: entry.key.value, at: text.location))
        return nil
    }

    package mutating func unknown<Key: RawRepresentable & CaseIterable>(_ entry: YAMLEntry, _: Key.Type)
    where Key.RawValue == String {
        diagnostics.append(.unknownKey(entry, known: Key.allCases.map(\.rawValue)))
    }

    // MARK: Names

    /// Reads `name`, the Swift name chosen by the author of the spec.
    mutating func swiftName(_ entry: YAMLEntry) -> Located<String>? {
        guard let name = scalar(entry) else { return nil }
        if isName(name.value) { return name }
        diagnostics.append(.notASwiftName(name.value, at: name.location))
        return nil
    }

    /// Returns `true` if the key is a name, and reports a diagnostic otherwise.
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

    /// Reads the `Regions` of a service or an action.
    mutating func regions(_ entry: YAMLEntry) -> RegionsSpec? {
        if case .sequence = entry.value.content { return .only(regionList(entry)) }
        let expected = "a list of regions or '\(noRegions)'"
        guard let text = scalar(entry, expected: expected) else { return nil }
        if text.value == noRegions { return RegionsSpec.none }
        diagnostics.append(
            .wrongKind(of: .key(entry.key.value), at: text.location, expected: expected, found: quoted(text.value)))
        return nil
    }

    private mutating func regionList(_ entry: YAMLEntry) -> [String] {
        filledList(entry, advice: "leave it out if any region is allowed") { region, location in
            if region == noRegions { return .noneAmongRegions(at: location) }
            return isHostName(region) ? nil : .notARegion(region, at: location)
        }.map(\.value)
    }

    /// Reads a list of unique texts that may be left out but must not be empty.
    mutating func filledList(
        _ entry: YAMLEntry, advice: String, diagnostic: (String, Location) -> Diagnostic?
    ) -> [Located<String>] {
        if entry.value.isEmptyCollection {
            diagnostics.append(.empty(.key(entry.key.value), at: entry.value.location, advice: advice))
        }
        return uniqueTexts(entry, diagnostic: diagnostic)
    }

    /// Reads a list of unique texts. `diagnostic` returns a diagnostic if a text is invalid.
    mutating func uniqueTexts(_ entry: YAMLEntry, diagnostic: (String, Location) -> Diagnostic?) -> [Located<String>] {
        var texts: [Located<String>] = []
        var locations: [ExactText: Location] = [:]
        for element in list(entry) {
            guard let text = scalar(element, of: .entry(of: entry.key.value)) else { continue }
            if let diagnostic = diagnostic(text.value, text.location) {
                diagnostics.append(diagnostic)
            } else if let first = locations[ExactText(text.value)] {
                diagnostics.append(.duplicateValue(text, in: entry.key.value, first: first))
            } else {
                locations[ExactText(text.value)] = text.location
                texts.append(text)
            }
        }
        return texts
    }

    // MARK: Texts in Chinese

    mutating func readChinese(_ entry: YAMLEntry, known: [ChineseKey], into texts: inout TextsSpec) {
        for entry in mapping(entry) {
            switch ChineseKey(rawValue: entry.key.value).flatMap({ known.contains($0) ? $0 : nil }) {
            // The title of an example is prose.
            case .title: texts.chineseTitle = known == ChineseKey.ofExample ? text(entry) : title(entry)
            case .description: texts.chineseDescription = text(entry)
            case .deprecated: texts.chineseDeprecated = text(entry).map { Located($0, entry.key.location) }
            case .groups:
                texts.chineseGroups = mapping(entry).compactMap { entry in
                    title(entry).map { NamedText(key: entry.key, text: $0) }
                }
            case .errors: texts.chineseErrors = mapping(entry).map { Named(key: $0.key, text: readErrorTexts($0)) }
            case .enumeration: texts.chineseMeanings = readNamedTexts(entry)
            case nil: diagnostics.append(.unknownKey(entry, known: known.map(\.rawValue)))
            }
        }
    }

    private mutating func readNamedTexts(_ entry: YAMLEntry) -> [NamedText] {
        mapping(entry).compactMap { entry in text(entry).map { NamedText(key: entry.key, text: $0) } }
    }
}
