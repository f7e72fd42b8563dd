package import APIModel

/// What `tcgen.yaml`, beside the specs of a target, asks of the build plugin.
package struct TargetConfiguration: Sendable {
    package var access = AccessLevel.internal
    /// Wire names of the actions to make; all where it is empty.
    package var include: [Located<String>] = []
    /// Modules that generated files import.
    package var imports: [String] = []
    /// Shipped specs by name, others by their path from this file.
    package var specs: [Located<String>] = []
    /// Of the list behind `specs`, or where it would begin.
    package var specsLocation: Location

    /// - Returns: The configuration as far as it can be read, and every complaint about it, sorted by place.
    package static func read(_ bytes: [UInt8], path: String) -> (TargetConfiguration, [Diagnostic]) {
        let file = SourceFile(path: path, name: path, order: -1)
        var configuration = TargetConfiguration(specsLocation: Location(file: file, line: 1, column: 1))
        let parsed = YAMLParser.parse(bytes, of: file)
        // A file of comments asks for nothing.
        guard !(parsed.isWhole && parsed.documents.isEmpty) else { return (configuration, []) }
        var reader = SpecReader()
        reader.diagnostics = parsed.diagnostics
        for document in parsed.documents {
            for entry in reader.mapping(document, of: .key("tcgen.yaml")) ?? [] { configuration.read(entry, &reader) }
        }
        return (configuration, reader.diagnostics.sortedByPlace())
    }

    private mutating func read(_ entry: YAMLEntry, _ reader: inout SpecReader) {
        switch ConfigurationKey(rawValue: entry.key.value) {
        case .access: access = reader.word(entry, AccessLevel.self) ?? access
        case .include:
            include = reader.uniqueTexts(entry) { isName($0) ? nil : .notAName($0, of: "an action", at: $1) }
            if entry.value.isEmptyCollection {
                reader.diagnostics.append(
                    .empty(.key(entry.key.value), at: entry.value.location, advice: "leave it out to make all actions"))
            }
        case .imports:
            imports = reader.uniqueTexts(entry) {
                isName($0) && $0 != "TencentCloudCore" ? nil : .notAModule($0, at: $1)
            }.map(\.value)
        case .specs:
            specsLocation = entry.value.location
            specs = reader.uniqueTexts(entry) { _, _ in nil }
        case nil: reader.unknown(entry, ConfigurationKey.self)
        }
    }
}
