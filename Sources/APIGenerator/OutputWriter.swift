package import APIModel
package import APISpec

/// Brings output files to disk, or says how the disk differs from them.
///
/// Each file is at any moment the whole old one or the whole new one. A file that this writer did not write is never
/// overwritten or deleted.
package struct OutputWriter: Sendable {
    /// The output folder.
    package var folder: String

    package init(folder: String) {
        self.folder = folder
    }

    /// Paths relative to the output folder, in the order of the output, then of the manifest.
    package struct Report: Sendable, Equatable {
        package var written: [String] = []
        package var unchanged: [String] = []
        package var deleted: [String] = []
        /// No spec makes these any more, but somebody edited them: left alone.
        package var editedOrphans: [String] = []
        /// Made by runs over services that are not among those of this one: left alone.
        package var others: [String] = []
    }

    /// How the disk differs from what would be written.
    package struct Drift: Sendable, Equatable {
        package var missing: [String] = []
        package var changed: [String] = []
        package var orphans: [String] = []

        /// No drift.
        package init() {}

        package var isEmpty: Bool { missing.isEmpty && changed.isEmpty && orphans.isEmpty }
    }

    // MARK: Checking

    package func drift(of files: [OutputFile], scope: Scope) throws(FileError) -> Drift {
        try drift(of: CollectionOfOne(files), scope: scope)
    }

    /// - Parameters:
    ///   - parts: The files, of which only what is being compared need be in memory.
    ///   - begin: Told the number of each part before it is asked for.
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

    /// - Parameters:
    ///   - parts: The files, of which only what is being gathered or written need be in memory.
    ///   - fingerprint: What the files are made of; with it `isCurrent` will know them again.
    ///   - begin: Told the number of each part before it is asked for.
    /// - Throws: `FileError` where reading or writing fails, or a file stands in the way that was not written by this
    ///   writer. The latter is found before anything is written.
    package func write(
        _ parts: some Collection<[OutputFile]>, scope: Scope, fingerprint: Fingerprint? = nil,
        begin: (Int) -> Void = { _ in }
    ) throws(FileError) -> Report {
        try FileSystem.makeFolder(folder)
        return try FileSystem.locking(folder) { () throws(FileError) in
            let run = try writeLocked(parts, scope: scope, begin: begin)
            // All files are written: what cannot be remembered only makes the next check longer.
            if let fingerprint { try? remember(run.current, in: run.manifest, madeOf: fingerprint) }
            return run.report
        }
    }

    /// Bytes of output that are gathered before they are written: for each of these loads the list of files is written anew.
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

    /// What a run has done so far.
    private struct Run {
        var report = Report()
        /// The paths of its files.
        var current: Set<String> = []
        var manifest: Manifest {
            didSet { isSaved = false }
        }
        /// The manifest is on disk.
        var isSaved = true
        /// Folders that the run has looked for, and whether they were there.
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
                // A path is in the list before its file exists: killed in between, the next run still knows the file as ours.
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

    /// Whether the folder of the file is there: where it is not, as in the first run, there is no file to look for.
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

    // MARK: Files of others

    /// What is in the list and on disk, of services that the run knows nothing of.
    private func others(_ run: Run, _ scope: Scope) -> [String] {
        scope.besides(run.manifest.hashes.keys.lazy.filter { !run.current.contains($0) })
            .filter { FileSystem.kind(of: path($0)) == .file }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Whether any file lies where the run writes that is not in the list. Where there is none, none can stand in the way.
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

    /// One name for all: what a killed run leaves is overwritten by the next one. Hidden, so that no build picks it up.
    var temporary: String { path(".tcgen.tmp") }

    func path(_ relative: String) -> String {
        FileSystem.joining(folder, relative)
    }
}
