import APIModel
import APISpec
import DocsEmit
import Foundation
import OpenAPIEmit
import PostmanEmit
import SeededRandom
import SwiftEmit
import Testing

@testable import APIGenerator

@Suite("Tampering at random")
struct TamperingTests {
    let made = TemporaryFolder()
    let fresh = TemporaryFolder()
    var writer: OutputWriter { OutputWriter(folder: made.path) }

    @Test(arguments: 1...4)
    func `nothing is called current that a run into an empty folder would not make byte for byte`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        var calledCurrent = 0
        for round in 0..<30 {
            let specs = try Specs(
                actions: Int.random(in: 1...4, using: &random), hasSecond: Bool.random(using: &random))
            _ = try writer.write(specs.outputs, scope: specs.outputs.scope, fingerprint: specs.fingerprint)
            let tampered = try (0..<Int.random(in: 0...2, using: &random)).map { _ in try tamper(&random) }
            let checked = Int.random(in: 0..<4, using: &random) > 0 ? specs : try Specs(actions: 2, hasSecond: true)
            try? FileManager.default.removeItem(atPath: fresh.path)
            _ = try OutputWriter(folder: fresh.path).write(checked.outputs, scope: checked.outputs.scope)
            let isEqual = try files(of: made) == files(of: fresh)
            let note: Comment = "seed \(seed), round \(round): \(tampered)"

            let difference = try writer.difference(of: checked.outputs, scope: checked.outputs.scope)
            #expect((difference.isEmpty && difference.leftAlone.isEmpty) == isEqual, note)
            if isEqual { calledCurrent += 1 }
            if let report = try writer.recorded(checked.fingerprint), report.unlisted.isEmpty, report.leftAlone.isEmpty
            {
                #expect(isEqual, note)
            }
            // A file that is not in the list any more may have to be moved away first.
            let run = try? writer.write(checked.outputs, scope: checked.outputs.scope, fingerprint: checked.fingerprint)
            let after = try writer.difference(of: checked.outputs, scope: checked.outputs.scope)
            #expect(run == nil || after.missing.isEmpty && after.changed.isEmpty, note)
            try? FileManager.default.removeItem(atPath: made.path)
        }
        #expect(calledCurrent > 0, "some rounds leave all as it was")
    }

    /// One or two services, as a run has them.
    private struct Specs {
        let outputs: Outputs
        let fingerprint: Fingerprint

        init(actions: Int, hasSecond: Bool) throws {
            var texts = ["Service: greeter\nVersion: 2026-01-31\n"]
            texts += (0..<actions).map { "Action: Greet\($0)\n" }
            if hasSecond { texts.append("Service: waiter\nVersion: 2026-01-31\n---\nAction: Wait\n") }
            let inputs = texts.enumerated().map { number, text in
                let path = text.contains("waiter") ? "specs/waiter/a.yaml" : "specs/greeter/\(number).yaml"
                return SpecInput(path: path, name: path, bytes: Array(text.utf8))
            }
            let emitters: [any Emitter] = [
                SwiftEmitter(access: .public), PostmanEmitter(), MarkdownEmitter(), OpenAPIEmitter(),
            ]
            guard case .generated(let outputs) = generate(inputs, with: emitters) else { throw CancellationError() }
            self.outputs = outputs
            fingerprint = try #require(Fingerprint(of: inputs, options: 1))
        }
    }

    /// Does something to the output that a person, an editor, a merge or a disk could do; says what.
    private func tamper(_ random: inout SplitMix64) throws -> String {
        let listed = try files(of: made).keys.filter { $0 != ".tcgen.json" }.sorted()
        guard let file = listed.randomElement(using: &random) else { return "nothing to tamper with" }
        let list = (try? made.read(".tcgen.json")) ?? ""
        switch Int.random(in: 0..<8, using: &random) {
        case 0:
            var bytes = Array(try made.read(file).utf8)
            if bytes.isEmpty { bytes = [0x20] }
            bytes[Int.random(in: bytes.indices, using: &random)] ^= 1
            try made.write(String(decoding: bytes, as: UTF8.self), to: file)
            return "changed a byte of \(file)"
        case 1:
            try FileManager.default.removeItem(atPath: "\(made.path)/\(file)")
            return "deleted \(file)"
        case 2:
            let copy = file.replacing(/[^\/.]+\./, with: "Copy.", maxReplacements: 1)
            try made.write(try made.read(file), to: copy)
            return "copied \(file) to \(copy)"
        case 3:
            try made.write(
                list.split(separator: "\n").filter { !$0.contains(file) }.joined(separator: "\n"), to: ".tcgen.json")
            return "took the line of \(file) out of the list"
        case 4:
            try made.write(list.replacing(/: "[0-9a-f]/, with: ": \"7", maxReplacements: 1), to: ".tcgen.json")
            return "changed a hash in the list"
        case 5:
            try? FileManager.default.removeItem(atPath: "\(made.path)/.tcgen.json")
            return "deleted the list"
        case 6:
            try? FileManager.default.removeItem(atPath: "\(made.path)/.tcgen.cache")
            return "deleted the record"
        default:
            try made.write(try made.read(file) + "\n", to: file)
            return "added a line to \(file)"
        }
    }

    /// All files but the record, by path.
    private func files(of folder: TemporaryFolder) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for case let path as String in FileManager.default.enumerator(atPath: folder.path) ?? .init() {
            if path.hasPrefix(".tcgen.cache") { continue }
            var isFolder: ObjCBool = false
            let full = "\(folder.path)/\(path)"
            guard FileManager.default.fileExists(atPath: full, isDirectory: &isFolder), !isFolder.boolValue else {
                continue
            }
            files[path] = try Data(contentsOf: URL(fileURLWithPath: full))
        }
        return files
    }
}
