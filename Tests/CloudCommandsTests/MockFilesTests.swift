import Foundation
import MockCloud
import Testing

@testable import CloudCommands

@Suite struct MockFilesTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("mock-\(UUID())")

    private func withFolder(_ body: () async throws -> Void) async throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body()
    }

    private func pairs(_ text: String) throws -> [String: String] {
        let file = folder.appendingPathComponent("keys")
        try Data(text.utf8).write(to: file)
        return try KeyPairs(file.path).pairs
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `pairs of keys stand in lines with any ends`(end: String) async throws {
        try await withFolder {
            let text = ["# two pairs", "AKID1:one", "", "  AKID2 : two\t", " # the end", ""].joined(separator: end)
            let pairs = try pairs(text)
            #expect(pairs == ["AKID1": "one", "AKID2": "two"])
        }
    }

    @Test(arguments: ["AKID:key # mine", "AKID", "AKID:", ":key", "AKID one:key", "# none"])
    func `a line that is no pair is refused, without its content`(line: String) async throws {
        try await withFolder {
            let error = #expect(throws: CommandFailure.self) { try pairs(line) }
            #expect(error.map { "\($0)".contains("AKID") } == false)
        }
    }

    @Test func `equal calls at once leave one complete recording`() async throws {
        try await withFolder {
            let request = String(repeating: "a", count: 100_000)
            let recording = try #require(
                Recording(
                    json: #"{"service":"a","version":"b","action":"c","request":{"A":"\#(request)"},"response":{}}"#))
            let kept = RecordingFolder(path: folder.path)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<200 { group.addTask { try kept.save(recording) } }
                try await group.waitForAll()
            }
            #expect(try kept.recordings().map(\.jsonText) == [recording.jsonText])
        }
    }
}
