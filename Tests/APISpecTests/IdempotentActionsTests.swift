import APIModel
import APISpec
import Foundation
import Testing

/// `specs/ocr` says of each action whether a request may be sent twice: no name decides it.
@Suite("Actions of OCR that may be sent twice") struct IdempotentActionsTests {
    private static let folder = SchemaTests.repository.appendingPathComponent("specs/ocr")

    private func specs() throws -> [SpecInput] {
        try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).sorted().map { name in
            let bytes = try Data(contentsOf: Self.folder.appendingPathComponent(name))
            return SpecInput(path: name, name: name, bytes: [UInt8](bytes))
        }
    }

    @Test func `each action says it`() throws {
        for spec in try specs() {
            let lines = String(decoding: spec.bytes, as: UTF8.self).split(separator: "\n")
            let actions = lines.count { $0.hasPrefix("Action: ") }
            #expect(lines.count { $0.hasPrefix("idempotent: ") } == actions, "\(spec.path)")
        }
    }

    /// They start a job, issue a token, or use up an allowance; what is charged for counts as reading all the same.
    @Test func `these may not`() throws {
        let service = try #require(readSpecs(try specs()).api?.services.first)
        #expect(
            service.actions.filter { !$0.isIdempotent }.map(\.wireName) == [
                "GetOCRToken", "MultimodalDocParse", "SubmitExtractDocAgentJob", "SubmitMarkEssayAgentJob",
                "SubmitMultimodalDocParseJob", "SubmitQuestionMarkAgentJob", "SubmitQuestionSplitJob",
                "VatInvoiceVerifyNew",
            ])
    }
}
