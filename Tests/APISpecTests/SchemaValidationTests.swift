import APISpec
import Foundation
import Testing

/// The JSON Schema at work on whole specs.
@Suite(.enabled(if: SchemaValidator.isInstalled, "make test prepares .venv"))
struct SchemaValidationTests {
    /// Names of the cases whose fault a schema cannot see: what a name refers to, how limits fit each other, what stands
    /// in another file, how often a key is written.
    static let beyond = GoldenCase.goldens.appendingPathComponent("beyond-the-schema.txt")

    @Test func itRefusesWhatIsRefusedForItsForm() throws {
        let refused = try GoldenCase.all(in: "refused")
        let files = try refused.flatMap { refused in try refused.specs().map { refused.file($0.path) } }
        let complaints = try SchemaValidator.complaints(about: files)
        let accepted = try refused.filter { refused in
            try refused.specs().allSatisfy { complaints[refused.file($0.path)] == [] }
        }
        let names = accepted.map { "\($0.testDescription)\n" }.joined()
        guard names != (try? String(contentsOf: Self.beyond, encoding: .utf8)) else { return }
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try names.write(to: Self.beyond, atomically: true, encoding: .utf8)
        }
        Issue.record("other cases than in \(Self.beyond.lastPathComponent) pass the schema:\n\(names)")
    }

    @Test func itAcceptsWhatIsAccepted() throws {
        var files: [String] = []
        for folder in ["specs", "Tests/Golden/accepted", "Tests/Golden/swift", "Examples", "Benchmarks"] {
            let root = SchemaTests.repository.appendingPathComponent(folder).path
            let paths = (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []
            // `tcgen.yaml` configures the build plugin: it is no spec.
            let specs = paths.filter { $0.hasSuffix(".yaml") && !$0.hasSuffix("tcgen.yaml") && !$0.contains(".build") }
            files += specs.map { "\(root)/\($0)" }
        }
        let hostile = try GoldenCase.all(in: "hostile").filter { try $0.expectedComplaints() == nil }
        files += try hostile.flatMap { hostile in try hostile.specs().map { hostile.file($0.path) } }
        try #require(!files.isEmpty)
        for (file, complaints) in try SchemaValidator.complaints(about: files.sorted()) {
            #expect(complaints == [], "\(file)")
        }
    }
}

extension GoldenCase {
    fileprivate func file(_ path: String) -> String { directory.appendingPathComponent(path).path }
}
