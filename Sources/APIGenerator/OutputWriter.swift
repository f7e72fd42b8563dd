package import APIModel
package import Files

/// Writes output files to disk, or reports how the disk differs from them.
///
/// Each file is replaced atomically. A file that this writer did not write is never overwritten or deleted.
package struct OutputWriter: Sendable {
    /// The path of the output folder.
    package var folder: String

    package init(folder: String) {
        self.folder = folder
    }

    /// The result of a run. Paths are relative to the output folder: `written` in the order of the output, `unchanged` in
    /// any order, the others sorted.
    package struct Report: Sendable, Equatable {
        package var written: [String] = []
        package var unchanged: [String] = []
        package var deleted: [String] = []
        /// Files that no spec generates any more and that have been edited. They are left alone.
        package var editedOrphans: [String] = []
        /// Files in the folders of the run's services that resemble generated ones, but are not in the list. They are left
        /// alone.
        package var unlisted: [String] = []
        /// Files next to the folders of the run's services, such as those of other services. They are left alone.
        package var leftAlone: [String] = []
    }

    // MARK: Writing

    package func write(_ files: [OutputFile], scope: Scope) throws(FileError) -> Report {
        try write(CollectionOfOne(files), scope: scope)
    }

    /// Writes the output, and deletes orphans unless they have been edited.
    ///
    /// - Parameters:
    ///   - parts: The files. Only the parts of the current batch are in memory.
    ///   - fingerprint: The fingerprint of the input, by which `recorded(_:)` recognizes the output.
    ///   - begin: A closure that is called with the number of each part before the part is requested.
    /// - Throws: `FileError` if reading or writing fails, or if something that this writer did not write is in the way: a
    ///   file with other content, a folder at the path of a file, or a file at the path of a folder. Such obstacles are
    ///   found before anything is written.
    package func write(
        _ parts: some Collection<[OutputFile]>, scope: Scope, fingerprint: Fingerprint? = nil,
        begin: (Int) -> Void = { _ in }
    ) throws(FileError) -> Report {
        try FileSystem.makeFolder(folder)
        return try FileSystem.locking(folder) { () throws(FileError) in
            let run = try writeLocked(parts, scope: scope, begin: begin)
            // All files are written. Without a record, the next run only takes longer.
            if let fingerprint { try? record(run, scope, madeOf: fingerprint) }
            return run.report
        }
    }

    /// The number of bytes that are collected before they are written. The list of files is written once for each batch.
    private static let batchSize = 16 << 20

    private func writeLocked(
        _ parts: some Collection<[OutputFile]>, scope: Scope, begin: (Int) -> Void
    ) throws(FileError) -> Run {
        let listed = try listedBytes()
        var run = Run(manifest: try manifest(listed))
        // A list in another notation has the same meaning, but differs from the list of a run into an empty folder.
        run.isSaved = listed.map { $0 == run.manifest.encode() } ?? true
        run.listHash = listed.map(ContentHash.of)
        let found = try surroundings(of: scope, excluding: run.manifest)
        if found.mayHoldObstacles {
            for part in parts { for file in part { try checkObstacle(to: file, &run) } }
        }
        var batch: [OutputFile] = []
        var bytes = 0
        var iterator = parts.makeIterator()
        for number in 0..<parts.count {
            begin(number)
            let part = iterator.next() ?? []
            batch += part
            bytes += part.reduce(0) { $0 + $1.bytes.count }
            guard bytes >= Self.batchSize else { continue }
            try write(batch, &run)
            (batch, bytes) = ([], 0)
        }
        try write(batch, &run)
        try removeOrphans(scope: scope, &run)
        try save(&run)
        run.report.unlisted = Self.resembling(run.current, found.unlisted)
        run.report.leftAlone = leftAlone(run.manifest, excluding: run.current, scope, found)
        return run
    }

    /// The state of a run in progress.
    struct Run {
        var report = Report()
        /// The paths of the files made by the run.
        var current: Set<String> = []
        var manifest: Manifest {
            didSet { isSaved = false }
        }
        /// A Boolean value that indicates whether the manifest on disk is current.
        var isSaved = true
        /// The hash of the list on disk.
        var listHash: UInt64?
        /// The kinds of folders that the run has looked up.
        var folders: [String: FileSystem.Kind] = [:]

        init(manifest: Manifest) {
            self.manifest = manifest
        }
    }

    private func write(_ files: [OutputFile], _ run: inout Run) throws(FileError) {
        var changed: [(file: OutputFile, hash: UInt64)] = []
        for file in files {
            run.current.insert(file.path)
            let known = run.manifest[file.path]
            let hash = ContentHash.of(file.bytes)
            let bytes = try bytes(inLocationOf: file, &run.folders)
            if bytes == file.bytes {
                run.report.unchanged.append(file.path)
                if known != hash { run.manifest[file.path] = hash }
            } else if bytes != nil, known == nil {
                throw foreignFile(file)
            } else {
                changed.append((file, hash))
                // A path is in the list before its file exists. If the run is killed in between, the next one still knows
                // that tcgen wrote the file.
                if known == nil { run.manifest[file.path] = hash }
            }
        }
        try save(&run)
        for (file, hash) in changed {
            if let parent = FileSystem.parent(of: file.path), run.folders[parent] != .folder {
                try FileSystem.makeFolder(path(parent))
                run.folders[parent] = .folder
            }
            try FileSystem.replace(path(file.path), with: file.bytes, temporary: temporary)
            if run.manifest[file.path] != hash { run.manifest[file.path] = hash }
            run.report.written.append(file.path)
        }
    }

    private func removeOrphans(scope: Scope, _ run: inout Run) throws(FileError) {
        for orphan in orphans(excluding: run.current, in: run.manifest, scope: scope) {
            if let bytes = try FileSystem.read(path(orphan)) {
                guard ContentHash.of(bytes) == run.manifest[orphan] else {
                    run.report.editedOrphans.append(orphan)
                    continue
                }
                try FileSystem.remove(path(orphan))
                run.report.deleted.append(orphan)
                if let parent = FileSystem.parent(of: path(orphan)), parent != folder {
                    FileSystem.removeEmptyFolder(parent)
                }
            }
            run.manifest[orphan] = nil
        }
    }

    // MARK: Parts

    func orphans(excluding current: Set<String>, in manifest: Manifest, scope: Scope) -> [String] {
        guard scope.isWhole else { return [] }
        return scope.inside(manifest.hashes.keys.lazy.filter { !current.contains($0) }).sortedByBytes()
    }

    /// Returns the bytes of the list, or `nil` if there is none.
    func listedBytes() throws(FileError) -> [UInt8]? { try FileSystem.read(path(Manifest.fileName)) }

    func manifest(_ listed: [UInt8]?) throws(FileError) -> Manifest {
        guard let listed else { return Manifest() }
        return try Manifest(listed, path: path(Manifest.fileName))
    }

    private func save(_ run: inout Run) throws(FileError) {
        guard !run.isSaved else { return }
        let bytes = run.manifest.encode()
        try FileSystem.replace(path(Manifest.fileName), with: bytes, temporary: temporary)
        run.listHash = ContentHash.of(bytes)
        run.isSaved = true
    }

    /// The path of the temporary file. There is only one, so that the next run overwrites what a killed run has left.
    /// It is hidden, so that no build includes it.
    var temporary: String { path(".tcgen.tmp") }

    func path(_ relative: String) -> String {
        FileSystem.joining(folder, relative)
    }
}
