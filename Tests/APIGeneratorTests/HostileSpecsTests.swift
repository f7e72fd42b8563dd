import APIGenerator
import APIModel
import APISpec
import Foundation
import GoldenSupport
import SwiftEmit
import Testing

/// Tests the output of specs whose texts try to become code: the cases of `Tests/Golden/hostile` without errors in
/// `stderr.txt`.
@Suite("Hostile specs that are accepted")
struct HostileSpecsTests {
    private let specs: [SpecInput]

    init() throws {
        let accepted = try GoldenCase.all(in: "hostile").filter { hostile in
            let stderr = try? String(contentsOf: hostile.folder.appending(path: "stderr.txt"), encoding: .utf8)
            return !(stderr ?? "").contains(": error: ")
        }
        specs = try accepted.flatMap { hostile in
            try hostile.files(ending: ".yaml").map { file in
                let path = "\(hostile.name)/\(file.path)"
                return SpecInput(path: path, name: "hostile/\(path)", bytes: file.bytes)
            }
        }
        try #require(specs.count >= 30)
    }

    /// The name of a file is text that somebody chose, too. The specs in these mean no harm.
    private static let badlyNamed = [
        "specs/a\nlet sneaky = 1\n.yaml", "specs/a\u{2028}sneaky().yaml", "specs/../../../sneaky.yaml",
        "/tmp/sneaky.yaml",
        "specs/*/ sneaky() .yaml", "specs/..\\sneaky.yaml", "..yaml", ".yaml",
        "specs/\(String(repeating: "x", count: 240)).yaml",
    ].map { name in
        let text = "Service: ocr\nVersion: 2018-11-19\n---\nAction: ReadCard\n"
        return SpecInput(path: name, name: name, bytes: Array(text.utf8))
    }

    @Test
    func `stay inside the output folder and are text to the compiler`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("hostile-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let sources = try generateEach(below: "\(folder.path)/a/b/c")

        let written = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter(Self.isSwift)
        #expect(Set(written.map { "\(folder.path)/\($0)" }) == Set(sources), "each file lies where its path says")

        // The compiler stumbles over nothing, warnings included, and sees no call of what the texts try to call.
        let dump = folder.appendingPathComponent("dump.txt")
        #expect(try swiftc(["-parse"] + sources.flatMap { ["-primary-file", $0] }, output: dump) == "")
        for source in sources {
            _ = try swiftc(["-dump-parse", "-primary-file", source], output: dump)
            let tree = try String(contentsOf: dump, encoding: .utf8).split(separator: "\n")
            try #require(!tree.isEmpty)
            for node in tree where Self.isCode(node) {
                #expect(!node.contains("pwned"), "\(source): \(node.drop { $0 == " " })")
            }
            #expect(!tree.contains { $0.contains("top_level_code_decl") }, "\(source) holds statements")
        }
    }

    /// Generates from each spec on its own, into a folder of its own.
    private func generateEach(below output: String) throws -> [String] {
        var sources: [String] = []
        for (index, spec) in (specs + Self.badlyNamed).enumerated() {
            guard case .generated(let outputs) = generate([spec], with: [SwiftEmitter(access: .public)]) else {
                Issue.record("\(spec.path) is refused")
                continue
            }
            _ = try OutputWriter(folder: "\(output)/\(index)").write(outputs, scope: outputs.scope)
            sources += outputs.joined().map { "\(output)/\(index)/\($0.path)" }
        }
        return sources
    }

    private static func isSwift(_ path: String) -> Bool { path.hasSuffix(".swift") }

    /// Constants may be called after the values that they stand for, functions and what they call may not.
    private static func isCode(_ node: Substring) -> Bool {
        ["decl_ref_expr", "func_decl", "import_decl", "macro"].contains { node.contains($0) }
    }

    /// Returns the standard error of the compiler. Its output goes to a file, whose size no pipe limits.
    private func swiftc(_ arguments: [String], output: URL) throws -> String {
        let errors = output.appendingPathExtension("errors")
        for file in [output, errors] { try Data().write(to: file) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["swiftc", "-frontend"] + arguments
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        return String(decoding: try Data(contentsOf: errors), as: UTF8.self)
    }
}
