package import APIModel
package import APISpec

extension OutputWriter {
    /// How the disk differs from what would be written. Paths are relative to the output folder.
    package struct Drift: Sendable, Equatable {
        package var missing: [String] = []
        /// The list of files is among these, too, where it says something else than the run would write.
        package var changed: [String] = []
        /// An earlier run made these, and no spec makes them any more.
        package var orphans: [String] = []
        /// They lie among the files of the run's services and look like these, but are not in the list.
        package var unlisted: [String] = []
        /// They lie beside the folders of the run's services, as those of other services do: no difference.
        package var leftAlone: [String] = []

        /// No drift.
        package init() {}

        /// That of a run that had nothing to do.
        package init(_ report: Report) {
            unlisted = report.unlisted
            leftAlone = report.leftAlone
        }

        package var isEmpty: Bool { missing.isEmpty && changed.isEmpty && orphans.isEmpty && unlisted.isEmpty }
    }

    package func drift(of files: [OutputFile], scope: Scope) throws(FileError) -> Drift {
        try drift(of: CollectionOfOne(files), scope: scope)
    }

    /// - Parameters:
    ///   - parts: The files, of which only what is being compared need be in memory.
    ///   - begin: Told the number of each part before it is asked for.
    package func drift(
        of parts: some Collection<[OutputFile]>, scope: Scope, begin: (Int) -> Void = { _ in }
    ) throws(FileError) -> Drift {
        let listed = try listedBytes()
        // What the run would list, in the end.
        var manifest = try manifest(listed)
        var drift = Drift()
        var current: Set<String> = []
        let found = try look(around: scope, excluding: manifest)
        var iterator = parts.makeIterator()
        for number in 0..<parts.count {
            begin(number)
            for file in iterator.next() ?? [] {
                current.insert(file.path)
                let hash = ContentHash.of(file.bytes)
                if manifest[file.path] != hash { manifest[file.path] = hash }
                switch FileSystem.kind(of: path(file.path)) {
                case .missing: drift.missing.append(file.path)
                case .folder: drift.changed.append(file.path)
                case .file:
                    if try FileSystem.read(path(file.path)) != file.bytes { drift.changed.append(file.path) }
                }
            }
        }
        for orphan in orphans(excluding: current, in: manifest, scope: scope) {
            if FileSystem.kind(of: path(orphan)) == .file {
                drift.orphans.append(orphan)
            } else {
                manifest[orphan] = nil
            }
        }
        if let listed {
            if listed != manifest.encode() { drift.changed.append(Manifest.fileName) }
        } else if !manifest.hashes.isEmpty {
            drift.missing.append(Manifest.fileName)
        }
        drift.unlisted = Self.resembling(current, found.unlisted)
        drift.leftAlone = leftAlone(manifest, excluding: current, scope, found)
        return drift
    }
}
