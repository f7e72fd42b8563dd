import APIModel
import APISpec
import Foundation
import GoldenSupport
import Testing

@testable import SwiftEmit

/// Compares the Swift of the accepted specs byte by byte. `RECORD=1 swift test --filter GoldenTests` rewrites it and fails,
/// so that a recording is never taken for a check. Read the diff before you commit it.
@Suite("Golden cases")
struct GoldenTests {
    @Test(arguments: try GoldenCase.accepted)
    func `specs give the expected Swift`(_ golden: GoldenCase) throws {
        let (api, diagnostics) = try golden.api()
        let notes = diagnostics.map { "\($0)\n" }.joined()
        try expectRecorded(notes.isEmpty ? nil : notes, at: golden.folder.appending(path: "stderr.txt"))
        guard let api else {
            Issue.record("refused:\n\(notes)")
            return
        }

        let emitter = SwiftEmitter(access: golden.access)
        let names = try golden.inputs().map(\.name)
        let files =
            golden.isOfPlugin
            ? zip(names, emitter.files(forSpecs: names, in: api)).map { name, bytes in
                let path = name.dropFirst("specs/".count).dropLast(".yaml".count) + ".swift"
                return OutputFile(path: String(path), bytes: bytes)
            }
            : emitter.files(for: api).map {
                OutputFile(path: String($0.path.dropFirst("Swift/".count)), bytes: $0.bytes)
            }

        try golden.expectSwift(files)
    }

    /// The compiled goldens are tested with the examples of the specs.
    @Test func `examples are recorded`() throws {
        var cases: [(String, API)] = []
        for golden in try GoldenCase.accepted {
            if let api = try golden.api().api { cases.append((golden.name, api)) }
        }
        let text = ExampleSource.text(of: cases)
        try expectRecorded(text, at: testsFolder.appending(path: "GoldenCompiledTests/RecordedExamples.swift"))
    }
}
