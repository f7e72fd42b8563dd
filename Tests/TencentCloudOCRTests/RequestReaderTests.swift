import APIModel
import Foundation
import TencentCloudCore
import Testing

/// `RECORD=1 swift test --filter RequestReaderTests` writes the readers anew, and fails.
@Suite struct RequestReaderTests {
    @Test func readersAreRecorded() throws {
        let text = RequestReaderSource.text(of: try Repository.api())
        let path = Repository.path("Tests/TencentCloudOCRTests/RecordedRequestReaders.swift")
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try Data(text.utf8).write(to: URL(filePath: path))
            Issue.record("recorded")
        } else {
            let recorded = try String(contentsOfFile: path, encoding: .utf8)
            #expect(recorded == text, "specs/ocr has changed: RECORD=1 swift test --filter RequestReaderTests")
        }
    }

    @Test func thereIsARequestForEachAction() throws {
        let actions = try Repository.api().services.flatMap(\.actions).map(\.wireName)
        #expect(readableRequests.map { $0.action.name } == actions)
        #expect(actions.count == 83)
    }
}
