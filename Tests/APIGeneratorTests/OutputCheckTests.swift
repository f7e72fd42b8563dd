import APIModel
import APISpec
import Files
import Foundation
import Testing

@testable import APIGenerator

@Suite("What is there and should not be, and the other way round")
struct OutputCheckTests {
    let folder = TemporaryFolder()
    var writer: OutputWriter { OutputWriter(folder: folder.path) }
    let scope = OutputWriter.Scope(folders: ["Swift/OCR/"])
    let a = OutputFile(path: "Swift/OCR/A.swift", text: "a\n")
    let b = OutputFile(path: "Swift/OCR/B.swift", text: "b\n")

    @Test
    func `a list that lacks lines, has others or is gone differs, and the next run writes it anew`() throws {
        _ = try writer.write([a, b], scope: scope)
        let list = try folder.read(".tcgen.json")
        let lines = list.split(separator: "\n")
        let spoilt = [
            lines.filter { !$0.contains("A.swift") }.joined(separator: "\n"), "{}\n", "", list + "\n",
            list.replacing("A.swift", with: "Z.swift"), list.replacing("c6407dbde409814f", with: "c6407dbde409814e"),
        ]
        for text in spoilt {
            try folder.write(text, to: ".tcgen.json")
            let difference = try writer.difference(of: [a, b], scope: scope)
            #expect(difference.changed == [".tcgen.json"])
            #expect(difference.missing.isEmpty && difference.orphans.isEmpty && difference.unlisted.isEmpty)
            _ = try writer.write([a, b], scope: scope)
            #expect(try folder.read(".tcgen.json") == list)
            #expect(try writer.difference(of: [a, b], scope: scope).isEmpty)
        }
        try FileManager.default.removeItem(atPath: "\(folder.path)/.tcgen.json")
        #expect(try writer.difference(of: [a, b], scope: scope).missing == [".tcgen.json"])
        #expect(try writer.difference(of: [], scope: scope).missing.isEmpty, "a run that makes nothing needs no list")
    }

    @Test
    func `a file that nothing makes is told where it looks like one that something made`() throws {
        _ = try writer.write([a, b], scope: scope)
        for path in [
            "Swift/OCR/OCR.docc/Start.md", "Swift/OCR/Notes.md", "Swift/README.md", "Swift/OCR/.hidden.swift",
            "C.swift",
        ] {
            try folder.write("", to: path)
        }
        #expect(try writer.difference(of: [a, b], scope: scope).isEmpty, "a user's own files")
        for path in ["Swift/OCR/Old.swift", "Swift/OCR/Old.two.swift", "Swift/Gone/C.swift"] {
            try folder.write("", to: path)
        }
        let difference = try writer.difference(of: [a, b], scope: scope)
        #expect(difference.unlisted == ["Swift/OCR/Old.swift", "Swift/OCR/Old.two.swift"])
        #expect(difference.leftAlone == ["Swift/Gone/C.swift"])
        #expect(!difference.isEmpty)
        let report = try writer.write([a, b], scope: scope)
        #expect(report.unlisted == difference.unlisted && report.leftAlone == difference.leftAlone)
    }

    @Test
    func `files of another service are named, and are no difference`() throws {
        _ = try writer.write([OutputFile(path: "Swift/CVM/C.swift", text: "c")], scope: .init(folders: ["Swift/CVM/"]))
        _ = try writer.write([a], scope: scope)
        let difference = try writer.difference(of: [a], scope: scope)
        #expect(difference.isEmpty)
        #expect(difference.leftAlone == ["Swift/CVM/C.swift"])
    }

    @Test
    func `links that lead back make no loop`() throws {
        _ = try writer.write([a], scope: scope)
        for name in ["x", "y"] {
            try FileManager.default.createSymbolicLink(
                atPath: "\(folder.path)/Swift/OCR/\(name)", withDestinationPath: "..")
        }
        #expect(try writer.difference(of: [a], scope: scope).isEmpty)
        #expect(try writer.write([a], scope: scope).unchanged == [a.path])
    }

    @Test(arguments: ["Swift", "Swift/OCR", "Swift/OCR/B.swift/", "Docs", "Docs/html/en", "Docs/html/en/ocr"])
    func `a file in a folder's location, and a folder in a file's, is found before anything is written`(
        obstacle: String
    ) throws {
        let page = OutputFile(path: "Docs/html/en/ocr/A.html", text: "a")
        let scope = OutputWriter.Scope(folders: ["Swift/OCR/", "Docs/html/en/ocr/", "Docs/html/assets/"])
        let path = "\(folder.path)/\(obstacle.hasSuffix("/") ? String(obstacle.dropLast()) : obstacle)"
        if obstacle.hasSuffix("/") {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } else {
            try folder.write("mine\n", to: obstacle)
        }
        var begun: [Int] = []
        // Parts may be written one after the other: the last one must have been looked at before the first is.
        let error = #expect(throws: FileError.self) {
            try writer.write([[a], [b], [page]], scope: scope) { begun.append($0) }
        }
        #expect(error?.path == path)
        #expect(error?.reason.hasSuffix("Nothing was written") == true)
        #expect(begun.isEmpty)
        #expect(!folder.exists(".tcgen.json") && !folder.exists(a.path) && !folder.exists(page.path))
        let difference = try writer.difference(of: [[a], [b], [page]], scope: scope)
        #expect(!difference.isEmpty)
    }

    @Test
    func `a folder in the location of a file that the list knows is found, too`() throws {
        _ = try writer.write([a, b], scope: scope)
        try FileManager.default.removeItem(atPath: "\(folder.path)/\(b.path)")
        try folder.write("mine\n", to: "\(b.path)/mine.txt")
        let changed = OutputFile(path: a.path, text: "a2\n")
        #expect(throws: FileError.self) { try writer.write([[changed], [b]], scope: scope) }
        #expect(try folder.read(a.path) == a.text)
        #expect(try writer.difference(of: [a, b], scope: scope).changed == [b.path])
    }
}
