import Foundation
import TencentCloudCore
import TencentCloudMock
import TencentCloudOCR
import Testing

@Suite("A mock that answers with examples")
struct MockExamplesTests {
    private static let document = #"""
        {"info": {"version": "2018-11-19"}, "paths": {"/#IDCardOCR": {"post": {"operationId": "IDCardOCR",
        "requestBody": {"content": {"application/json": {"examples": {
        "example-1": {"value": {"ImageUrl": "https://example.com/a.jpg", "CardSide": "FRONT"}},
        "example-2": {"value": {"ImageBase64": "aGVsbG8=", "CardSide": "BACK"}}}}}},
        "responses": {"200": {"content": {"application/json": {"examples": {
        "example-1": {"value": {"Response": {"Name": "张三", "RequestId": "id-1"}}},
        "example-2": {"value": {"Response": {"Authority": "某某公安局", "RequestId": "id-2"}}}}}}}}}}}}
        """#

    private func mock(_ document: String) throws -> MockTransport {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).json")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(document.utf8).write(to: file)
        let mock = MockTransport()
        mock.respond(from: try MockExamples(contentsOf: file))
        return mock
    }

    @Test func `takes the one whose request is nearest, and an own response before it`() async throws {
        let mock = try mock(Self.document)
        let ocr = OCR.Client(mock: mock)
        #expect(try await ocr.idCardOCR(.init(imageUrl: "https://example.com/b.jpg", cardSide: .front)).name == "张三")
        #expect(try await ocr.idCardOCR(.init(imageUrl: "https://example.com/b.jpg")).requestId == "id-1")
        let back = OCR.IDCardOCRRequest(imageBase64: .init(text: "aGVsbG8="), cardSide: .back)
        #expect(try await ocr.idCardOCR(back).authority == "某某公安局")
        mock.respond(to: OCR.IDCardOCRRequest.self, with: #"{"Name": "李四"}"#)
        #expect(try await ocr.idCardOCR(back).name == "李四")
    }

    @Test func `has none for an action that the document does not show`() async throws {
        let ocr = OCR.Client(mock: try mock(Self.document))
        let error = await #expect(throws: TencentCloudError.self) {
            try await ocr.bankCardOCR(.init(imageUrl: "https://example.com/a.jpg"))
        }
        #expect(error?.code == .mockHasNoResponse)
    }

    @Test func `a document that is no JSON is an error`() {
        #expect(throws: JSONError.self) { try mock("openapi: 3.1.0") }
    }
}
