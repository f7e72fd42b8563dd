import APIModel
import Foundation
import GoldenSupport
import TencentCloudCore
import Testing

/// `RECORD=1 swift test --filter RequestReaderTests` writes the readers anew, and fails.
@Suite struct RequestReaderTests {
    @Test func `readers are recorded`() throws {
        let text = RequestReaderSource.text(of: try Repository.api())
        try expectRecorded(text, at: testsFolder.appending(path: "TencentCloudOCRTests/RecordedRequestReaders.swift"))
    }

    @Test func `there is a request for each action`() throws {
        let actions = try Repository.api().services.flatMap(\.actions).map(\.wireName)
        #expect(readableRequests.map { $0.action.name } == actions)
        #expect(actions.count == 83)
    }
}
