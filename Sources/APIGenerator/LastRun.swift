package import APISpec

/// What the last run made of what, remembered beside its output: whoever runs the same again on the same machine need not make
/// it all again.
///
/// It is in a folder that Git ignores. Deleting it only makes the next check take longer.
extension OutputWriter {
    private static let memory = ".tcgen.cache"

    /// Reports as a run with this fingerprint would, if one has made exactly the files that are on disk, each of which is read
    /// and hashed. `nil` says nothing: then only making them tells.
    package func recorded(_ fingerprint: Fingerprint) throws(FileError) -> Report? {
        guard let memory = try? FileSystem.read(lastRun), let listed = try listedBytes() else { return nil }
        var lines = memory.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[...]
        guard lines.popFirst().map(Array.init) == Self.head(fingerprint, ContentHash.of(listed)) else { return nil }
        let folders = lines.prefix { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
        let others = Set(lines.dropFirst(folders.count + 1).map { String(decoding: $0, as: UTF8.self) })
        let scope = Scope(folders: folders)
        let manifest = try manifest(listed)
        var report = Report()
        for (path, hash) in manifest.hashes where !others.contains(path) {
            // What cannot be read is not as it was.
            guard let bytes = try? FileSystem.read(self.path(path)), ContentHash.of(bytes) == hash else { return nil }
            report.unchanged.append(path)
        }
        let current = Set(report.unchanged)
        let found = try look(around: scope, excluding: manifest, trustsList: true)
        report.unlisted = Self.resembling(current, found.unlisted)
        report.leftAlone = self.leftAlone(manifest, excluding: current, scope, found)
        return report
    }

    /// Remembers a run, with what the list names and it did not make. One that warned of edited orphans has to warn again.
    func remember(_ run: Run, _ scope: Scope, madeOf fingerprint: Fingerprint) throws(FileError) {
        guard run.report.editedOrphans.isEmpty, let listHash = run.listHash else { return }
        let others = run.manifest.hashes.keys.filter { !run.current.contains($0) }
        let lines = scope.folders + [""] + others.sortedByBytes()
        let text = Self.head(fingerprint, listHash) + Array("\n\(lines.joined(separator: "\n"))".utf8)
        guard try FileSystem.read(lastRun) != text else { return }
        let folder = path(Self.memory)
        try FileSystem.makeFolder(folder)
        try FileSystem.replace("\(folder)/.gitignore", with: Array("*\n".utf8), temporary: temporary)
        try FileSystem.replace(lastRun, with: text, temporary: temporary)
    }

    private var lastRun: String { path("\(Self.memory)/last-run") }

    private static func head(_ fingerprint: Fingerprint, _ list: UInt64) -> [UInt8] {
        Array("\(fingerprint.value.hexadecimal) \(list.hexadecimal)".utf8)
    }
}
