import APIGenerator
import APIModel
import APISpec
import DocsEmit
import Foundation
import OpenAPIEmit
import PostmanEmit
import SwiftEmit
import Testing

@Suite("Random specs")
struct RandomSpecsTests {
    @Test
    func `are accepted, and give Swift to the compiler's parser, JSON for Postman, and documents`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("random-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let emitters: [any Emitter] = [
            SwiftEmitter(access: .public), PostmanEmitter(), MarkdownEmitter(), HTMLEmitter(),
            OpenAPIEmitter(),
        ]
        var sources: [String] = []
        for seed in 1...300 {
            var spec = RandomSpec(seed: UInt64(seed))
            let text = spec.text()
            let input = SpecInput(path: "random-\(seed).yaml", name: "random-\(seed).yaml", bytes: Array(text.utf8))
            switch generate([input], with: emitters) {
            case .generated(let outputs):
                for file in outputs.joined() {
                    if file.path.hasSuffix(".swift") {
                        let source = "\(folder.path)/\(seed)-\(sources.count).swift"
                        try Data(file.text.utf8).write(to: URL(fileURLWithPath: source))
                        sources.append(source)
                    } else if file.path.hasSuffix(".json") {
                        #expect(throws: Never.self, "seed \(seed), \(file.path)") {
                            try JSONSerialization.jsonObject(with: Data(file.text.utf8))
                        }
                    }
                    #expect(!file.text.isEmpty, "seed \(seed), \(file.path)")
                }
            case .refused(let diagnostics):
                Issue.record("seed \(seed): \(diagnostics.map(\.description).joined(separator: "\n"))\n\(text)")
            case .unknownActions: Issue.record("nothing was to be included")
            }
        }
        #expect(sources.count == 300)
        #expect(try parse(sources, in: folder) == "")
    }

    /// Returns the messages of the compiler's parser, warnings included.
    private func parse(_ sources: [String], in folder: URL) throws -> String {
        let said = folder.appendingPathComponent("said.txt")
        try Data().write(to: said)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["swiftc", "-frontend", "-parse"] + sources.flatMap { ["-primary-file", $0] }
        process.standardOutput = FileHandle.nullDevice
        process.standardError = try FileHandle(forWritingTo: said)
        try process.run()
        process.waitUntilExit()
        return String(decoding: try Data(contentsOf: said), as: UTF8.self)
    }
}
