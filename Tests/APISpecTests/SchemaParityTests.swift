import APISpec
import Foundation
import Testing

/// Small specs, each with one thing in it: the reader and the JSON Schema say the same of it, or the table says why they
/// cannot.
@Suite struct SchemaParityTests {
    @Test(arguments: SpecSample.all)
    func `the reader says what the table says`(_ sample: SpecSample) {
        let diagnostics = readSpecs([Written.file("ocr.yaml", sample.text)]).diagnostics
        #expect(diagnostics.haveErrors == (sample.verdict != .accepted), "\(diagnostics.lines)")
    }

    @Test(.enabled(if: SchemaValidator.isInstalled, "make test prepares .venv"))
    func `the schema says what the table says`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("schema-parity-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var files: [(path: String, sample: SpecSample)] = []
        for (number, sample) in SpecSample.all.enumerated() {
            let file = folder.appendingPathComponent("\(number).yaml")
            try Data(sample.text.utf8).write(to: file)
            files.append((file.path, sample))
        }
        let messages = try SchemaValidator.messages(about: files.map(\.path))
        for (path, sample) in files {
            let found = try #require(messages[path])
            #expect(found.isEmpty == (sample.verdict != .refused), "\(sample): \(found)")
        }
    }
}

/// Python's `jsonschema`, in the `.venv` that `make test` prepares.
enum SchemaValidator {
    private static let python = SchemaTests.repository.appendingPathComponent(".venv/bin/python")
    static let isInstalled = FileManager.default.isExecutableFile(atPath: python.path)

    /// Returns the messages of the validator about each file.
    static func messages(about files: [String]) throws -> [String: [String]] {
        let process = Process()
        let output = Pipe()
        process.executableURL = python
        process.arguments =
            [
                SchemaTests.repository.appendingPathComponent("Tests/Checks/Python/validate_specs.py").path,
                SchemaTests.file.path,
            ]
            + files
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        return try JSONDecoder().decode([String: [String]].self, from: data)
    }
}
