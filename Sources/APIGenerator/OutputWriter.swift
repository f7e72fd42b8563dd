package import APIModel

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

    /// Among which of the files written before a missing one is an orphan: the services and kinds of the run.
    package struct Scope: Sendable {
        /// Folders below the output folder, each with a `/` behind it: `Swift/OCR/`.
        package var folders: [String]

        package init(folders: [String]) {
            self.folders = folders
        }

        func contains(_ path: String) -> Bool {
            folders.contains { path.hasPrefix($0) }
        }
    }

    /// Paths relative to the output folder, in the order of the output, then of the manifest.
    package struct Report: Sendable, Equatable {
        package var written: [String] = []
        package var unchanged: [String] = []
        package var deleted: [String] = []
        /// No spec makes these any more, but somebody edited them: left alone.
        package var editedOrphans: [String] = []
    }

    /// How the disk differs from what would be written.
    package struct Drift: Sendable, Equatable {
        package var missing: [String] = []
        package var changed: [String] = []
        package var orphans: [String] = []

        package var isEmpty: Bool { missing.isEmpty && changed.isEmpty && orphans.isEmpty }
    }

    // MARK: Checking

    package func drift(of files: [OutputFile], scope: Scope) throws(FileError) -> Drift {
        var drift = Drift()
        for file in files {
            guard let bytes = try FileSystem.read(path(file.path)) else {
                drift.missing.append(file.path)
                continue
            }
            if !equal(bytes, file.text) { drift.changed.append(file.path) }
        }
        for path in try orphans(of: files, in: manifest(), scope: scope)
        where FileSystem.kind(of: self.path(path)) == .file {
            drift.orphans.append(path)
        }
        return drift
    }

    // MARK: Writing

    /// - Throws: `FileError` where reading or writing fails, or a file stands in the way that was not written by this
    ///   writer. The latter is found before anything is written.
    package func write(_ files: [OutputFile], scope: Scope) throws(FileError) -> Report {
        try FileSystem.makeFolder(folder)
        return try FileSystem.locking(folder) { () throws(FileError) in
            try writeLocked(files, scope: scope)
        }
    }

    private func writeLocked(_ files: [OutputFile], scope: Scope) throws(FileError) -> Report {
        let old = try manifest()
        var report = Report()
        var changed: [OutputFile] = []
        for file in files {
            let bytes = try FileSystem.read(path(file.path))
            if let bytes, equal(bytes, file.text) {
                report.unchanged.append(file.path)
                continue
            }
            if bytes != nil, old.hashes[file.path] == nil {
                throw FileError(
                    operation: "write", path: path(file.path),
                    reason:
                        "the file was not made by tcgen. Move it away or choose another --output; nothing was written")
            }
            changed.append(file)
        }

        // A path is in the list before its file exists: killed in between, the next run still knows the file as ours.
        let hashes = files.map { Manifest.hash($0.text) }
        var announced = old
        for (file, hash) in zip(files, hashes) where old.hashes[file.path] == nil {
            announced.hashes[file.path] = hash
        }
        try save(announced, over: old)

        for file in changed {
            if let parent = FileSystem.parent(of: path(file.path)) { try FileSystem.makeFolder(parent) }
            try FileSystem.replace(path(file.path), with: file.text, temporary: temporary)
            report.written.append(file.path)
        }
        var new = announced
        for (file, hash) in zip(files, hashes) { new.hashes[file.path] = hash }
        try removeOrphans(of: files, scope: scope, from: &new, report: &report)
        try save(new, over: announced)
        return report
    }

    private func removeOrphans(
        of files: [OutputFile], scope: Scope, from manifest: inout Manifest, report: inout Report
    ) throws(FileError) {
        for orphan in orphans(of: files, in: manifest, scope: scope) {
            if let bytes = try FileSystem.read(path(orphan)) {
                guard Manifest.hash(bytes) == manifest.hashes[orphan] else {
                    report.editedOrphans.append(orphan)
                    continue
                }
                try FileSystem.remove(path(orphan))
                report.deleted.append(orphan)
                if let parent = FileSystem.parent(of: path(orphan)), parent != folder {
                    FileSystem.removeEmptyFolder(parent)
                }
            }
            manifest.hashes[orphan] = nil
        }
    }

    // MARK: Parts

    private func orphans(of files: [OutputFile], in manifest: Manifest, scope: Scope) -> [String] {
        let current = Set(files.map(\.path))
        return manifest.hashes.keys.filter { scope.contains($0) && !current.contains($0) }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private func manifest() throws(FileError) -> Manifest {
        let file = path(Manifest.fileName)
        guard let bytes = try FileSystem.read(file) else { return Manifest() }
        return try Manifest(bytes, path: file)
    }

    private func save(_ manifest: Manifest, over old: Manifest) throws(FileError) {
        guard manifest != old else { return }
        try FileSystem.replace(path(Manifest.fileName), with: manifest.text, temporary: temporary)
    }

    /// One name for all: what a killed run leaves is overwritten by the next one. Hidden, so that no build picks it up.
    private var temporary: String { path(".tcgen.tmp") }

    private func path(_ relative: String) -> String {
        FileSystem.joining(folder, relative)
    }

    private func equal(_ bytes: [UInt8], _ text: String) -> Bool {
        bytes.count == text.utf8.count && bytes.elementsEqual(text.utf8)
    }
}
