import Foundation
import Testing

@testable import GoldenSupport

@Suite("Finding golden cases")
struct GoldenCaseTests {
    private let folder = TemporaryFolder()

    @Test
    func `a missing folder is an error`() {
        let error = #expect(throws: GoldenError.self) { try GoldenCase.all(in: "no-such-kind") }
        #expect(error?.description == "there is no folder Tests/Golden/no-such-kind to find golden cases in")
    }

    @Test
    func `a case is found by its name`() throws {
        #expect(try GoldenCase.named("the-kitchen-sink", in: "accepted").name == "the-kitchen-sink")
        let error = #expect(throws: GoldenError.self) { try GoldenCase.named("no-such-case", in: "accepted") }
        #expect(error?.description == "there is no golden case Tests/Golden/accepted/no-such-case")
    }

    @Test
    func `a folder without cases is an error`() throws {
        try folder.write("a note", to: "README.md")
        try folder.write("", to: ".hidden/a.yaml")
        let error = #expect(throws: GoldenError.self) { try GoldenCase.all(below: folder.url) }
        #expect(error?.description.hasSuffix(" holds no golden case") == true)
    }

    @Test
    func `cases are all folders, or those that have a part`() throws {
        try folder.write("", to: "b/a.yaml")
        try folder.write("", to: "a/docs/html/index.html")
        #expect(try GoldenCase.all(below: folder.url).map(\.name) == ["a", "b"])
        #expect(try GoldenCase.all(below: folder.url, having: "docs/html").map(\.name) == ["a"])
        let error = #expect(throws: GoldenError.self) { try GoldenCase.all(below: folder.url, having: "docs/pdf") }
        #expect(error?.description.hasSuffix(" holds no golden case with 'docs/pdf' in it") == true)
    }

    @Test
    func `a case without input is an error`() throws {
        for path in ["case/a.yaml", "case/a-b/c.yaml", "case/a/d.yaml", "case/stderr.txt", "case/.b.yaml"] {
            try folder.write(path, to: path)
        }
        let golden = try #require(try GoldenCase.all(below: folder.url).first)
        #expect(try golden.files(ending: ".yaml").map(\.path) == ["a/d.yaml", "a-b/c.yaml", "a.yaml"])
        let error = #expect(throws: GoldenError.self) { try golden.files(ending: ".json") }
        #expect(error?.description.hasSuffix("/case holds no file '*.json'") == true)
    }
}

/// A folder for one test.
final class TemporaryFolder {
    let url = FileManager.default.temporaryDirectory.appending(path: "golden-\(UUID().uuidString)")

    deinit { try? FileManager.default.removeItem(at: url) }

    func write(_ text: String, to path: String) throws {
        let file = url.appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    /// Returns `nil` where there is no file.
    func read(_ path: String) -> String? { try? String(contentsOf: url.appending(path: path), encoding: .utf8) }
}
