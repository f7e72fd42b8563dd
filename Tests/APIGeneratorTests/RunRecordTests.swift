import APIModel
import APISpec
import Foundation
import Testing

@testable import APIGenerator

@Suite("The record of the last run")
struct RunRecordTests {
    let folder = TemporaryFolder()
    var writer: OutputWriter { OutputWriter(folder: folder.path) }
    let scope = OutputWriter.Scope(folders: ["Swift/OCR/"])
    let a = OutputFile(path: "Swift/OCR/A.swift", text: "a\n")
    let b = OutputFile(path: "Swift/OCR/B.swift", text: "b\n")

    func knows(_ fingerprint: Fingerprint) throws -> Bool { try writer.recorded(fingerprint) != nil }

    @Test
    func `knows again what was made of the same, until anything of it is another`() throws {
        func fingerprint(name: String = "a", text: String = "x", options: [String] = []) throws -> Fingerprint {
            let input = SpecInput(path: "a.yaml", name: name, bytes: Array(text.utf8))
            return try #require(Fingerprint(of: [input], options: options))
        }
        let mine = try fingerprint()
        #expect(try !knows(mine), "no run yet")
        _ = try writer.write([a, b], scope: scope)
        #expect(try !knows(mine), "a run of which nothing is said")
        _ = try writer.write([[a], [b]], scope: scope, fingerprint: mine)
        #expect(try knows(mine))
        for other in [
            try fingerprint(name: "b"), try fingerprint(text: "y"), try fingerprint(options: ["z"]),
            try fingerprint(name: "", text: "ax"),
        ] {
            #expect(try !knows(other))
        }
        for edited in ["b2", "b\n\n", ""] {
            try folder.write(edited, to: b.path)
            #expect(try !knows(mine))
        }
        try FileManager.default.removeItem(atPath: "\(folder.path)/\(b.path)")
        #expect(try !knows(mine))
        try folder.write(b.text, to: b.path)
        #expect(try knows(mine))
        let list = try folder.read(".tcgen.json")
        try folder.write(list + "\n", to: ".tcgen.json")
        #expect(try !knows(mine))
    }

    @Test
    func `says of the files that are left alone what a whole run says of them`() throws {
        let mine = try #require(Fingerprint(of: [], options: 1))
        let cvm = OutputFile(path: "Swift/CVM/C.swift", text: "c")
        _ = try writer.write([cvm], scope: .init(folders: ["Swift/CVM/"]))
        try folder.write("", to: "Swift/OCR/Mine.swift")
        try folder.write("", to: "Swift/Gone/D.swift")
        _ = try writer.write([[b, a]], scope: scope, fingerprint: mine)
        var whole = try writer.write([[a, b]], scope: scope, fingerprint: mine)
        #expect(whole.unlisted == ["Swift/OCR/Mine.swift"])
        #expect(whole.leftAlone == ["Swift/CVM/C.swift", "Swift/Gone/D.swift"])
        var recorded = try #require(try writer.recorded(mine))
        whole.unchanged.sort()
        recorded.unchanged.sort()
        #expect(recorded == whole)
        try FileManager.default.removeItem(atPath: "\(folder.path)/Swift/CVM")
        #expect(try writer.recorded(mine)?.leftAlone == ["Swift/Gone/D.swift"])
    }

    @Test
    func `is not kept of a run that has to warn again`() throws {
        let mine = try #require(Fingerprint(of: [], options: 1))
        _ = try writer.write([[a, b]], scope: scope, fingerprint: mine)
        try folder.write("mine", to: b.path)
        let other = try #require(Fingerprint(of: [], options: 2))
        #expect(try writer.write([[a]], scope: scope, fingerprint: other).editedOrphans == [b.path])
        #expect(try !knows(other) && !knows(mine))
    }

    @Test
    func `of a part of what is in the list is about that part`() throws {
        let whole = try #require(Fingerprint(of: [], options: 1))
        _ = try writer.write([[a, b]], scope: scope, fingerprint: whole)
        let part = try #require(Fingerprint(of: [], options: 2))
        let report = try writer.write(
            [[b]], scope: .init(folders: ["Swift/OCR/"], isWhole: false), fingerprint: part)
        #expect(try !knows(whole))
        #expect(try writer.recorded(part) == report)
        #expect(report.unchanged == [b.path])
    }
}
