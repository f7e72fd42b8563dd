internal import APIModel
internal import APISpec

/// What lies in the output folder that no list names, and what of it stands in the way.
extension OutputWriter {
    /// What lies around the files of a run without being in the list. Paths are sorted.
    struct Unlisted {
        /// Files in the folders of the run's services.
        var unlisted: [String] = []
        /// Files beside these folders.
        var beside: [String] = []
        /// Whether anything could stand where the run has a file or a folder to make. Where it is false, nothing does.
        var mayStandInTheWay = false
    }

    /// Walks through the folders of the scope, and through those in which they lie.
    ///
    /// - Parameter trustsList: Whether to take what the list names for a file without a look.
    func look(around scope: Scope, excluding manifest: Manifest, trustsList: Bool = false) throws(FileError) -> Unlisted
    {
        var walk = Walk(writer: self, manifest: manifest, trustsList: trustsList)
        for folder in scope.outermostFolders { try walk.enter(folder) }
        walk.hasOddKinds = walk.hasOddKinds || scope.foldersAndAbove.contains { FileSystem.kind(of: path($0)) == .file }
        let inside = Set(scope.inside(walk.files))
        return Unlisted(
            unlisted: walk.files.filter(inside.contains), beside: walk.files.filter { !inside.contains($0) },
            mayStandInTheWay: walk.hasOddKinds || !inside.isEmpty || !scope.inside(walk.oddFolders).isEmpty)
    }

    /// What lies beside the scope and is no file of the run: of the list what is still on disk, and what was found.
    func leftAlone(_ manifest: Manifest, excluding current: Set<String>, _ scope: Scope, _ found: Unlisted) -> [String]
    {
        let listed = scope.excluding(manifest.hashes.keys.lazy.filter { !current.contains($0) })
            .filter { FileSystem.kind(of: path($0)) == .file }
        return (listed + Self.resembling(current, found.beside)).sortedByBytes()
    }

    /// Those that could be files of a run like this one: in a folder like that of one of its files, and with its ending. The
    /// rest is a user's own, such as a catalogue of documentation beside generated code.
    static func resembling(_ current: Set<String>, _ paths: [String]) -> [String] {
        let paths = paths.filter { !current.contains($0) }
        guard !paths.isEmpty else { return [] }
        let made = current.reduce(into: Set<String>()) { $0.formUnion(patterns(of: $1).prefix(2)) }
        return paths.filter { patterns(of: $0).contains(where: made.contains) }
    }

    /// `Swift/OCR/*.swift` and `Swift/*/*.swift`; the same with shorter endings for a name that has more dots.
    private static func patterns(of path: String) -> [String] {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard let name = parts.last else { return [] }
        let folder = parts.dropLast().joined(separator: "/")
        let sibling = parts.dropLast(2).joined(separator: "/") + "/*"
        return name.indices.filter { name[$0] == "." }.flatMap { dot in
            ["\(folder)/*\(name[dot...])", "\(sibling)/*\(name[dot...])"]
        }
    }

    private struct Walk {
        let writer: OutputWriter
        let manifest: Manifest
        let trustsList: Bool
        /// The folders of what is in the list.
        let listedFolders: Set<String>
        /// Files that are not in the list.
        var files: [String] = []
        /// Folders in which nothing of the list lies.
        var oddFolders: [String] = []
        /// A file of the list is a folder, or a folder of the list a file.
        var hasOddKinds = false
        /// Folders that the walk has been in: links may make loops.
        var seen: Set<FileSystem.Identity> = []

        init(writer: OutputWriter, manifest: Manifest, trustsList: Bool) {
            (self.writer, self.manifest, self.trustsList) = (writer, manifest, trustsList)
            var listedFolders: Set<String> = []
            for path in manifest.hashes.keys {
                var folder = FileSystem.parent(of: path)
                while let next = folder, listedFolders.insert(next).inserted { folder = FileSystem.parent(of: next) }
            }
            self.listedFolders = listedFolders
        }

        mutating func enter(_ folder: String) throws(FileError) {
            switch FileSystem.kind(of: writer.path(folder)) {
            case .missing: break
            case .file: hasOddKinds = true
            case .folder:
                if let identity = FileSystem.identity(of: writer.path(folder)), !seen.insert(identity).inserted {
                    return
                }
                if !listedFolders.contains(folder) { oddFolders.append(folder) }
                for name in try FileSystem.list(writer.path(folder)) { try meet("\(folder)/\(name)") }
            }
        }

        private mutating func meet(_ path: String) throws(FileError) {
            let isListed = manifest[path] != nil
            if isListed, trustsList { return }
            // What is a folder by the list is looked at in `enter`.
            switch listedFolders.contains(path) ? .folder : FileSystem.kind(of: writer.path(path)) {
            case .folder:
                if isListed { hasOddKinds = true }
                try enter(path)
            case .file:
                if !isListed { files.append(path) }
            case .missing: break
            }
        }
    }

    // MARK: In the way

    /// Refuses what stands in the location of a file or of a folder above it, if the run may not overwrite it.
    func refuseObstacle(to file: OutputFile, _ run: inout Run) throws(FileError) {
        let bytes = try bytes(inLocationOf: file, &run.folders)
        if let bytes, bytes != file.bytes, run.manifest[file.path] == nil { throw foreignFile(file) }
    }

    /// What is on disk where the file belongs. Where its folder is not there, as in the first run, there is no look for it.
    func bytes(
        inLocationOf file: OutputFile, _ folders: inout [String: FileSystem.Kind]
    ) throws(FileError) -> [UInt8]? {
        guard try isFolder(above: file.path, &folders) else { return nil }
        let path = path(file.path)
        do {
            return try FileSystem.read(path)
        } catch {
            guard FileSystem.kind(of: path) == .folder else { throw error }
            throw obstacle(path, "a folder stands there, where a file belongs")
        }
    }

    /// - Returns: Whether the folder of the path is there.
    private func isFolder(above path: String, _ folders: inout [String: FileSystem.Kind]) throws(FileError) -> Bool {
        guard let parent = FileSystem.parent(of: path) else { return true }
        let kind = folders[parent] ?? FileSystem.kind(of: self.path(parent))
        folders[parent] = kind
        switch kind {
        case .folder: return true
        case .file: throw obstacle(self.path(parent), "a file stands there, where a folder belongs")
        // A file may stand further up.
        case .missing:
            _ = try isFolder(above: parent, &folders)
            return false
        }
    }

    func foreignFile(_ file: OutputFile) -> FileError {
        obstacle(path(file.path), "the file was not made by tcgen")
    }

    private func obstacle(_ path: String, _ reason: String) -> FileError {
        FileError(
            operation: "write", path: path,
            reason: "\(reason). Move it away or choose another --output; nothing was written")
    }
}

extension Sequence<String> {
    func sortedByBytes() -> [String] { sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
}
