import CardReader
import TencentCloudMock
import TencentCloudOCR
import Testing

@Suite("The card reader")
struct CardReaderTests {
    private let mock = MockTransport()
    private var reader: CardReader { CardReader(ocr: OCR.Client(mock: mock)) }

    @Test func `shows the name`() async throws {
        mock.respond(to: OCR.IDCardOCRRequest.self, with: #"{"Name": "张三"}"#)
        #expect(try await reader.read(url: "https://example.com/front.jpg") == .name("张三"))
        #expect(mock.requests(of: OCR.IDCardOCRRequest.self).map(\.cardSide) == [.front])
    }

    @Test func `asks for another picture if this one is blurred`() async throws {
        mock.respond(to: OCR.IDCardOCRRequest.self, with: .error("FailedOperation.ImageBlur"))
        #expect(try await reader.read(url: "https://example.com/front.jpg") == .retake)
    }

    @Test func `reads the card although the network fails once`() async throws {
        mock.respond(
            to: OCR.IDCardOCRRequest.self, with: .failure(.cannotConnect(reason: "offline")), #"{"Name": "张三"}"#)
        #expect(try await reader.read(url: "https://example.com/front.jpg") == .name("张三"))
        #expect(mock.calls.count == 2)
    }
}
