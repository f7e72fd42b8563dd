import APIModel
import Foundation
import GoldenSupport
import SwiftEmit
import TencentCloudCore
import TencentCloudOCR
import Testing

/// Samples seen without the warning that some call deprecated actions.
protocol Samples {
    static var all: [@Sendable (OCR.Client) async throws -> Void] { get }
}

/// The Swift samples of the reference compile, run, and send what their example says.
///
/// `RECORD=1 swift test --filter SampleTests` writes the samples anew, and fails.
@Suite struct SampleTests {
    @Test func `samples are recorded`() throws {
        let text = SampleSource.text(of: try #require(try Repository.api().services.first))
        try expectRecorded(text, at: testsFolder.appending(path: "TencentCloudOCRTests/RecordedSamples.swift"))
    }

    @Test func `samples send the request of their example`() async throws {
        let service = try #require(try Repository.api().services.first)
        let examples = service.actions.flatMap { action in action.examples.map { (action, $0) } }
        let samples = Self.all(of: RecordedSamples.self)
        #expect(examples.count == samples.count)
        #expect(Set(examples.map(\.0.wireName)).count == 83)
        for ((action, example), sample) in zip(examples, samples) {
            let isEncrypted = action.encryption != nil
            let response = isEncrypted ? ClearEncryption.response : #"{"Response":{"RequestId":"1"}}"#
            let transport = RecordingTransport(response: Data(response.utf8))
            var configuration = ClientConfiguration()
            configuration.timeout = .seconds(600)  // Other tests keep this machine busy.
            configuration.transport = transport
            try await sample(
                OCR.Client(credential: Credential.test, region: .apGuangzhou, configuration: configuration))
            let sent = try #require(await transport.sent)
            let body = try ClearEncryption.opened(sent.body)
            #expect(try body == JSONValue(json: example.request.compactJSON), "\(action.wireName)")
            let name = sent.headers.first { $0.name.lowercased() == "x-tc-action" }?.value
            #expect(name == action.wireName)
        }
    }

    private static func all(
        of samples: (some Samples).Type
    ) -> [@Sendable (OCR.Client) async throws -> Void] { samples.all }

    @Test func `pages show the samples`() throws {
        let service = try #require(try Repository.api().services.first)
        for action in service.actions {
            let page = try String(
                contentsOfFile: Repository.path("Generated/Docs/markdown/ocr/\(action.wireName).md"), encoding: .utf8)
            for example in action.examples {
                let lines = SwiftSample.lines(example, of: action, in: service, region: "ap-guangzhou")
                #expect(page.contains("```swift\n" + lines.joined(separator: "\n") + "\n```"), "\(action.wireName)")
            }
        }
    }
}
