internal import APIModel
internal import Files

/// Finds files in the output folder that are not in the list, and obstacles to the output.
extension OutputWriter {
    /// The unlisted files around those of a run. Paths are sorted.
    struct Surroundings {
        /// Files in the folders of the run's services.
        var unlisted: [String] = []
        /// Files next to these folders.
        var adjacent: [String] = []
        /// A Boolean value that indicates whether a file or folder may be in the way of the output. If it is `false`,
        /// none is.
        var mayHoldObstacles = false
    }

    /// Walks through the folders of the scope and their parents.
    ///
    /// - Parameter trustsList: Pass `true` to assume that each path in the list is a file.
    func surroundings(
        of scope: Scope, excluding manifest: Manifest, trustsList: Bool = false
    ) throws(FileError) -> Surroundings {
        var walk = Walk(writer: self, manifest: manifest, trustsList: trustsList)
        for folder in scope.outermostFolders { try walk.enter(folder) }
        walk.hasWrongKinds =
            walk.hasWrongKinds || scope.foldersAndAbove.contains { FileSystem.kind(of: path($0)) == .file }
        let inside = Set(scope.inside(walk.files))
        return Surroundings(
            unlisted: walk.files.filter(inside.contains), adjacent: walk.files.filter { !inside.contains($0) },
            mayHoldObstacles: walk.hasWrongKinds || !inside.isEmpty || !scope.inside(walk.unlistedFolders).isEmpty)
    }

    /// Returns the files next to the scope that are not part of the run: the listed ones that exist, and those found.
    func leftAlone(
        _ manifest: Manifest, excluding current: Set<String>, _ scope: Scope, _ found: Surroundings
    ) -> [String] {
        let listed = scope.adjacent(manifest.hashes.keys.lazy.filter { !current.contains($0) })
            .filter { FileSystem.kind(of: path($0)) == .file }
        return (listed + Self.resembling(current, found.adjacent)).sortedByBytes()
    }

    /// Returns the paths that may be files of a similar run: they have the folder, or a sibling of the folder, and the
    /// file extension of one of its files. All others belong to the user, such as a documentation catalogue next to
    /// generated code.
    static func resembling(_ current: Set<String>, _ paths: [String]) -> [String] {
        let paths = paths.filter { !current.contains($0) }
        guard !paths.isEmpty else { return [] }
        let made = current.reduce(into: Set<String>()) { $0.formUnion(patterns(of: $1).prefix(2)) }
        return paths.filter { patterns(of: $0).contains(where: made.contains) }
    }

    /// Returns `Swift/OCR/*.swift` and `Swift/*/*.swift`, and the same with shorter extensions if the name has more dots.
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
        /// The folders of the listed files.
        let listedFolders: Set<String>
        /// Files that are not in the list.
        var files: [String] = []
        /// Folders without listed files.
        var unlistedFolders: [String] = []
        /// A Boolean value that indicates whether a listed file is a folder, or a listed folder is a file.
        var hasWrongKinds = false
        /// Folders that have been visited: links may make loops.
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
            case .file: hasWrongKinds = true
            case .folder:
                if let identity = FileSystem.identity(of: writer.path(folder)), !seen.insert(identity).inserted {
                    return
                }
                if !listedFolders.contains(folder) { unlistedFolders.append(folder) }
                for name in try FileSystem.list(writer.path(folder)) { try visit("\(folder)/\(name)") }
            }
        }

        private mutating func visit(_ path: String) throws(FileError) {
            let isListed = manifest[path] != nil
            if isListed, trustsList { return }
            // For a folder of the list, `enter` checks the kind.
            switch listedFolders.contains(path) ? .folder : FileSystem.kind(of: writer.path(path)) {
            case .folder:
                if isListed { hasWrongKinds = true }
                try enter(path)
            case .file:
                if !isListed { files.append(path) }
            case .missing: break
            }
        }
    }

    // MARK: Obstacles

    /// Throws if a file or folder that the run may not overwrite is in the way of an output file or of its folder.
    func checkObstacle(to file: OutputFile, _ run: inout Run) throws(FileError) {
        let bytes = try bytes(inLocationOf: file, &run.folders)
        if let bytes, bytes != file.bytes, run.manifest[file.path] == nil { throw foreignFile(file) }
    }

    /// Returns the bytes on disk at the path of an output file. If its folder does not exist, as in the first run, the
    /// file is not looked for.
    func bytes(
        inLocationOf file: OutputFile, _ folders: inout [String: FileSystem.Kind]
    ) throws(FileError) -> [UInt8]? {
        guard try isFolder(above: file.path, &folders) else { return nil }
        let path = path(file.path)
        do {
            return try FileSystem.read(path)
        } catch {
            guard FileSystem.kind(of: path) == .folder else { throw error }
            throw obstacle(path, "expected a file, found a folder")
        }
    }

    /// Returns `true` if the folder of the path exists.
    private func isFolder(above path: String, _ folders: inout [String: FileSystem.Kind]) throws(FileError) -> Bool {
        guard let parent = FileSystem.parent(of: path) else { return true }
        let kind = folders[parent] ?? FileSystem.kind(of: self.path(parent))
        folders[parent] = kind
        switch kind {
        case .folder: return true
        case .file: throw obstacle(self.path(parent), "expected a folder, found a file")
        // A folder further up may be a file.
        case .missing:
            _ = try isFolder(above: parent, &folders)
            return false
        }
    }

    func foreignFile(_ file: OutputFile) -> FileError {
        obstacle(path(file.path), "the file was not written by tcgen")
    }

    private func obstacle(_ path: String, _ reason: String) -> FileError {
        FileError(
            operation: "write", path: path,
            reason: "\(reason); move it away or choose another --output. Nothing was written")
    }
}

extension Sequence<String> {
    func sortedByBytes() -> [String] { sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
}
