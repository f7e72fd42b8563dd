import Foundation
import TencentCloudCore
import TencentCloudOCR
import Testing

/// The explorer's Swift samples of requests with hostile texts and with a file compile, run, and send the request of the form.
///
/// `RECORD=1 node --test Tests/Checks/Scripts/explorer-swift.test.js` writes the samples anew, and fails.
@Suite struct ExplorerSampleTests {
    @Test func `samples with hostile texts and a file send the request`() async throws {
        let picture = URL(fileURLWithPath: RecordedExplorerSamples.file)
        try Data("a picture".utf8).write(to: picture)
        defer { try? FileManager.default.removeItem(at: picture) }
        #expect(RecordedExplorerSamples.all.count > 8)
        for sample in RecordedExplorerSamples.all {
            let isEncrypted = sample.action == "RecognizeEncryptedIDCardOCR"
            let response = isEncrypted ? ClearEncryption.response : #"{"Response":{"RequestId":"1"}}"#
            let transport = RecordingTransport(response: Data(response.utf8))
            var configuration = ClientConfiguration()
            configuration.timeout = .seconds(600)  // Other tests keep this machine busy.
            configuration.transport = transport
            configuration.preflight = .off
            try await sample.send(
                OCR.Client(credential: Credential.test, region: .apGuangzhou, configuration: configuration))
            let sent = try #require(await transport.sent)
            let body = try ClearEncryption.opened(sent.body)
            #expect(try body == JSONValue(json: sample.body), "\(sample.action)")
            #expect(sent.headers.first { $0.name.lowercased() == "x-tc-action" }?.value == sample.action)
        }
    }
}
