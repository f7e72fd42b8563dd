import APIModel
import APISpec
import Files
import Foundation
import Testing

@testable import APIGenerator

@Suite("The output writer")
struct OutputWriterTests {
    let folder = TemporaryFolder()
    var writer: OutputWriter { OutputWriter(folder: folder.path) }
    let scope = OutputWriter.Scope(folders: ["Swift/OCR/"])
    let a = OutputFile(path: "Swift/OCR/A.swift", text: "a\n")
    let b = OutputFile(path: "Swift/OCR/B.swift", text: "b\n")

    @Test
    func `writes what is missing and leaves alone what is the same`() throws {
        #expect(try writer.write([a, b], scope: scope).written == [a.path, b.path])
        let before = try folder.modificationDate(a.path)
        let changed = OutputFile(path: b.path, text: "b2\n")
        let report = try writer.write([a, changed], scope: scope)
        #expect(report.written == [b.path])
        #expect(report.unchanged == [a.path])
        #expect(try folder.modificationDate(a.path) == before)
        #expect(try folder.read(b.path) == "b2\n")
    }

    @Test
    func `lists every file with its hash, sorted, in .tcgen.json`() throws {
        _ = try writer.write([b, a], scope: scope)
        #expect(
            try folder.read(".tcgen.json") == """
                {
                  "files": {
                    "Swift/OCR/A.swift": "c6407dbde409814f",
                    "Swift/OCR/B.swift": "b8f3620bddded926"
                  }
                }

                """)
    }

    @Test
    func `deletes an orphan whose text is still the one written, and its empty folder`() throws {
        let other = OutputWriter.Scope(folders: ["Swift/OCR/", "Swift/CVM/"])
        _ = try writer.write([a, OutputFile(path: "Swift/CVM/C.swift", text: "c")], scope: other)
        let report = try writer.write([a], scope: other)
        #expect(report.deleted == ["Swift/CVM/C.swift"])
        #expect(!folder.exists("Swift/CVM"))
        #expect(try writer.write([a], scope: other).deleted.isEmpty)
    }

    @Test
    func `reports an orphan that somebody edited, and keeps it, as long as it is there`() throws {
        _ = try writer.write([a, b], scope: scope)
        try folder.write("mine\n", to: b.path)
        for _ in 1...2 {
            let report = try writer.write([a], scope: scope)
            #expect(report.editedOrphans == [b.path])
            #expect(report.deleted.isEmpty)
        }
        #expect(try folder.read(b.path) == "mine\n")
    }

    @Test
    func `looks for orphans only in the services of the run`() throws {
        let cvm = OutputFile(path: "Swift/CVM/C.swift", text: "c")
        _ = try writer.write([cvm], scope: .init(folders: ["Swift/CVM/"]))
        let report = try writer.write([a], scope: scope)
        #expect(report.deleted.isEmpty && report.editedOrphans.isEmpty)
        #expect(folder.exists(cvm.path))
        #expect(try writer.difference(of: [a], scope: scope).isEmpty)
    }

    @Test
    func `says what it leaves alone beside the services of the run: their kinds only, and only what is still there`()
        throws
    {
        let others = ["Swift/CVM/C.swift", "Swift/CVM/D.swift", "Postman/cvm.json"].map {
            OutputFile(path: $0, text: "c")
        }
        _ = try writer.write(others, scope: .init(folders: ["Swift/CVM/", "Postman/cvm.json"]))
        #expect(try writer.write([a], scope: scope).leftAlone == ["Swift/CVM/C.swift", "Swift/CVM/D.swift"])
        try FileManager.default.removeItem(atPath: "\(folder.path)/Swift/CVM")
        #expect(try writer.write([a], scope: scope).leftAlone == [])
        #expect(try writer.write([], scope: .init(folders: ["Postman/ocr.json"])).leftAlone == ["Postman/cvm.json"])
    }

    @Test
    func `never overwrites a file that it did not write, and then writes nothing at all`() throws {
        try folder.write("mine\n", to: b.path)
        let error = #expect(throws: FileError.self) { try writer.write([a, b], scope: scope) }
        #expect(error?.path == "\(folder.path)/\(b.path)")
        #expect(try folder.read(b.path) == "mine\n")
        #expect(!folder.exists(a.path))
    }

    @Test
    func `makes one part of the output at a time, and finds a foreign file in the last before it writes the first`()
        throws
    {
        var begun: [Int] = []
        try folder.write("mine\n", to: b.path)
        #expect(throws: FileError.self) { try writer.write([[a], [b]], scope: scope) { begun.append($0) } }
        #expect(begun.isEmpty && !folder.exists(a.path))
        try folder.write(b.text, to: b.path)
        let report = try writer.write([[a], [], [b]], scope: scope) { begun.append($0) }
        #expect(begun == [0, 1, 2])
        #expect(report == .init(written: [a.path], unchanged: [b.path]))
        #expect(try writer.difference(of: [[b]], scope: scope).orphans == [a.path])
        #expect(try writer.difference(of: [[b]], scope: .init(folders: ["Swift/OCR/"], isWhole: false)).isEmpty)
    }

    @Test
    func `looks for orphans among single files, too`() throws {
        let files = [
            OutputFile(path: "Postman/ocr.json", text: "{}"), OutputFile(path: "Postman/ocr.json2", text: "{}"),
        ]
        _ = try writer.write(files, scope: .init(folders: []))
        #expect(try writer.write([], scope: .init(folders: ["Postman/ocr.json"])).deleted == ["Postman/ocr.json"])
        #expect(folder.exists("Postman/ocr.json2"))
    }

    @Test
    func `takes a file that already has the text it would write as its own`() throws {
        try folder.write(a.text, to: a.path)
        #expect(try writer.write([a], scope: scope).unchanged == [a.path])
        #expect(try writer.write([b], scope: scope).deleted == [a.path])
    }

    @Test
    func `knows a file as its own even when the run that wrote it was killed right after`() throws {
        _ = try writer.write([a], scope: scope)
        let announced = try folder.read(".tcgen.json")
        _ = try writer.write([a, b], scope: scope)
        #expect(announced != (try folder.read(".tcgen.json")))
        // The list is written before the files: a run killed in between leaves a list that names a missing file.
        try FileManager.default.removeItem(atPath: "\(folder.path)/\(b.path)")
        #expect(try writer.difference(of: [a, b], scope: scope).missing == [b.path])
        #expect(try writer.write([a, OutputFile(path: b.path, text: "b2")], scope: scope).written == [b.path])
    }

    @Test
    func `says what is missing, changed and orphaned, and writes nothing`() throws {
        let orphan = OutputFile(path: "Swift/OCR/C.swift", text: "c")
        _ = try writer.write([a, orphan], scope: scope)
        try folder.write("edited", to: a.path)
        let difference = try writer.difference(of: [a, b], scope: scope)
        #expect(difference.missing == [b.path])
        #expect(difference.changed == [a.path, ".tcgen.json"])
        #expect(difference.orphans == [orphan.path])
        #expect(!folder.exists(b.path))
    }

    @Test(arguments: ["<<<<<<< HEAD\n", "{\n  \"files\": {\n    \"../x\": \"0\"\n  }\n}\n", "[1]"])
    func `refuses a list that is not its own`(text: String) throws {
        try folder.write(text, to: ".tcgen.json")
        let error = #expect(throws: FileError.self) { try writer.write([a], scope: scope) }
        #expect(error?.path == "\(folder.path)/.tcgen.json")
        #expect(!folder.exists(a.path))
    }

    @Test
    func `two runs at once both end with the whole output`() async throws {
        let files = (1...40).map {
            OutputFile(path: "Swift/OCR/F\($0).swift", text: String(repeating: "x\($0)", count: 500))
        }
        try await withThrowingTaskGroup { group in
            for _ in 1...4 {
                group.addTask { _ = try OutputWriter(folder: folder.path).write(files, scope: scope) }
            }
            try await group.waitForAll()
        }
        #expect(try writer.difference(of: files, scope: scope).isEmpty)
    }
}

/// A folder that goes with the test.
final class TemporaryFolder: Sendable {
    let path: String

    init() {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("tcgen-\(UUID().uuidString)").path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func read(_ file: String) throws -> String {
        try String(contentsOfFile: "\(path)/\(file)", encoding: .utf8)
    }

    func write(_ text: String, to file: String) throws {
        let url = URL(fileURLWithPath: "\(path)/\(file)")
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func exists(_ file: String) -> Bool {
        FileManager.default.fileExists(atPath: "\(path)/\(file)")
    }

    func modificationDate(_ file: String) throws -> Date? {
        try FileManager.default.attributesOfItem(atPath: "\(path)/\(file)")[.modificationDate] as? Date
    }
}
