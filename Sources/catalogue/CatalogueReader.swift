import APISpec

/// A file of the catalogue.
struct CatalogueFile {
    /// The path that diagnostics show.
    var path: String
    var bytes: [UInt8]
    /// The index of the file in the run.
    var order = 0
}

/// Reads the files of the catalogue. Every mistake is reported, at its location.
struct CatalogueReader {
    var reader = SpecReader()
    private let file: SourceFile
    /// The texts that must be unique in a file, such as the names of constants, with the locations of the first.
    private var taken: [String: Location] = [:]
    /// The endings of error codes so far.
    var endings: [Located<String>] = []

    private init(_ file: SourceFile) {
        self.file = file
    }

    /// - Returns: The entries of `errors.yaml` as far as they can be read, in their order, and all diagnostics.
    static func errors(in file: CatalogueFile) -> (errors: [ErrorEntry], diagnostics: [Diagnostic]) {
        read(file) { reader, entries in
            var errors: [ErrorEntry] = []
            reader.require(ErrorForm.allCases.map(\.rawValue), in: entries)
            for entry in entries {
                if let form = ErrorForm(rawValue: entry.key.value) {
                    errors += reader.reader.mapping(entry).map { reader.error($0, form) }
                } else {
                    reader.reader.unknown(entry, ErrorForm.self)
                }
            }
            return errors
        }
    }

    /// - Returns: The entries of `regions.yaml` as far as they can be read, in their order, and all diagnostics.
    static func regions(in file: CatalogueFile) -> (regions: [RegionEntry], diagnostics: [Diagnostic]) {
        read(file) { reader, entries in
            var regions: [RegionEntry] = []
            reader.require(RegionList.allCases.map(\.rawValue), in: entries)
            for entry in entries {
                switch RegionList(rawValue: entry.key.value) {
                case .regions: regions += reader.reader.mapping(entry).map { reader.region($0) }
                case nil: reader.reader.unknown(entry, RegionList.self)
                }
            }
            return regions
        }
    }

    /// The keys of `regions.yaml`.
    private enum RegionList: String, CaseIterable {
        case regions
    }

    private static func read<Entry>(
        _ file: CatalogueFile, _ body: (inout CatalogueReader, [YAMLEntry]) -> [Entry]
    ) -> ([Entry], [Diagnostic]) {
        let source = SourceFile(path: file.path, name: file.path, order: file.order)
        let parsed = YAMLParser.parse(file.bytes, of: source)
        var reader = CatalogueReader(source)
        reader.reader.diagnostics = parsed.documents.isEmpty && parsed.isWhole ? [] : parsed.diagnostics
        for second in parsed.documents.dropFirst().prefix(1) {
            reader.reader.diagnostics.append(.secondDocument(at: second.location))
        }
        let root = parsed.documents.first.map { reader.reader.mapping($0, of: .key(file.path)) ?? [] }
        // An error of YAML may have hidden anything, so nothing counts as missing.
        let entries = parsed.isWhole ? body(&reader, root ?? []) : []
        return (entries, reader.reader.diagnostics.sortedByLocation())
    }

    /// Reports lists that the file does not have.
    private mutating func require(_ lists: [String], in entries: [YAMLEntry]) {
        for list in lists where !entries.contains(where: { $0.key.value == list }) {
            reader.diagnostics.append(
                .missingKey(list, of: "the file", at: Location(file: file, line: 1, column: 1)))
        }
    }

    /// Reports a text that an earlier entry has as well.
    mutating func checkUnique(_ text: String, at location: Location, _ diagnostic: (Location) -> Diagnostic) {
        if let first = taken[text] {
            reader.diagnostics.append(diagnostic(first))
        } else {
            taken[text] = location
        }
    }
}

/// The languages of texts.
enum TextLanguage {
    case english, chinese
}

extension CatalogueReader {
    /// Reads a text for tables, messages and doc comments: one line in the language.
    /// - Parameter isSentence: `true` if a full stop must end it.
    mutating func text(_ entry: YAMLEntry, _ language: TextLanguage, isSentence: Bool) -> String {
        guard let text = reader.text(entry) else { return "" }
        let stop = language == .english ? "." : "。"
        let problem: Diagnostic? =
            if text.isEmpty || text.utf8.contains(UInt8(ascii: "\n")) {
                .notOneLine(entry)
            } else if text.unicodeScalars.contains(where: isHan) != (language == .chinese) {
                .notInLanguage(language, entry)
            } else if isSentence, !text.hasSuffix(stop) {
                .noFullStop(stop, entry)
            } else {
                nil
            }
        if let problem { reader.diagnostics.append(problem) }
        return text
    }

    private func isHan(_ scalar: Unicode.Scalar) -> Bool { 0x3400...0x9FFF ~= scalar.value }
}
