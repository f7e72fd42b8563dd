import Foundation
import Testing

@testable import GoldenSupport

@Suite("Comparing and recording")
struct RecordingTests {
    private let folder = TemporaryFolder()

    private static let files = [("a.txt", "one\ntwo\n"), ("b/c.txt", "three\n")].map { path, text in
        GoldenFile(path: path, bytes: Array(text.utf8))
    }

    private func expectFailure(saying text: String, _ body: () throws -> Void) throws {
        try withKnownIssue {
            try body()
        } matching: { issue in
            issue.comments.contains { $0.rawValue.contains(text) }
        }
    }

    @Test(arguments: [true, false])
    func `files that are as expected pass, recording or not`(isRecording: Bool) throws {
        for file in Self.files { try folder.write(String(decoding: file.bytes, as: UTF8.self), to: file.path) }
        try expectRecorded(Self.files, below: folder.url, isRecording: isRecording)
        try expectRecorded("three\n", at: folder.url.appending(path: "b/c.txt"), isRecording: isRecording)
        try expectRecorded(nil, at: folder.url.appending(path: "d.txt"), isRecording: isRecording)
    }

    @Test
    func `files that differ fail and are left alone`() throws {
        try folder.write("one\n2\n", to: "a.txt")
        try folder.write("four\n", to: "d.txt")
        let texts = [
            "a.txt:\n- 2: 2\n+ 2: two", "b/c.txt: there is no such file", "d.txt: this file is not made any more",
        ]
        for text in texts {
            try expectFailure(saying: text) { try expectRecorded(Self.files, below: folder.url, isRecording: false) }
        }
        #expect(folder.read("a.txt") == "one\n2\n")
        #expect(folder.read("b/c.txt") == nil)
        #expect(folder.read("d.txt") == "four\n")
    }

    @Test
    func `recording rewrites and fails`() throws {
        try folder.write("one\n2\n", to: "a.txt")
        try folder.write("four\n", to: "d.txt")
        try expectFailure(saying: "recorded, read the difference:") {
            try expectRecorded(Self.files, below: folder.url, isRecording: true)
        }
        #expect(folder.read("a.txt") == "one\ntwo\n")
        #expect(folder.read("b/c.txt") == "three\n")
        #expect(folder.read("d.txt") == nil)
        try expectRecorded(Self.files, below: folder.url, isRecording: false)
    }

    @Test
    func `a single file is recorded and removed, with a failure each time`() throws {
        let file = folder.url.appending(path: "new/stderr.txt")
        try expectFailure(saying: "there is no such file") { try expectRecorded("x\n", at: file, isRecording: true) }
        #expect(folder.read("new/stderr.txt") == "x\n")
        try expectFailure(saying: "is not made any more") { try expectRecorded(nil, at: file, isRecording: true) }
        #expect(folder.read("new/stderr.txt") == nil)
    }

    /// `==` of two strings would call these equal.
    @Test
    func `texts are compared byte by byte`() throws {
        try folder.write("e\u{301}\n", to: "a.txt")
        try expectFailure(saying: "a.txt") {
            try expectRecorded("\u{e9}\n", at: folder.url.appending(path: "a.txt"), isRecording: false)
        }
    }

    @Test
    func `two files of one path fail`() throws {
        let file = GoldenFile(path: "a.txt", bytes: [])
        try expectFailure(saying: "a.txt: 2 files have this path") {
            try expectRecorded([file, file], below: folder.url, isRecording: false)
        }
    }

    @Test
    func `a difference shows the first lines that differ, with their numbers`() {
        func difference(_ expected: String, _ actual: String) -> String {
            GoldenSupport.difference(from: Array(expected.utf8), to: Array(actual.utf8))
        }
        #expect(difference("a\nb\nc\nd", "a\nc\nx\nd") == "- 2: b\n+ 3: x")
        #expect(difference("a\n", "a") == "- 2: ")
        let many = difference("", (1...5_000).map { "\($0)\n" }.joined())
        #expect(many.split(separator: "\n").suffix(2) == ["+ 10: 10", "+ ..."])
    }
}
