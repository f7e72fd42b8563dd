import APISpec
import Files
import SwiftEmit

/// Reads the folder of `--templates`: a copy of the folder `Templates`, or a part of it.
enum TemplateFiles {
    /// The templates with warnings about files that change nothing, or all diagnostics about them.
    enum Result {
        case templates(TemplateSet, warnings: [Report.JSONDiagnostic])
        case refused([Report.JSONDiagnostic])
    }

    /// The path of each file, and the placeholders of those that have some.
    static let help = TemplateFile.known.map { file in
        let placeholders = file.placeholders.map { "{{\($0)}}" }.joined(separator: ", ")
        return placeholders.isEmpty ? file.path : "\(file.path) with \(placeholders)"
    }.joined(separator: "; ")

    /// Reads the templates in a folder.
    ///
    /// - Throws: `FileError` if the folder is empty, or a file cannot be read.
    static func read(_ folder: String) throws(FileError) -> Result {
        let reason: String? =
            switch FileSystem.content(of: folder) {
            case .folder: nil
            case .missing: "no such folder"
            case .file: "expected a folder, found a file"
            case .obstacle(let reason): reason
            }
        if let reason { throw FileError(operation: "read", path: folder, reason: reason) }
        var reader = FolderReader(folder: folder)
        try reader.enter("")
        if reader.count > 0 {
            return reader.errors.isEmpty
                ? .templates(reader.templates, warnings: reader.warnings) : .refused(reader.warnings + reader.errors)
        }
        guard !reader.warnings.isEmpty else {
            throw FileError(
                operation: "read", path: folder,
                reason: "no template in this folder; it has the same files as the folder Templates of tcgen, such as"
                    + " \(TemplateFile.known[0].path)")
        }
        // A folder without any template is not what the user meant.
        return .refused(
            reader.warnings.map { warning in
                var error = warning
                error.severity = "error"
                return error
            })
    }

    private struct FolderReader {
        let folder: String
        private let known = TemplateFile.known
        /// The folders of the known files: `html`, `html/assets`, ...
        private let folders: Set<String>
        var templates = TemplateSet()
        /// The number of known files.
        var count = 0
        var errors: [Report.JSONDiagnostic] = []
        var warnings: [Report.JSONDiagnostic] = []

        /// The folders of `Templates` with other things than templates, which a copy of the whole tree contains.
        private static let otherFolders: Set = ["catalogue", "guides", "live", "usage"]

        init(folder: String) {
            self.folder = folder
            var folders: Set<String> = []
            for file in known {
                var path = file.path
                while let parent = FileSystem.parent(of: path) {
                    folders.insert(parent)
                    path = parent
                }
            }
            self.folders = folders
        }

        /// Reads the files in a folder and those below. Hidden files are left out.
        /// - Parameter part: The path from the folder of the templates; empty for this folder.
        mutating func enter(_ part: String) throws(FileError) {
            let (names, notUTF8) = try FileSystem.listing(FileSystem.joining(folder, part))
            for name in names {
                let path = FileSystem.joining(part, name)
                if Self.otherFolders.contains(path) { continue }
                let file = known.first { $0.path == path }
                guard file != nil || folders.contains(path) else {
                    warn(about: path)
                    continue
                }
                switch FileSystem.content(of: FileSystem.joining(folder, path)) {
                case .obstacle(let reason):
                    throw FileError(operation: "read", path: FileSystem.joining(folder, path), reason: reason)
                case .folder where file == nil: try enter(path)
                case .folder, .file, .missing: if let file { try read(file) } else { warn(about: path) }
                }
            }
            for name in notUTF8 { warn(about: FileSystem.joining(part, name)) }
        }

        private mutating func read(_ file: TemplateFile) throws(FileError) {
            let path = FileSystem.joining(folder, file.path)
            let bytes = try FileSystem.readPresent(path)
            count += 1
            let text = String(decoding: bytes, as: UTF8.self)
            if let offset = text.utf8.elementsEqual(bytes) ? nil : zip(text.utf8, bytes).prefix(while: ==).count {
                let line = bytes[..<offset].count { $0 == UInt8(ascii: "\n") } + 1
                errors.append(
                    Report.JSONDiagnostic(
                        severity: "error", path: path, line: line, column: 1,
                        message: "the line is not UTF-8; save the file as UTF-8"))
                return
            }
            errors += file.replace(text, &templates).map { diagnostic in
                Report.JSONDiagnostic(
                    severity: "error", path: path, line: diagnostic.line, column: diagnostic.column,
                    message: diagnostic.message)
            }
        }

        /// Reports a file or folder that is no template, with the path that was probably meant: the one with the same
        /// name in another folder, otherwise the nearest one.
        private mutating func warn(about path: String) {
            let paths = known.map(\.path) + folders.sorted()
            let moved = paths.first { $0.hasSuffix("/\(path.split(separator: "/").last ?? "")") }
            let meant = moved ?? NearestName.of(path, among: paths)
            warnings.append(
                Report.JSONDiagnostic(
                    severity: "warning", path: FileSystem.joining(folder, path), line: 0, column: 0,
                    message: "tcgen has no template at the path '\(path)', so this changes nothing"
                        + NearestName.advice(naming: meant)))
        }
    }
}
