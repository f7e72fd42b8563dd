import Foundation
package import Testing

/// The folder `Templates` of the checkout that the tests were built from.
private let templatesFolder = testsFolder.deletingLastPathComponent().appending(path: "Templates")

/// Expects the files that a target contains as strings to be all files of a folder of `Templates`, byte by byte.
///
/// With `RECORD=1` in the environment, `Scripts/embed.sh` copies the files into the target again. The test fails all the
/// same: the target must be built again.
package func expectEmbedded(
    _ embedded: [(path: String, text: String)], folder: String, isRecording: Bool = Recording.isOn,
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let files = try GoldenFile.all(below: templatesFolder.appending(path: folder))
    let texts = Dictionary(embedded.map { ($0.path, Array($0.text.utf8)) }) { first, _ in first }
    var changes = files.compactMap { file -> String? in
        guard let text = texts[file.path] else { return "Templates/\(folder)/\(file.path): it is not embedded" }
        guard text != file.bytes else { return nil }
        return "Templates/\(folder)/\(file.path):\n\(difference(from: text, to: file.bytes))"
    }
    for path in texts.keys.sorted() where !files.contains(where: { $0.path == path }) {
        changes.append("Templates/\(folder)/\(path): there is no such file, but it is embedded")
    }
    guard !changes.isEmpty else { return }
    if isRecording { try embed() }
    let note = isRecording ? "embedded, build again:" : "not as embedded (Scripts/embed.sh or RECORD=1 embeds it):"
    Issue.record("\(note)\n\(changes.joined(separator: "\n"))", sourceLocation: sourceLocation)
}

private func embed() throws {
    let process = Process()
    process.executableURL = testsFolder.deletingLastPathComponent().appending(path: "Scripts/embed.sh")
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
        throw GoldenError("Scripts/embed.sh has exited with \(process.terminationStatus)")
    }
}
