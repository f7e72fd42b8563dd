import Files
import MockCloud

/// The folder in which `--record` keeps calls, a file for each request.
struct RecordingFolder: Sendable {
    let path: String

    /// Keeps a recording, in place of an earlier one of the same request.
    func save(_ recording: Recording) throws(FileError) {
        let file = FileSystem.joining(path, recording.path)
        if let folder = FileSystem.parent(of: file) { try FileSystem.makeFolder(folder) }
        // Equal calls at once have the same file.
        try FileSystem.replace(file, with: Array((recording.jsonText + "\n").utf8))
    }

    /// Returns all recordings below the folder.
    /// - Throws: `CommandFailure` if the folder cannot be read, or a file in it is no recording.
    func recordings() throws(CommandFailure) -> [Recording] {
        var recordings: [Recording] = []
        do throws(FileError) {
            for file in try files(below: path) {
                let text = String(decoding: try FileSystem.readPresent(file, limit: 64 << 20), as: UTF8.self)
                guard let recording = Recording(json: text) else {
                    throw FileError(
                        operation: "read", path: file, reason: "it is no recording of 'tcapi mock --record'")
                }
                recordings.append(recording)
            }
        } catch {
            throw .usedWrongly("\(error)")
        }
        guard !recordings.isEmpty else { throw .usedWrongly("\(path.onOneLine) has no recordings") }
        return recordings
    }

    private func files(below folder: String) throws(FileError) -> [String] {
        var files: [String] = []
        for name in try FileSystem.list(folder).sorted() {
            let path = FileSystem.joining(folder, name)
            if FileSystem.content(of: path) == .folder {
                files += try self.files(below: path)
            } else if name.hasSuffix(".json") {
                files.append(path)
            }
        }
        return files
    }
}
