/// Finds and reads the specs that a command line names.
package enum SpecFiles {
    /// The largest number of bytes the parser accepts. One byte more is read to detect a larger file.
    private static let limit = YAMLParser.maxBytes

    /// Reads each file of `paths`, and the `.yaml` and `.yml` files at any depth in each folder, sorted by name. A file
    /// or folder is read once even if several paths lead to it, since links may form loops.
    ///
    /// - Throws: `FileError` if a path does not exist or cannot be read, or if a folder contains no spec.
    package static func read(_ paths: [String]) throws(FileError) -> [SpecInput] {
        var inputs: [SpecInput] = []
        var seen: Set<FileSystem.Identity> = []
        for path in paths {
            let found = try find(path)
            if found.isEmpty {
                throw FileError(operation: "read", path: path, reason: "no .yaml file in this folder or below it")
            }
            for file in found {
                if let identity = FileSystem.identity(of: file.path), !seen.insert(identity).inserted { continue }
                guard let bytes = try FileSystem.read(file.path, limit: limit) else {
                    throw FileError(operation: "read", path: file.path, reason: "it has just been deleted")
                }
                inputs.append(SpecInput(path: file.path, name: file.name, bytes: bytes))
            }
        }
        return inputs
    }

    /// Returns the number of specs at a path: 1 for a file, all at any depth for a folder, and 0 if nothing is there.
    package static func count(at path: String) throws(FileError) -> Int {
        FileSystem.kind(of: path) == .missing ? 0 : try find(path).count
    }

    private static func find(_ path: String) throws(FileError) -> [(path: String, name: String)] {
        let trimmed = trimmingSlashes(path)
        switch FileSystem.kind(of: trimmed) {
        case .missing: throw FileError(operation: "read", path: path, reason: "no such file or folder")
        case .file: return [(trimmed, lastComponent(trimmed))]
        case .folder:
            var found: [(path: String, name: String)] = []
            var seen: Set<FileSystem.Identity> = []
            try walk(trimmed, name: lastComponent(trimmed), besides: &seen, into: &found)
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
        _ folder: String, name: String, besides seen: inout Set<FileSystem.Identity>,
        into found: inout [(path: String, name: String)]
    ) throws(FileError) {
        if let identity = FileSystem.identity(of: folder), !seen.insert(identity).inserted { return }
        for entry in try FileSystem.list(folder) {
            let path = FileSystem.joining(folder, entry)
            let entryName = name.isEmpty ? entry : "\(name)/\(entry)"
            switch FileSystem.kind(of: path) {
            case .folder: try walk(path, name: entryName, besides: &seen, into: &found)
            // The configuration of the build plugin is not a spec.
            case .file where entry == "tcgen.yaml": break
            case .file where isYAML(entry): found.append((path, entryName))
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

    /// Returns the last component of a path, or an empty text for `.`, `..` and `/`: generated text leaves out a folder
    /// that has no name of its own.
    private static func lastComponent(_ path: String) -> String {
        let last = path.split(separator: "/").last.map(String.init) ?? ""
        return last == "." || last == ".." ? "" : last
    }
}
