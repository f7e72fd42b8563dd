import APIModel
import APISpec
import Foundation
import GoldenSupport
import Testing

/// Some folders of `Tests/Golden/accepted` also have the expected docs: `docs/markdown` contains the files below
/// `Docs/markdown` in the output, `docs/postman` those below `Postman`.
extension GoldenCase {
    /// The cases that have a folder `docs/<kind>`.
    static func ofDocs(_ kind: String) throws -> [GoldenCase] { try all(in: "accepted", having: "docs/\(kind)") }

    /// Reads the specs as if their folder, given to the tool, were called `specs`.
    /// - Parameter edit: Changes the text of each spec before it is read.
    func api(edit: (String) -> String = { $0 }) throws -> (api: API?, diagnostics: [Diagnostic]) {
        readSpecs(
            try files(ending: ".yaml").map { file in
                SpecInput(
                    path: "\(name)/\(file.path)", name: "specs/\(file.path)",
                    bytes: Array(edit(String(decoding: file.bytes, as: UTF8.self)).utf8))
            })
    }

    /// Compares the output of an emitter with `docs/<kind>`, or records it.
    /// - Parameter isShared: Returns `true` for a file that is the same in all cases, so that no case contains it.
    func expectDocs(_ kind: String, of emitter: some Emitter, isShared: (OutputFile) -> Bool = { _ in false }) throws {
        let (api, diagnostics) = try api()
        for diagnostic in diagnostics { Issue.record("\(diagnostic)") }
        guard let api else { return }
        try expectDocs(kind, emitter.files(for: api).filter { !isShared($0) }, below: "Docs/\(kind)/")
    }

    /// - Parameter prefix: The start of the paths of the files in the output.
    func expectDocs(_ kind: String, _ files: [OutputFile], below prefix: String) throws {
        let files = files.map { file in
            #expect(file.path.hasPrefix(prefix))
            return GoldenFile(path: String(file.path.dropFirst(prefix.count)), bytes: file.bytes)
        }
        try expectRecorded(files, below: folder.appending(path: "docs/\(kind)"))
    }
}
