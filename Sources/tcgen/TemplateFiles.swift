import APISpec
import DocsEmit
import SwiftEmit
import Templates

/// The outlines of what is made: the built-in ones, or a user's.
struct TemplateSet: Hashable {
    var swiftFile = Template<SwiftFilePlaceholder>.swiftFile
    var page = Template<PagePlaceholder>.page
}

/// Reads the folder of `--templates`: text files that replace built-in templates.
enum TemplateFiles {
    /// Either the skeletons, or what is wrong with them.
    enum Result {
        case templates(TemplateSet)
        case refused([Report.JSONDiagnostic])
    }

    /// What the folder may hold.
    static let names = known.joined(separator: ", ")

    private static let known = [Template<SwiftFilePlaceholder>.swiftFileName, Template<PagePlaceholder>.pageFileName]

    /// What the folder may hold, each file with the placeholders that must stand in it.
    static let help =
        "\(help(Template<SwiftFilePlaceholder>.swiftFileName, SwiftFilePlaceholder.self)); "
        + help(Template<PagePlaceholder>.pageFileName, PagePlaceholder.self)

    private static func help<Hole: CaseIterable & RawRepresentable<String>>(_ name: String, _: Hole.Type) -> String {
        "\(name) with " + Hole.allCases.map { "{{\($0.rawValue)}}" }.joined(separator: ", ")
    }

    /// - Throws: `FileError` where the folder holds no skeleton that we know, or one cannot be read.
    static func read(_ folder: String) throws(FileError) -> Result {
        let reason: String? =
            switch FileSystem.content(of: folder) {
            case .folder: nil
            case .missing: "no such folder"
            case .file: "it is no folder"
            case .obstacle(let reason): reason
            }
        if let reason { throw FileError(operation: "read", path: folder, reason: reason) }
        for name in try FileSystem.list(folder) where name.hasSuffix(".template") && !known.contains(name) {
            Console.printError("note: skipped \(FileSystem.joining(folder, name)): the outlines are \(names)")
        }
        var files = Files(folder: folder)
        var templates = TemplateSet()
        try files.read(Template<SwiftFilePlaceholder>.swiftFileName, into: &templates.swiftFile)
        try files.read(Template<PagePlaceholder>.pageFileName, into: &templates.page)
        guard files.count > 0 else {
            throw FileError(operation: "read", path: folder, reason: "it holds no outline: \(names)")
        }
        return files.diagnostics.isEmpty ? .templates(templates) : .refused(files.diagnostics)
    }

    private struct Files {
        let folder: String
        var count = 0
        var diagnostics: [Report.JSONDiagnostic] = []

        /// Reads a template. Keeps the built-in one if the folder has no file of that name.
        mutating func read<Hole>(_ name: String, into template: inout Template<Hole>) throws(FileError) {
            let path = FileSystem.joining(folder, name)
            switch FileSystem.content(of: path) {
            case .missing: return
            case .obstacle(let reason): throw FileError(operation: "read", path: path, reason: reason)
            case .file, .folder: break
            }
            guard let bytes = try FileSystem.read(path) else { return }
            count += 1
            let text = String(decoding: bytes, as: UTF8.self)
            if let place = text.utf8.elementsEqual(bytes) ? nil : zip(text.utf8, bytes).prefix(while: ==).count {
                let line = bytes[..<place].count { $0 == UInt8(ascii: "\n") } + 1
                diagnostics.append(
                    Report.JSONDiagnostic(
                        severity: "error", path: path, line: line, column: 1,
                        message: "this line is not UTF-8: save the file as UTF-8"))
                return
            }
            switch Template<Hole>.load(text) {
            case .success(let own): template = own
            case .failure(let found):
                diagnostics += found.all.map { mistake in
                    Report.JSONDiagnostic(
                        severity: "error", path: path, line: mistake.line, column: mistake.column,
                        message: mistake.message)
                }
            }
        }
    }
}
