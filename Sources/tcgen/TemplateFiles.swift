import DocsEmit
import Files
import SwiftEmit

/// The templates of generated files: the built-in ones, or a user's.
struct TemplateSet: Hashable {
    var swiftFile = Template<SwiftFilePlaceholder>.swiftFile
    var page = Template<PagePlaceholder>.page
}

/// Reads the folder of `--templates`: text files that replace built-in templates.
enum TemplateFiles {
    /// The templates, or all diagnostics about them.
    enum Result {
        case templates(TemplateSet)
        case refused([Report.JSONDiagnostic])
    }

    /// The names of the templates.
    private static let known = [Template<SwiftFilePlaceholder>.swiftFileName, Template<PagePlaceholder>.pageFileName]

    /// The name of each template with its placeholders.
    static let help =
        "\(help(Template<SwiftFilePlaceholder>.swiftFileName, SwiftFilePlaceholder.self)); "
        + help(Template<PagePlaceholder>.pageFileName, PagePlaceholder.self)

    private static func help<Placeholder: CaseIterable & RawRepresentable<String>>(
        _ name: String, _: Placeholder.Type
    ) -> String {
        "\(name) with " + Placeholder.allCases.map { "{{\($0.rawValue)}}" }.joined(separator: ", ")
    }

    /// Reads the templates in a folder.
    ///
    /// - Throws: `FileError` if the folder has none of the known templates, or one cannot be read.
    static func read(_ folder: String) throws(FileError) -> Result {
        let reason: String? =
            switch FileSystem.content(of: folder) {
            case .folder: nil
            case .missing: "no such folder"
            case .file: "expected a folder, found a file"
            case .obstacle(let reason): reason
            }
        if let reason { throw FileError(operation: "read", path: folder, reason: reason) }
        for name in try FileSystem.list(folder) where name.hasSuffix(".template") && !known.contains(name) {
            Console.printError(
                "note: skipped \(FileSystem.joining(folder, name)): unknown template; known templates:"
                    + " \(known.joined(separator: ", "))")
        }
        var files = FolderReader(folder: folder)
        var templates = TemplateSet()
        try files.read(Template<SwiftFilePlaceholder>.swiftFileName, into: &templates.swiftFile)
        try files.read(Template<PagePlaceholder>.pageFileName, into: &templates.page)
        guard files.count > 0 else {
            throw FileError(
                operation: "read", path: folder,
                reason: "no template in this folder; expected \(known.joined(separator: " or "))")
        }
        return files.diagnostics.isEmpty ? .templates(templates) : .refused(files.diagnostics)
    }

    private struct FolderReader {
        let folder: String
        var count = 0
        var diagnostics: [Report.JSONDiagnostic] = []

        /// Reads a template. Keeps the built-in one if the folder has no file of that name.
        mutating func read<Placeholder>(
            _ name: String, into template: inout Template<Placeholder>
        ) throws(FileError) {
            let path = FileSystem.joining(folder, name)
            switch FileSystem.content(of: path) {
            case .missing: return
            case .obstacle(let reason): throw FileError(operation: "read", path: path, reason: reason)
            case .file, .folder: break
            }
            guard let bytes = try FileSystem.read(path) else { return }
            count += 1
            let text = String(decoding: bytes, as: UTF8.self)
            if let offset = text.utf8.elementsEqual(bytes) ? nil : zip(text.utf8, bytes).prefix(while: ==).count {
                let line = bytes[..<offset].count { $0 == UInt8(ascii: "\n") } + 1
                diagnostics.append(
                    Report.JSONDiagnostic(
                        severity: "error", path: path, line: line, column: 1,
                        message: "the line is not UTF-8; save the file as UTF-8"))
                return
            }
            switch Template<Placeholder>.load(text) {
            case .success(let own): template = own
            case .failure(let found):
                diagnostics += found.all.map { diagnostic in
                    Report.JSONDiagnostic(
                        severity: "error", path: path, line: diagnostic.line, column: diagnostic.column,
                        message: diagnostic.message)
                }
            }
        }
    }
}
