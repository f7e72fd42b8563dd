package import APIModel

/// The content of `tcgen.yaml`, the configuration of the build plugin in the folder of a target.
package struct TargetConfiguration: Sendable {
    package var access = AccessLevel.internal
    /// The wire names of the actions to generate. An empty list stands for all actions.
    package var include: [Located<String>] = []
    /// The modules that generated files import.
    package var imports: [String] = []
    /// Names of shipped specs, and paths of other specs relative to this file. `nil` if the list cannot be read.
    package var specs: [Located<String>]? = []
    /// The location of the value of `specs`, or the start of the file without one.
    package var specsLocation: Location

    /// Reads the configuration.
    ///
    /// - Parameter module: The module that generated files become part of.
    /// - Returns: The configuration as far as it can be read, and all diagnostics about it, sorted by location.
    package static func read(
        _ bytes: [UInt8], path: String, module: String
    ) -> (TargetConfiguration, [Diagnostic]) {
        let file = SourceFile(path: path, name: path, order: -1)
        var configuration = TargetConfiguration(specsLocation: Location(file: file, line: 1, column: 1))
        let parsed = YAMLParser.parse(bytes, of: file)
        // A file without content, or of comments only, is the default configuration.
        guard !(parsed.isWhole && parsed.documents.isEmpty) else { return (configuration, []) }
        var reader = SpecReader()
        reader.diagnostics = parsed.diagnostics
        if let document = parsed.documents.first, !document.isNull {
            let entries = reader.mapping(document, of: .key("tcgen.yaml")) ?? []
            for entry in entries { configuration.read(entry, module: module, &reader) }
        }
        if let second = parsed.documents.dropFirst().first {
            reader.diagnostics.append(.secondDocument(at: second.location))
        }
        if !parsed.isWhole { configuration.specs = nil }
        return (configuration, reader.diagnostics.sortedByLocation())
    }

    private mutating func read(_ entry: YAMLEntry, module: String, _ reader: inout SpecReader) {
        switch ConfigurationKey(rawValue: entry.key.value) {
        case .access: access = reader.word(entry, AccessLevel.self) ?? access
        case .include:
            include = reader.filledList(entry, advice: "leave it out to generate all actions") {
                isName($0) ? nil : .notAName($0, of: "an action", at: $1)
            }
        case .imports:
            imports = reader.filledList(entry, advice: "leave it out to import only the runtime") {
                if $0 == module { return .ownModule($0, at: $1) }
                let isModule = isName($0) && !SwiftKeywords.cannotBeImported.contains($0) && $0 != "TencentCloudCore"
                return isModule ? nil : .notAModule($0, at: $1)
            }.map(\.value)
        case .specs:
            specsLocation = entry.value.location
            let count = reader.diagnostics.count
            specs = reader.filledList(entry, advice: "leave it out to use only the target's own specs") { _, _ in nil }
            if reader.diagnostics.count > count { specs = nil }
        case nil where entry.key.value == "exclude": reader.diagnostics.append(.noExclude(at: entry.key.location))
        case nil: reader.unknown(entry, ConfigurationKey.self)
        }
    }
}
