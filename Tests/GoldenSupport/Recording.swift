package import Foundation
package import Testing

package enum Recording {
    /// Tells whether expectations that are not met are rewritten: `RECORD=1 swift test`.
    package static var isOn: Bool { ProcessInfo.processInfo.environment["RECORD"] == "1" }
}

/// Expects a text to be the content of a file, byte by byte.
///
/// With `RECORD=1` in the environment a file that differs is rewritten. The test fails all the same: what was recorded is
/// to be read before it counts.
/// - Parameter text: `nil` where there must be no file.
package func expectRecorded(
    _ text: String?, at file: URL, isRecording: Bool = Recording.isOn, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let change = try change(to: text.map { Array($0.utf8) }, at: file, isRecording: isRecording)
    report([change].compactMap(\.self), isRecording, sourceLocation)
}

/// Expects files to be all that a folder holds, byte by byte. `RECORD=1` is treated as for a single file.
package func expectRecorded(
    _ files: [GoldenFile], below folder: URL, isRecording: Bool = Recording.isOn,
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let actual = Dictionary(grouping: files, by: \.path)
    var changes: [String] = []
    for path in Set(try GoldenFile.all(below: folder).map(\.path)).union(actual.keys).sorted() {
        let files = actual[path] ?? []
        if files.count > 1 { changes.append("\(path): \(files.count) files have this path") }
        let file = folder.appending(path: path)
        if let change = try change(to: files.first?.bytes, at: file, isRecording: isRecording) {
            changes.append(change)
        }
    }
    report(changes, isRecording, sourceLocation)
}

private func report(_ changes: [String], _ isRecording: Bool, _ sourceLocation: SourceLocation) {
    guard !changes.isEmpty else { return }
    let note = isRecording ? "recorded, read the difference:" : "not as expected (RECORD=1 records it):"
    Issue.record("\(note)\n\(changes.joined(separator: "\n"))", sourceLocation: sourceLocation)
}

/// Compares a file with the bytes that it should have, and writes them when recording.
/// - Parameter actual: `nil` where there should be no file.
/// - Returns: The difference, `nil` where there is none.
private func change(to actual: [UInt8]?, at file: URL, isRecording: Bool) throws -> String? {
    let expected = file.exists ? [UInt8](try Data(contentsOf: file)) : nil
    guard actual != expected else { return nil }
    if isRecording { try write(actual, to: file) }
    let location = file.locationInTests
    guard let expected else { return "\(location): there is no such file" }
    guard let actual else { return "\(location): this file is not made any more" }
    return "\(location):\n\(difference(from: expected, to: actual))"
}

private func write(_ bytes: [UInt8]?, to file: URL) throws {
    guard let bytes else { return try FileManager.default.removeItem(at: file) }
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
}

/// Lists lines that differ by their numbers: `-` marks expected ones, `+` actual ones.
///
/// Texts may be long and differ in everything, for which finding the smallest difference would take minutes. So this looks
/// only at a part after the first line that differs, and shows only the first lines of each kind.
func difference(from expected: [UInt8], to actual: [UInt8]) -> String {
    let (compared, shown) = (200, 10)
    let expectedLines = expected.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let actualLines = actual.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let same = zip(expectedLines, actualLines).prefix { $0 == $1 }.count
    let changes = actualLines.dropFirst(same).prefix(compared)
        .difference(from: expectedLines.dropFirst(same).prefix(compared))
    func lines(_ changes: [CollectionDifference<ArraySlice<UInt8>>.Change], _ sign: String) -> [String] {
        let lines = changes.prefix(shown).map { change in
            switch change {
            case .insert(let offset, let line, _), .remove(let offset, let line, _):
                "\(sign) \(same + offset + 1): \(String(decoding: line, as: UTF8.self))"
            }
        }
        return lines + (changes.count > shown ? ["\(sign) ..."] : [])
    }
    return (lines(changes.removals, "-") + lines(changes.insertions, "+")).joined(separator: "\n")
}
