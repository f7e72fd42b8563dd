import APIModel
import APISpec
import Foundation
import Testing

/// A folder of `Tests/Golden/accepted` that also says what docs its specs give: its folder `docs` holds what is below
/// `Docs` in the output.
struct DocsGoldenCase: CustomTestStringConvertible, Sendable {
    let name: String
    /// The part of `docs` that is compared: `markdown`.
    let kind: String

    private static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    private static let accepted = tests.appending(path: "Golden/accepted")

    private static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD"] == "1" }

    /// The cases that have a folder `docs/<kind>`.
    static func all(of kind: String) -> [DocsGoldenCase] {
        let names = try? FileManager.default.contentsOfDirectory(atPath: accepted.path(percentEncoded: false))
        return (names ?? []).sorted().map { DocsGoldenCase(name: $0, kind: kind) }.filter { golden in
            FileManager.default.fileExists(atPath: golden.expectedFolder.path(percentEncoded: false))
        }
    }

    var testDescription: String { name }

    private var folder: URL { Self.accepted.appending(path: name) }
    private var expectedFolder: URL { folder.appending(path: "docs/\(kind)") }

    /// The specs as if their folder, given to the tool, were called `specs`.
    func api() throws -> (api: API?, diagnostics: [Diagnostic]) {
        readSpecs(
            try Self.files(in: folder).filter { $0.hasSuffix(".yaml") }.map { path in
                SpecInput(
                    path: "\(name)/\(path)", name: "specs/\(path)",
                    bytes: Array(try Data(contentsOf: folder.appending(path: path))))
            })
    }

    /// Holds what an emitter makes of the specs against the case, or records it, which is a failure too.
    /// - Parameter isShared: Whether a file is one that all cases have alike, and none holds.
    func check(_ emitter: some Emitter, isShared: (OutputFile) -> Bool = { _ in false }) throws {
        let (api, diagnostics) = try api()
        for diagnostic in diagnostics { Issue.record("\(diagnostic)") }
        guard let api else { return }
        let files = emitter.files(for: api).filter { !isShared($0) }
        if Self.isRecording {
            try record(files)
            Issue.record("recorded")
        } else {
            let expected = try expected()
            #expect(files.map(\.path).sorted() == expected.map(\.path).sorted())
            for file in expected { #expect(files.first { $0.path == file.path }?.text == file.text, "\(file.path)") }
        }
    }

    /// With the paths that an emitter gives them.
    private func expected() throws -> [OutputFile] {
        try Self.files(in: expectedFolder).map { path in
            OutputFile(
                path: "Docs/\(kind)/\(path)",
                text: try String(contentsOf: expectedFolder.appending(path: path), encoding: .utf8))
        }
    }

    private func record(_ files: [OutputFile]) throws {
        try FileManager.default.removeItem(at: expectedFolder)
        for file in files {
            let url = expectedFolder.appending(path: String(file.path.dropFirst("Docs/\(kind)/".count)))
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(file.text.utf8).write(to: url)
        }
    }

    private static func files(in folder: URL) throws -> [String] {
        let paths = FileManager.default.enumerator(atPath: folder.path(percentEncoded: false))
        return (paths?.compactMap { $0 as? String } ?? []).filter { path in
            var isFolder: ObjCBool = false
            let file = folder.appending(path: path).path(percentEncoded: false)
            return FileManager.default.fileExists(atPath: file, isDirectory: &isFolder) && !isFolder.boolValue
        }.sorted()
    }
}
