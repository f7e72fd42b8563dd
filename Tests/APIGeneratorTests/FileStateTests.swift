import Foundation
import Testing

@testable import APIGenerator

@Suite("The state of a file")
struct FileStateTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "state-\(UUID().uuidString)")

    /// The file's state, once the system's clock of files has gone on.
    private func state(_ name: String) throws -> String {
        Thread.sleep(forTimeInterval: 0.02)
        return try #require(FileState(of: folder.appending(path: name).path(percentEncoded: false))).text
    }

    @Test
    func `is another once anything has happened to it but reading`() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (file, twin) = (folder.appending(path: "file"), folder.appending(path: "twin"))
        try Data("same".utf8).write(to: file)
        try Data("same".utf8).write(to: twin)
        let first = try state("file")
        #expect(try Data(contentsOf: file) == Data("same".utf8))
        #expect(try state("file") == first)
        #expect(try state("twin") != first)

        let handle = try FileHandle(forWritingTo: file)
        try handle.write(contentsOf: Data("SAME".utf8))
        try handle.close()
        let second = try state("file")
        #expect(second != first)

        // Setting the modification time back does not hide a change.
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: 0)], ofItemAtPath: file.path)
        let third = try state("file")
        #expect(third != second)

        try FileManager.default.removeItem(at: file)
        try FileManager.default.moveItem(at: twin, to: file)
        #expect(try state("file") != third)
        #expect(FileState(of: twin.path(percentEncoded: false)) == nil)
    }
}
