import APISpec
import Foundation
import GoldenSupport
import Testing

/// The JSON Schema at work on whole specs.
@Suite(.enabled(if: SchemaValidator.isInstalled, "make test prepares .venv"))
struct SchemaValidationTests {
    /// Names of the cases whose fault a schema cannot see: what a name refers to, how limits fit each other, what stands
    /// in another file, how often a key is written.
    static let beyond = testsFolder.appendingPathComponent("Golden/beyond-the-schema.txt")

    @Test func `it refuses what is refused for its form`() throws {
        let refused = try GoldenCase.all(in: "refused")
        let files = try refused.flatMap { refused in try refused.specs().map { refused.file($0.path) } }
        let messages = try SchemaValidator.messages(about: files)
        let accepted = try refused.filter { refused in
            try refused.specs().allSatisfy { messages[refused.file($0.path)] == [] }
        }
        try expectRecorded(accepted.map { "\($0.name)\n" }.joined(), at: Self.beyond)
    }

    @Test func `it accepts what is accepted`() throws {
        var files: [String] = []
        for folder in ["specs", "Tests/Golden/accepted", "Examples", "Benchmarks"] {
            let root = SchemaTests.repository.appendingPathComponent(folder).path
            let paths = try FileManager.default.subpathsOfDirectory(atPath: root)
            // `tcgen.yaml` configures the build plugin: it is no spec.
            let specs = paths.filter { $0.hasSuffix(".yaml") && !$0.hasSuffix("tcgen.yaml") && !$0.contains(".build") }
            files += specs.map { "\(root)/\($0)" }
        }
        let hostile = try GoldenCase.all(in: "hostile").filter(\.isAccepted)
        files += try hostile.flatMap { hostile in try hostile.specs().map { hostile.file($0.path) } }
        for (file, messages) in try SchemaValidator.messages(about: files.sorted()) {
            #expect(messages == [], "\(file)")
        }
    }
}

extension GoldenCase {
    fileprivate func file(_ path: String) -> String { folder.appendingPathComponent(path).path }
}
