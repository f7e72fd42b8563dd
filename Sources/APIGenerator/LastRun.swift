package import APISpec

/// What the last run made of what, remembered beside its output: whoever checks on the same machine need not make it all again.
///
/// It lies in a folder that tells Git to ignore it, and whoever deletes it only waits longer.
extension OutputWriter {
    private static let memory = ".tcgen.cache"

    /// Whether the files on disk are exactly those that a run with this fingerprint has made, each read and hashed. No is no
    /// answer: then only making them tells.
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

    /// Remembers a run that has made every file of the list; of a part of them another run would not know what it left out.
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
