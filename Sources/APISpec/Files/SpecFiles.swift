package import Files

/// Finds and reads the specs that a command line names.
package enum SpecFiles {
    /// The largest number of bytes the parser accepts. One byte more is read to detect a larger file.
    private static let limit = YAMLParser.maxBytes

    /// Reads files, and all `.yaml` and `.yml` files below folders. The order of the files, and their names relative to the
    /// `SpecRoot`, do not depend on how the paths are written. Each file or folder is read once, even if several paths lead
    /// to it: links may make loops.
    ///
    /// - Parameter note: A closure that is called with a line for each skipped file or folder that may contain specs.
    /// - Throws: `FileError` if a path does not exist or cannot be read, or if a folder contains no spec.
    package static func read(_ paths: [String], note: (String) -> Void) throws(FileError) -> [SpecInput] {
        var inputs: [SpecInput] = []
        try forEach(in: paths, note: note) { inputs.append($0) }
        return inputs
    }

    /// Reads files as `read` does, one after the other, so that not all of them are in memory at a time.
    package static func forEach(
        in paths: [String], note: (String) -> Void, _ body: (SpecInput) -> Void
    ) throws(FileError) {
        var all: [Found] = []
        for path in paths {
            let (found, skipped) = try find(path)
            for skipped in skipped { note("note: skipped \(skipped.path.onOneLine): \(skipped.reason)") }
            if found.isEmpty {
                throw FileError(operation: "read", path: path, reason: "no .yaml file in this folder or below it")
            }
            all += found
        }
        all.sort { isBeforeByFolders($0.absolute, $1.absolute) }
        var seen: Set<FileSystem.Identity> = []
        all.removeAll { file in FileSystem.identity(of: file.path).map { !seen.insert($0).inserted } ?? false }
        let root = SpecRoot(of: all.map(\.absolute))
        for file in all {
            let bytes = try FileSystem.readPresent(file.path, limit: limit)
            body(
                SpecInput(
                    path: file.path, name: root.name(of: file.absolute), bytes: bytes, location: file.absolute))
        }
    }

    /// Returns the number of specs at a path: 1 for a file, all at any depth for a folder, and 0 if nothing is there.
    package static func count(at path: String) throws(FileError) -> Int {
        FileSystem.content(of: path) == .missing ? 0 : try find(path).found.count
    }

    private typealias Found = (path: String, absolute: String)
    private typealias Skipped = (path: String, reason: String)

    private static func find(_ path: String) throws(FileError) -> (found: [Found], skipped: [Skipped]) {
        let trimmed = trimmingSlashes(path)
        switch FileSystem.content(of: trimmed) {
        case .missing: throw FileError(operation: "read", path: path, reason: "no such file or folder")
        // A named pipe is read. Reading reports the error of anything else.
        case .obstacle(let reason) where FileSystem.kind(of: trimmed) == .missing:
            throw FileError(operation: "read", path: path, reason: reason)
        case .file, .obstacle:
            // A link keeps its own name: only its folder is resolved.
            let folder = FileSystem.parent(of: trimmed) ?? "."
            return ([(trimmed, FileSystem.joining(try FileSystem.absolute(folder), lastComponent(trimmed)))], [])
        case .folder:
            var walk = Walk()
            try walk.add(trimmed, absolute: try FileSystem.absolute(trimmed))
            return (walk.found, walk.skipped)
        }
    }

    /// Reads files. Generated text refers to each file by its path relative to the first of `folders` that contains it,
    /// preceded by the prefix of that folder.
    package static func read(
        _ files: [String], below folders: [(path: String, prefix: String)]
    ) throws(FileError) -> [SpecInput] {
        var inputs: [SpecInput] = []
        for path in files {
            let bytes = try FileSystem.readPresent(path, limit: limit)
            let folder = folders.first { path.hasPrefix($0.path + "/") }
            let name = folder.map { $0.prefix + path.dropFirst($0.path.count + 1) } ?? lastComponent(path)
            inputs.append(SpecInput(path: path, name: name, bytes: bytes))
        }
        return inputs
    }

    /// The files in and below a folder.
    private struct Walk {
        var found: [Found] = []
        /// Files and folders that may or may not contain specs.
        var skipped: [Skipped] = []
        private var seen: Set<FileSystem.Identity> = []

        mutating func add(_ folder: String, absolute: String) throws(FileError) {
            if let identity = FileSystem.identity(of: folder), !seen.insert(identity).inserted { return }
            let (entries, notUTF8) = try FileSystem.listing(folder)
            for entry in notUTF8 {
                try skip(FileSystem.joining(folder, entry), "its name is not UTF-8; rename it")
            }
            for entry in entries {
                let path = FileSystem.joining(folder, entry)
                let absolute = FileSystem.joining(absolute, entry)
                switch FileSystem.content(of: path) {
                case .folder: try add(path, absolute: absolute)
                // The configuration of the build plugin is not a spec.
                case .file where entry == "tcgen.yaml", .obstacle where entry == "tcgen.yaml": break
                case .obstacle(let reason): try skip(path, reason)
                case .file where isYAML(entry): found.append((path, absolute))
                case .file, .missing: break
                }
            }
        }

        /// Skips a path, or throws if its name is that of a spec. Without the spec, its outputs would count as orphans.
        private mutating func skip(_ path: String, _ reason: String) throws(FileError) {
            if isYAML(path) { throw FileError(operation: "read", path: path, reason: reason) }
            skipped.append((path, reason))
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
