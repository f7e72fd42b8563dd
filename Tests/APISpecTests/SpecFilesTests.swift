import APISpec
import Files
import Foundation
import Testing

/// The build plugin's tool is told to read or to count things that are no ordinary files.
@Suite("Files that the build plugin names", .timeLimit(.minutes(1)))
struct SpecFilesTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("specs-\(UUID().uuidString)")
        .path

    private func reading(_ name: String) -> FileError? {
        #expect(throws: FileError.self) { try SpecFiles.read(["\(folder)/\(name)"], below: [(folder, "")]) }
    }

    @Test
    func `are told by their names, and never waited for`() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createSymbolicLink(atPath: "\(folder)/gone.yaml", withDestinationPath: "nothing")
        #expect(mkfifo("\(folder)/pipe.yaml", 0o644) == 0)
        #expect(reading("gone.yaml")?.description == "cannot read \(folder)/gone.yaml: the link leads to nothing")
        #expect(reading("pipe.yaml")?.reason == "the pipe is empty: no process writes into it")
        #expect(reading("never.yaml")?.reason == "no such file")
        #expect(reading("caf\u{FFFD}.yaml")?.reason == "no such file: is its name not UTF-8?")
        #expect(reading("")?.reason == "it is a folder")
    }

    @Test
    func `are not counted, but refused, in a folder that is named; where nothing is, there are none`() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try Data().write(to: URL(filePath: "\(folder)/a.yaml"))
        try FileManager.default.createSymbolicLink(atPath: "\(folder)/notes", withDestinationPath: "nothing")
        #expect(try SpecFiles.count(at: folder) == 1)
        #expect(try SpecFiles.count(at: "\(folder)/nothing") == 0)
        try FileManager.default.createSymbolicLink(atPath: "\(folder)/gone.yaml", withDestinationPath: "nothing")
        let error = #expect(throws: FileError.self) { try SpecFiles.count(at: folder) }
        #expect(error?.description == "cannot read \(folder)/gone.yaml: the link leads to nothing")
        #expect(throws: FileError.self) { try SpecFiles.count(at: "\(folder)/gone.yaml") }
    }
}

@Suite("Texts on one line")
struct ShownTextTests {
    @Test(arguments: [
        ("plain", "plain"), ("身份证 – é ü", "身份证 – é ü"), ("a\nb\r\tc", "a\\nb\\r\\tc"),
        ("\u{1B}[31m\u{0}\u{7F}", "\\u{1B}[31m\\u{0}\\u{7F}"),
        ("\u{85}\u{9B}\u{A0}\u{2028}\u{202E}\u{2066}", "\\u{85}\\u{9B}\u{A0}\\u{2028}\\u{202E}\\u{2066}"),
    ])
    func `show control characters as their escapes`(text: String, shown: String) {
        #expect(text.onOneLine == shown)
    }

    @Test
    func `keep ends of lines where there are several`() {
        #expect("a\n\tb\u{7}\n".onTheirLines == "a\n\\tb\\u{7}\n")
    }
}
