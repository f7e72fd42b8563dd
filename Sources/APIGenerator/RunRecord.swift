package import Files

/// The record of the last run: a fingerprint of its input, and the list of files at its end. A second run with the same
/// input on the same machine need not generate anything.
///
/// The record is in a folder that Git ignores. Deleting it only makes the next run take longer.
extension OutputWriter {
    private static let recordFolder = ".tcgen.cache"

    /// Returns the report of a run with this fingerprint, if the last one had it and its files are still on disk. Each
    /// file is read and hashed. `nil` means unknown: generate to find out.
    package func recorded(_ fingerprint: Fingerprint) throws(FileError) -> Report? {
        guard let record = try? FileSystem.read(recordPath), let listed = try listedBytes() else { return nil }
        var lines = record.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[...]
        guard lines.popFirst().map(Array.init) == Self.head(fingerprint, ContentHash.of(listed)) else { return nil }
        let folders = lines.prefix { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
        let others = Set(lines.dropFirst(folders.count + 1).map { String(decoding: $0, as: UTF8.self) })
        let scope = Scope(folders: folders)
        let manifest = try manifest(listed)
        var report = Report()
        for (path, hash) in manifest.hashes where !others.contains(path) {
            // A file that cannot be read has changed.
            guard let bytes = try? FileSystem.read(self.path(path)), ContentHash.of(bytes) == hash else { return nil }
            report.unchanged.append(path)
        }
        let current = Set(report.unchanged)
        let found = try surroundings(of: scope, excluding: manifest, trustsList: true)
        report.unlisted = Self.resembling(current, found.unlisted)
        report.leftAlone = self.leftAlone(manifest, excluding: current, scope, found)
        return report
    }

    /// Records a run, with the listed files that it did not generate. A run that warned about edited orphans is not
    /// recorded, since the next one has to warn again.
    func record(_ run: Run, _ scope: Scope, madeOf fingerprint: Fingerprint) throws(FileError) {
        guard run.report.editedOrphans.isEmpty, let listHash = run.listHash else { return }
        let others = run.manifest.hashes.keys.filter { !run.current.contains($0) }
        let lines = scope.folders + [""] + others.sortedByBytes()
        let text = Self.head(fingerprint, listHash) + Array("\n\(lines.joined(separator: "\n"))".utf8)
        guard try FileSystem.read(recordPath) != text else { return }
        let folder = path(Self.recordFolder)
        try FileSystem.makeFolder(folder)
        try FileSystem.replace("\(folder)/.gitignore", with: Array("*\n".utf8), temporary: temporary)
        try FileSystem.replace(recordPath, with: text, temporary: temporary)
    }

    private var recordPath: String { path("\(Self.recordFolder)/last-run") }

    private static func head(_ fingerprint: Fingerprint, _ list: UInt64) -> [UInt8] {
        Array("\(fingerprint.value.hexadecimal) \(list.hexadecimal)".utf8)
    }
}
