package import APIModel
package import APISpec

/// Writes output files to disk, or reports how the disk differs from them.
///
/// Each file is replaced atomically. A file that this writer did not write is never overwritten or deleted.
package struct OutputWriter: Sendable {
    /// The path of the output folder.
    package var folder: String

    package init(folder: String) {
        self.folder = folder
    }

    /// The result of a run: paths relative to the output folder, in the order of the output, then of the manifest.
    package struct Report: Sendable, Equatable {
        package var written: [String] = []
        package var unchanged: [String] = []
        package var deleted: [String] = []
        /// Files that no spec makes any more and that have been edited. They are left alone.
        package var editedOrphans: [String] = []
        /// Files made by runs for services other than those of this run. They are left alone.
        package var others: [String] = []
    }

    /// The differences between the disk and the output.
    package struct Drift: Sendable, Equatable {
        package var missing: [String] = []
        package var changed: [String] = []
        package var orphans: [String] = []

        /// Creates an empty drift.
        package init() {}

        package var isEmpty: Bool { missing.isEmpty && changed.isEmpty && orphans.isEmpty }
    }

    // MARK: Checking

    package func drift(of files: [OutputFile], scope: Scope) throws(FileError) -> Drift {
        try drift(of: CollectionOfOne(files), scope: scope)
    }

    /// Compares the disk with the output, without writing.
    ///
    /// - Parameters:
    ///   - parts: The files in parts. Only the part being compared needs to be in memory.
    ///   - begin: A closure called with the number of each part before the part is requested.
    /// - Throws: `FileError` if a file cannot be read.
    package func drift(
        of parts: some Collection<[OutputFile]>, scope: Scope, begin: (Int) -> Void = { _ in }
    ) throws(FileError) -> Drift {
        var drift = Drift()
        var current: Set<String> = []
        var iterator = parts.makeIterator()
        for number in 0..<parts.count {
            begin(number)
            for file in iterator.next() ?? [] {
                current.insert(file.path)
                guard let bytes = try FileSystem.read(path(file.path)) else {
                    drift.missing.append(file.path)
                    continue
                }
                if bytes != file.bytes { drift.changed.append(file.path) }
            }
        }
        for path in try orphans(besides: current, in: manifest(), scope: scope)
        where FileSystem.kind(of: self.path(path)) == .file {
            drift.orphans.append(path)
        }
        return drift
    }

    // MARK: Writing

    package func write(_ files: [OutputFile], scope: Scope) throws(FileError) -> Report {
        try write(CollectionOfOne(files), scope: scope)
    }

    /// Writes the output, and deletes orphans unless they have been edited.
    ///
    /// - Parameters:
    ///   - parts: The files in parts. Only the parts being collected or written need to be in memory.
    ///   - fingerprint: The fingerprint of the run, which lets `isCurrent` recognize its output.
    ///   - begin: A closure called with the number of each part before the part is requested.
    /// - Throws: `FileError` if reading or writing fails, or if the output would overwrite a file that this writer did
    ///   not write. The latter is detected before anything is written.
    package func write(
        _ parts: some Collection<[OutputFile]>, scope: Scope, fingerprint: Fingerprint? = nil,
        begin: (Int) -> Void = { _ in }
    ) throws(FileError) -> Report {
        try FileSystem.makeFolder(folder)
        return try FileSystem.locking(folder) { () throws(FileError) in
            let run = try writeLocked(parts, scope: scope, begin: begin)
            // All files are written. Without a record, only the next check takes longer.
            if let fingerprint { try? remember(run.current, in: run.manifest, madeOf: fingerprint) }
            return run.report
        }
    }

    /// The number of bytes collected before writing. The manifest is written once for each such batch.
    private static let load = 128 << 20

    private func writeLocked(
        _ parts: some Collection<[OutputFile]>, scope: Scope, begin: (Int) -> Void
    ) throws(FileError) -> Run {
        var run = Run(manifest: try manifest())
        if try holdsForeignFiles(scope, besides: run.manifest) {
            for part in parts { try refuseForeignFiles(part, run.manifest) }
        }
        var load: [OutputFile] = []
        var bytes = 0
        var iterator = parts.makeIterator()
        for number in 0..<parts.count {
            begin(number)
            let part = iterator.next() ?? []
            load += part
            bytes += part.reduce(0) { $0 + $1.bytes.count }
            guard bytes >= Self.load else { continue }
            try write(load, &run)
            (load, bytes) = ([], 0)
        }
        try write(load, &run)
        try removeOrphans(scope: scope, &run)
        run.report.others = others(run, scope)
        try save(&run)
        return run
    }

    /// The state of a run.
    private struct Run {
        var report = Report()
        /// The paths of the files made by the run.
        var current: Set<String> = []
        var manifest: Manifest {
            didSet { isSaved = false }
        }
        /// A Boolean value that indicates whether the manifest on disk is current.
        var isSaved = true
        /// The folders checked so far, and whether they exist.
        var folders: [String: Bool] = [:]

        init(manifest: Manifest) {
            self.manifest = manifest
        }
    }

    private func write(_ files: [OutputFile], _ run: inout Run) throws(FileError) {
        var changed: [(file: OutputFile, hash: UInt64)] = []
        for file in files {
            run.current.insert(file.path)
            let known = run.manifest.hashes[file.path]
            let hash = ContentHash.of(file.bytes)
            let bytes = try lies(file, in: &run.folders) ? FileSystem.read(path(file.path)) : nil
            if bytes == file.bytes {
                run.report.unchanged.append(file.path)
                if known != hash { run.manifest.hashes[file.path] = hash }
            } else if bytes != nil, known == nil {
                throw foreignFile(file)
            } else {
                changed.append((file, hash))
                // Add new paths to the manifest before their files exist, so that the next run recognizes them if this
                // one is killed.
                if known == nil { run.manifest.hashes[file.path] = hash }
            }
        }
        try save(&run)
        for (file, hash) in changed {
            if let parent = FileSystem.parent(of: path(file.path)), run.folders[parent] != true {
                try FileSystem.makeFolder(parent)
                run.folders[parent] = true
            }
            try FileSystem.replace(path(file.path), with: file.bytes, temporary: temporary)
            if run.manifest.hashes[file.path] != hash { run.manifest.hashes[file.path] = hash }
            run.report.written.append(file.path)
        }
    }

    /// Returns `true` if the folder of the file exists. If not, as in a first run, there is no file to read.
    private func lies(_ file: OutputFile, in folders: inout [String: Bool]) -> Bool {
        guard let parent = FileSystem.parent(of: path(file.path)) else { return true }
        if let isThere = folders[parent] { return isThere }
        let isThere = FileSystem.kind(of: parent) != .missing
        folders[parent] = isThere
        return isThere
    }

    private func removeOrphans(scope: Scope, _ run: inout Run) throws(FileError) {
        for orphan in orphans(besides: run.current, in: run.manifest, scope: scope) {
            if let bytes = try FileSystem.read(path(orphan)) {
                guard ContentHash.of(bytes) == run.manifest.hashes[orphan] else {
                    run.report.editedOrphans.append(orphan)
                    continue
                }
                try FileSystem.remove(path(orphan))
                run.report.deleted.append(orphan)
                if let parent = FileSystem.parent(of: path(orphan)), parent != folder {
                    FileSystem.removeEmptyFolder(parent)
                }
            }
            run.manifest.hashes[orphan] = nil
        }
    }

    // MARK: Files not made by this run

    /// Returns the files in the manifest and on disk that belong to services unknown to the run.
    private func others(_ run: Run, _ scope: Scope) -> [String] {
        scope.besides(run.manifest.hashes.keys.lazy.filter { !run.current.contains($0) })
            .filter { FileSystem.kind(of: path($0)) == .file }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Returns `true` if the scope contains a file that is not in the manifest. Otherwise no file can be in the way.
    private func holdsForeignFiles(_ scope: Scope, besides manifest: Manifest) throws(FileError) -> Bool {
        for place in scope.folders where try holdsForeignFiles(place, besides: manifest) { return true }
        return false
    }

    private func holdsForeignFiles(_ place: String, besides manifest: Manifest) throws(FileError) -> Bool {
        let relative = Scope.place(place)
        switch FileSystem.kind(of: path(relative)) {
        case .missing: return false
        case .file: return manifest.hashes[relative] == nil
        case .folder:
            for name in try FileSystem.list(path(relative))
            where try holdsForeignFiles("\(relative)/\(name)", besides: manifest) { return true }
            return false
        }
    }

    private func refuseForeignFiles(_ files: [OutputFile], _ manifest: Manifest) throws(FileError) {
        for file in files where manifest.hashes[file.path] == nil {
            guard let bytes = try FileSystem.read(path(file.path)), bytes != file.bytes else { continue }
            throw foreignFile(file)
        }
    }

    private func foreignFile(_ file: OutputFile) -> FileError {
        FileError(
            operation: "write", path: path(file.path),
            reason: "the file was not made by tcgen. Move it away or choose another --output; nothing was written")
    }

    // MARK: Parts

    private func orphans(besides current: Set<String>, in manifest: Manifest, scope: Scope) -> [String] {
        scope.filter(manifest.hashes.keys.lazy.filter { !current.contains($0) })
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private func manifest() throws(FileError) -> Manifest {
        let file = path(Manifest.fileName)
        return try FileSystem.read(file).map { bytes throws(FileError) in try Manifest(bytes, path: file) }
            ?? Manifest()
    }

    private func save(_ run: inout Run) throws(FileError) {
        guard !run.isSaved else { return }
        try FileSystem.replace(path(Manifest.fileName), with: run.manifest.bytes, temporary: temporary)
        run.isSaved = true
    }

    /// The path of the temporary file. There is only one, so that the next run overwrites what a killed run has left.
    /// It is hidden, so that no build includes it.
    var temporary: String { path(".tcgen.tmp") }

    func path(_ relative: String) -> String {
        FileSystem.joining(folder, relative)
    }
}
