package import APIModel
package import Files

/// The difference between the disk and the output of a run. Paths are relative to the output folder.
package struct OutputDifference: Sendable, Equatable {
    package var missing: [String] = []
    /// Files with other content. The list of files is among them if the run would write another one.
    package var changed: [String] = []
    /// Files that an earlier run generated, and no spec generates any more.
    package var orphans: [String] = []
    /// Files in the folders of the run's services that resemble generated ones, but are not in the list.
    package var unlisted: [String] = []
    /// Files next to the folders of the run's services, such as those of other services. They are no difference.
    package var leftAlone: [String] = []

    /// Creates a value without differences.
    package init() {}

    /// Creates the value for a run that had nothing to write.
    package init(_ report: OutputWriter.Report) {
        unlisted = report.unlisted
        leftAlone = report.leftAlone
    }

    package var isEmpty: Bool { missing.isEmpty && changed.isEmpty && orphans.isEmpty && unlisted.isEmpty }
}

extension OutputWriter {
    package func difference(of files: [OutputFile], scope: Scope) throws(FileError) -> OutputDifference {
        try difference(of: CollectionOfOne(files), scope: scope)
    }

    /// Compares the disk with the output.
    ///
    /// - Parameters:
    ///   - parts: The files. Only the part that is being compared is in memory.
    ///   - begin: A closure that is called with the number of each part before the part is requested.
    package func difference(
        of parts: some Collection<[OutputFile]>, scope: Scope, begin: (Int) -> Void = { _ in }
    ) throws(FileError) -> OutputDifference {
        let listed = try listedBytes()
        // The list that the run would write.
        var manifest = try manifest(listed)
        var difference = OutputDifference()
        var current: Set<String> = []
        let found = try surroundings(of: scope, excluding: manifest)
        var iterator = parts.makeIterator()
        for number in 0..<parts.count {
            begin(number)
            for file in iterator.next() ?? [] {
                current.insert(file.path)
                let hash = ContentHash.of(file.bytes)
                if manifest[file.path] != hash { manifest[file.path] = hash }
                switch FileSystem.kind(of: path(file.path)) {
                case .missing: difference.missing.append(file.path)
                case .folder: difference.changed.append(file.path)
                case .file:
                    if try FileSystem.read(path(file.path)) != file.bytes { difference.changed.append(file.path) }
                }
            }
        }
        for orphan in orphans(excluding: current, in: manifest, scope: scope) {
            if FileSystem.kind(of: path(orphan)) == .file {
                difference.orphans.append(orphan)
            } else {
                manifest[orphan] = nil
            }
        }
        if let listed {
            if listed != manifest.encode() { difference.changed.append(Manifest.fileName) }
        } else if !manifest.hashes.isEmpty {
            difference.missing.append(Manifest.fileName)
        }
        difference.unlisted = Self.resembling(current, found.unlisted)
        difference.leftAlone = leftAlone(manifest, excluding: current, scope, found)
        return difference
    }
}
