import APISpec
import SwiftEmit

/// The keys of an entry of `errors.yaml`. Those of facts are the cases of `ErrorFact`.
private enum ErrorKey: String, CaseIterable {
    case description, advice, nextStep, listed, subcodes, zh

    /// The keys, with those of facts, that an entry can have.
    static func known(_ form: ErrorForm) -> [String] {
        switch form {
        case .code: [description, advice, nextStep, listed, subcodes].map(\.rawValue) + facts + [zh.rawValue]
        case .prefix: [description].map(\.rawValue) + facts + [zh.rawValue]
        case .ending: [advice, nextStep, zh].map(\.rawValue)
        }
    }

    /// The texts that an entry must have in both languages.
    static func required(_ form: ErrorForm) -> [ErrorKey] {
        switch form {
        case .code: [.description, .advice]
        case .prefix: [.description]
        case .ending: [.advice]
        }
    }

    private static let facts = ErrorFact.allCases.map(\.rawValue)
}

/// The keys of an entry of `regions.yaml`.
private enum RegionKey: String, CaseIterable {
    case kind, name, zh
}

extension CatalogueReader {
    mutating func error(_ entry: YAMLEntry, _ form: ErrorForm) -> ErrorEntry {
        var error = ErrorEntry(form: form, name: entry.key.value)
        checkName(entry.key, form)
        let required = ErrorKey.required(form).map(\.rawValue)
        let known = ErrorKey.known(form)
        let entries = reader.mapping(entry)
        checkTexts(required, in: entries, of: entry)
        for entry in entries {
            let key = entry.key.value
            guard known.contains(key) else {
                reader.diagnostics.append(.unknownKey(entry, known: known))
                continue
            }
            switch ErrorKey(rawValue: key) {
            case .description: error.description.english = text(entry, .english, isSentence: true)
            case .advice: error.advice.english = text(entry, .english, isSentence: true)
            case .nextStep: error.nextStep = text(entry, .english, isSentence: true)
            case .listed: error.isListed = reader.boolean(entry) ?? false
            case .subcodes: error.coversSubcodes = reader.boolean(entry) ?? false
            case .zh:
                for entry in chinese(entry, known: required) {
                    let text = text(entry, .chinese, isSentence: true)
                    if entry.key.value == ErrorKey.advice.rawValue {
                        error.advice.chinese = text
                    } else {
                        error.description.chinese = text
                    }
                }
            case nil:
                if let fact = ErrorFact(rawValue: key), reader.boolean(entry) == true { error.facts.insert(fact) }
            }
        }
        return error
    }

    mutating func region(_ entry: YAMLEntry) -> RegionEntry {
        var region = RegionEntry(code: entry.key.value)
        let constant = RegionConstant.name(of: region.code)
        if isName(constant), region.code.utf8.allSatisfy(isPartOfRegion) {
            checkUnique(constant, at: entry.key.location) { .sameConstant(constant, entry.key, first: $0) }
        } else {
            reader.diagnostics.append(.notARegion(entry.key))
        }
        let entries = reader.mapping(entry)
        checkTexts([RegionKey.name.rawValue], in: entries, of: entry)
        if case .mapping = entry.value.content, !entries.contains(where: { $0.key.value == RegionKey.kind.rawValue }) {
            reader.diagnostics.append(.missingKey("kind", of: quoted(region.code), at: entry.key.location))
        }
        for entry in entries {
            switch RegionKey(rawValue: entry.key.value) {
            case .kind: region.kind = reader.word(entry, RegionKind.self) ?? region.kind
            case .name: region.name.english = text(entry, .english, isSentence: false)
            case .zh:
                for entry in chinese(entry, known: [RegionKey.name.rawValue]) {
                    region.name.chinese = text(entry, .chinese, isSentence: false)
                }
            case nil: reader.unknown(entry, RegionKey.self)
            }
        }
        return region
    }

    /// Checks that a code is one, that it is new, and that its constant is.
    private mutating func checkName(_ name: Located<String>, _ form: ErrorForm) {
        let isValid = form == .code ? isErrorCode(name.value) : isName(name.value)
        guard isValid else { return reader.diagnostics.append(.notAnErrorName(name, form)) }
        guard form == .ending else {
            let constant = SwiftNames.errorConstant(name.value)
            return checkUnique(constant, at: name.location) { .sameConstant(constant, name, first: $0) }
        }
        // The first ending that matches decides, so a longer one must come first.
        if let earlier = endings.first(where: { name.value.hasSuffix($0.value) }) {
            reader.diagnostics.append(.hiddenEnding(name, by: earlier))
        }
        endings.append(name)
    }

    /// Reports texts that an entry lacks in one of the languages.
    private mutating func checkTexts(_ required: [String], in entries: [YAMLEntry], of owner: YAMLEntry) {
        // Anything else than a mapping has been reported.
        guard case .mapping = owner.value.content else { return }
        let name = Located(quoted(owner.key.value), owner.key.location)
        let zh = entries.first { $0.key.value == "zh" }?.value.content
        for key in required {
            if !entries.contains(where: { $0.key.value == key }) {
                reader.diagnostics.append(.missingKey(key, of: name.value, at: name.location))
            }
            switch zh {
            case nil: reader.diagnostics.append(.missingChinese(key, of: name))
            case .mapping(let texts) where !texts.contains { $0.key.value == key }:
                reader.diagnostics.append(.missingChinese(key, of: name))
            default: break
            }
        }
    }

    private mutating func chinese(_ entry: YAMLEntry, known: [String]) -> [YAMLEntry] {
        reader.mapping(entry).filter { entry in
            let isKnown = known.contains(entry.key.value)
            if !isKnown { reader.diagnostics.append(.unknownKey(entry, known: known)) }
            return isKnown
        }
    }

    private func isPartOfRegion(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
        default: false
        }
    }
}
