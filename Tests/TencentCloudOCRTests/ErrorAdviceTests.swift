import APIModel
import Foundation
import TencentCloudCore
import TencentCloudOCR
import Testing

/// The specs, the client and the reference of OCR give the same advice on each error code.
@Suite struct OCRErrorAdviceTests {
    private static func codes() throws -> [APIModel.ErrorCode] {
        try #require(try Repository.api().services.first).errors
    }

    private func nextStep(_ code: String) async throws -> String? {
        let response = #"{"Response":{"Error":{"Code":"\#(code)","Message":"m"},"RequestId":"1"}}"#
        var configuration = ClientConfiguration()
        configuration.timeout = .seconds(600)  // Other tests keep this machine busy.
        configuration.transport = RecordingTransport(response: Data(response.utf8))
        configuration.retries = .none
        let client = OCR.Client(credential: Credential.test, configuration: configuration)
        do throws(TencentCloudError) {
            _ = try await client.generalBasicOCR(.init(imageUrl: "https://example.com/a.png"))
            return nil
        } catch {
            return error.nextStep
        }
    }

    @Test func `the client gives the advice of the spec on each code`() async throws {
        let codes = try Self.codes()
        #expect(codes.count == 60)
        for code in codes {
            let advice = try #require(code.advice, "\(code.code)").split(separator: "\n").joined(separator: " ")
            #expect(try await nextStep(code.code) == advice, "\(code.code)")
        }
    }

    @Test func `the client knows the common codes as well`() async throws {
        #expect(try await nextStep("AuthFailure.SignatureExpire")?.contains("clock") == true)
        #expect(try await nextStep("FailedOperation.NewKindOfCode") == nil)
    }

    /// Advice that fits every code helps with none.
    @Test func `no two codes share their advice unless they mean the same`() throws {
        let alike: Set = [
            "InternalError", "FailedOperation.ResponseParseFailed", "FailedOperation.WarningServiceFailed",
        ]
        var first: [String: String] = [:]
        for code in try Self.codes() where !alike.contains(code.code) {
            let advice = try #require(code.advice)
            #expect(first[advice] == nil, "\(code.code) and \(first[advice] ?? "")")
            first[advice] = code.code
        }
    }
}
