package import APISpec

/// A record of the last complete run, stored with its output. It lets a check on the same machine skip generating
/// everything again.
///
/// It is in a folder that Git ignores. Deleting it only makes the next check take longer.
extension OutputWriter {
    private static let memory = ".tcgen.cache"

    /// Returns `true` if the files on disk are exactly those made by a run with this fingerprint. All files are read
    /// and hashed. `false` means unknown: generate to find out.
    package func isCurrent(_ fingerprint: Fingerprint) throws(FileError) -> Bool {
        let list = path(Manifest.fileName)
        guard let memory = try FileSystem.read(lastRun), let listed = try FileSystem.read(list),
            memory == Self.text(fingerprint, ContentHash.of(listed))
        else { return false }
        for (path, hash) in try Manifest(listed, path: list).hashes {
            guard let bytes = try FileSystem.read(self.path(path)), ContentHash.of(bytes) == hash else { return false }
        }
        return true
    }

    /// Records a run that has made every file of the manifest. A partial run is not recorded, since it says nothing
    /// about the other files.
    func remember(_ files: Set<String>, in manifest: Manifest, madeOf fingerprint: Fingerprint) throws(FileError) {
        guard files.count == manifest.hashes.count else { return }
        let text = Self.text(fingerprint, ContentHash.of(manifest.bytes))
        guard try FileSystem.read(lastRun) != text else { return }
        let folder = path(Self.memory)
        try FileSystem.makeFolder(folder)
        try FileSystem.replace("\(folder)/.gitignore", with: Array("*\n".utf8), temporary: temporary)
        try FileSystem.replace(lastRun, with: text, temporary: temporary)
    }

    private var lastRun: String { path("\(Self.memory)/last-run") }

    private static func text(_ fingerprint: Fingerprint, _ list: UInt64) -> [UInt8] {
        Array("\(fingerprint.value.hexadecimal) \(list.hexadecimal)\n".utf8)
    }
}
