/// Finds and reads the specs that a command line names.
package enum SpecFiles {
    /// The largest number of bytes the parser accepts. One byte more is read to detect a larger file.
    private static let limit = YAMLParser.maxBytes

    /// Reads each file given, and each `.yaml` or `.yml` file below each folder given. However they are named, the same files
    /// come in the same order and under the same names, which count from the `SpecRoot`. A file or folder is read once, by
    /// whatever paths it is named: links may make loops.
    ///
    /// - Throws: `FileError` if a path does not exist or cannot be read, or if a folder contains no spec.
    package static func read(_ paths: [String]) throws(FileError) -> [SpecInput] {
        var all: [(path: String, absolute: String)] = []
        for path in paths {
            let found = try find(path)
            if found.isEmpty {
                throw FileError(operation: "read", path: path, reason: "no .yaml file in this folder or below it")
            }
            all += found
        }
        all.sort { isBeforeByFolders($0.absolute, $1.absolute) }
        var seen: Set<FileSystem.Identity> = []
        all.removeAll { file in FileSystem.identity(of: file.path).map { !seen.insert($0).inserted } ?? false }
        let root = SpecRoot(of: all.map(\.absolute))
        var inputs: [SpecInput] = []
        for file in all {
            guard let bytes = try FileSystem.read(file.path, limit: limit) else {
                throw FileError(operation: "read", path: file.path, reason: "it has just been deleted")
            }
            inputs.append(
                SpecInput(
                    path: file.path, name: root.name(of: file.absolute), bytes: bytes, location: file.absolute))
        }
        return inputs
    }

    /// Returns the number of specs at a path: 1 for a file, all at any depth for a folder, and 0 if nothing is there.
    package static func count(at path: String) throws(FileError) -> Int {
        FileSystem.kind(of: path) == .missing ? 0 : try find(path).count
    }

    private static func find(_ path: String) throws(FileError) -> [(path: String, absolute: String)] {
        let trimmed = trimmingSlashes(path)
        switch FileSystem.kind(of: trimmed) {
        case .missing: throw FileError(operation: "read", path: path, reason: "no such file or folder")
        case .file:
            // A link keeps its own name: only its folder is looked for.
            let folder = FileSystem.parent(of: trimmed) ?? "."
            return [(trimmed, FileSystem.joining(try FileSystem.absolute(folder), lastComponent(trimmed)))]
        case .folder:
            var found: [(path: String, absolute: String)] = []
            var seen: Set<FileSystem.Identity> = []
            try walk(trimmed, absolute: try FileSystem.absolute(trimmed), besides: &seen, into: &found)
            return found
        }
    }

    /// Reads files. Generated text refers to each file by its path relative to the first of `folders` that contains it,
    /// preceded by the prefix of that folder.
    package static func read(
        _ files: [String], below folders: [(path: String, prefix: String)]
    ) throws(FileError) -> [SpecInput] {
        var inputs: [SpecInput] = []
        for path in files {
            guard let bytes = try FileSystem.read(path, limit: limit) else {
                throw FileError(operation: "read", path: path, reason: "no such file")
            }
            let folder = folders.first { path.hasPrefix($0.path + "/") }
            let name = folder.map { $0.prefix + path.dropFirst($0.path.count + 1) } ?? lastComponent(path)
            inputs.append(SpecInput(path: path, name: name, bytes: bytes))
        }
        return inputs
    }

    private static func walk(
        _ folder: String, absolute: String, besides seen: inout Set<FileSystem.Identity>,
        into found: inout [(path: String, absolute: String)]
    ) throws(FileError) {
        if let identity = FileSystem.identity(of: folder), !seen.insert(identity).inserted { return }
        for entry in try FileSystem.list(folder) {
            let path = FileSystem.joining(folder, entry)
            let absolute = FileSystem.joining(absolute, entry)
            switch FileSystem.kind(of: path) {
            case .folder: try walk(path, absolute: absolute, besides: &seen, into: &found)
            // What the build plugin is told of a target is no spec.
            case .file where entry == "tcgen.yaml": break
            case .file where isYAML(entry): found.append((path, absolute))
            case .file, .missing: break
            }
        }
    }

    private static func isYAML(_ name: String) -> Bool {
        let name = name.lowercased()
        return name.hasSuffix(".yaml") || name.hasSuffix(".yml")
    }

    private static func trimmingSlashes(_ path: String) -> String {
        var path = path
        while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
        return path
    }

    private static func lastComponent(_ path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }
}
