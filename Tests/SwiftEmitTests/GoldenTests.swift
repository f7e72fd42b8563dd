import APIModel
import APISpec
import Foundation
import Testing

@testable import SwiftEmit

/// What the accepted specs give, to the letter. `RECORD=1 swift test --filter GoldenTests` writes it anew, and fails,
/// so that no run with recording passes for a check. Read the difference before you commit it.
@Suite("Golden cases")
struct GoldenTests {
    @Test(arguments: GoldenCase.all)
    func specsGiveTheExpectedSwift(_ golden: GoldenCase) throws {
        let (api, diagnostics) = try golden.api()
        for diagnostic in diagnostics { Issue.record("\(diagnostic)") }
        guard let api else { return }

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

        if GoldenCase.isRecording {
            try golden.record(files)
            Issue.record("recorded")
        } else {
            let expected = try golden.expected()
            #expect(files.map(\.path).sorted() == expected.map(\.path))
            for file in expected { #expect(files.first { $0.path == file.path }?.text == file.text) }
            #expect(golden.isCompiled, "no link in GoldenCompiledTests/Accepted: record the case")
        }
    }

    @Test(arguments: GoldenCase.all)
    func noLineIsTooLongThatCouldBeBroken(_ golden: GoldenCase) throws {
        for file in try golden.expected() {
            for line in file.text.split(separator: "\n") where line.unicodeScalars.count > CodePrinter.width {
                let content = line.drop { $0 == " " }
                // A word, Chinese, code and tables in comments, string literals of the spec.
                let isBreakable =
                    content.split(separator: " ").count > 12 && !content.hasPrefix("/// ") && !content.contains("\"")
                #expect(!isBreakable, "\(file.path): \(line)")
            }
        }
    }

    /// The compiled goldens are exercised with the specs' own examples.
    @Test func examplesAreRecorded() throws {
        var cases: [(String, API)] = []
        for golden in GoldenCase.all {
            if let api = try golden.api().api { cases.append((golden.name, api)) }
        }
        let text = ExampleSource.text(of: cases)
        let url = GoldenCase.tests.appending(path: "GoldenCompiledTests/RecordedExamples.swift")
        if GoldenCase.isRecording {
            try GoldenCase.write(text, to: url)
            Issue.record("recorded")
        } else {
            #expect(try String(contentsOf: url, encoding: .utf8) == text)
        }
    }
}
