import APIModel
import APISpec
import Files

/// The names that a shell offers for actions of specs, separated by commas. An error offers nothing: a shell has no place to
/// show it.
enum ActionCompletion {
    private static let standardFolder = "specs"

    /// Returns the words that may replace the one that is being written.
    ///
    /// - Parameters:
    ///   - words: All words of the command line so far. Those that lead to files or folders are specs.
    ///   - typed: The beginning of the word that is being written.
    static func names(_ words: [String], typed: String) -> [String] {
        let written = typed.lastIndex(of: ",").map { typed[...$0] } ?? ""
        let specs = words.dropFirst(2).filter { word in
            let content = FileSystem.content(of: word)
            return content == .folder || content == .file && word.hasSuffix(".yaml") && !word.hasSuffix("tcgen.yaml")
        }
        let paths = specs.isEmpty ? [standardFolder] : Array(specs)
        guard let inputs = try? SpecFiles.read(paths, note: { _ in }), let api = readSpecs(inputs).api else {
            return []
        }
        return api.services.flatMap { service in
            (service.actions.map(\.wireName) + (service.permissions?.consoleActions ?? [])).map { written + $0 }
        }
    }
}
