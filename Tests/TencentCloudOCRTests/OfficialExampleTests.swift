import Foundation
import TencentCloudCore
import Testing

/// The vendor's own examples, through the generated types and the whole client.
@Suite struct OfficialExampleTests {
    private static let examples = Result { try OfficialExample.all() }

    /// The reason why an example differs from the reference.
    struct Deviation {
        let action: String
        let number: Int
        let what: String
        let reason: String
    }

    @Test func `every action has examples`() throws {
        let examples = try Self.examples.get()
        #expect(Set(examples.map(\.action)) == Set(readableRequests.map { $0.action.name }))
        #expect(examples.count == 100)
    }

    // MARK: - Responses

    /// Responses to calls that failed.
    private static let failures: [String: ErrorCode] = [
        "DescribeExtractDocAgentJob, example 1": "InvalidParameterValue.InvalidParameterValueLimit",
        "DescribeMarkEssayAgentJob, example 1": "InvalidParameterValue.InvalidParameterValueLimit",
        "ExtractDocAgent, example 1": "FailedOperation.OcrFailed",
    ]

    private static let knownDrifts = [
        Deviation(
            action: "RecognizeEncryptedIDCardOCR", number: 1,
            what: "AdvancedInfo: expected JSON text, found string",
            reason: "the sample shows an empty text, because nothing was asked for")
    ]

    @Test func `responses are read and drift only as known`() async throws {
        var drifts: [String] = []
        var failures: [String: ErrorCode] = [:]
        for example in try Self.examples.get() {
            do {
                let exchange = try await example.exchange(sending: [:], receiving: example.response)
                drifts += exchange.drifts.map { "\(example): \($0)" }
            } catch let error as TencentCloudError {
                failures["\(example)"] = error.code
            }
        }
        #expect(drifts == Self.knownDrifts.map { "\($0.action), example \($0.number): \($0.what)" })
        #expect(failures == Self.failures)
    }

    // MARK: - Requests

    private static let knownDifferences = [
        Deviation(
            action: "RecognizeEncryptedIDCardOCR", number: 1, what: "Config",
            reason: "the sample gives an empty text for JSON that has nothing to say: left out here"),
        Deviation(
            action: "RideHailingTransportLicenseOCR", number: 1, what: "no JSON",
            reason: "the sample is the URL of an API of old"),
    ]

    @Test func `requests are written as they are shown`() async throws {
        var differences: [String] = []
        for example in try Self.examples.get() {
            guard let shown = example.request else {
                differences.append("\(example): no JSON")
                continue
            }
            let sent = try await example.exchange(sending: shown, receiving: #"{"Response":{"RequestId":"1"}}"#).sent
            let written = try JSONValue(json: String(decoding: sent.body, as: UTF8.self))
            let (left, right) = (shown.asMeant, written.asMeant)
            for key in Set(left.keys + right.keys).sorted() where left[key] != right[key] {
                differences.append("\(example): \(key)")
            }
        }
        #expect(differences == Self.knownDifferences.map { "\($0.action), example \($0.number): \($0.what)" })
    }
}

extension OfficialExample {
    fileprivate func exchange(sending request: JSONValue, receiving response: String) async throws -> Exchange {
        let type = try #require(readableRequests.first { $0.action.name == action })
        return try await Exchange.run(type, request.jsonText, response: response)
    }
}

extension JSONValue {
    /// The members of an object, as an API reads them: null is the same as nothing, and a text that holds JSON is what it
    /// holds, whatever its spaces.
    fileprivate var asMeant: JSONValue.Object {
        JSONValue.Object((objectValue ?? [:]).filter { !$0.value.isNull }.map { ($0.key, $0.value.withTextsRead) })
    }

    private var withTextsRead: JSONValue {
        guard let text = stringValue, text.hasPrefix("{"), let value = try? JSONValue(json: text) else { return self }
        return value
    }
}
