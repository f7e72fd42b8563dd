import Foundation
import TencentCloudCore
import TencentCloudOCR
import Testing

@Suite struct PictureLimitTests {
    @Test func `the limit of a picture comes from the spec`() {
        #expect(OCR.ArithmeticOCRRequest().pictureLimits(of: \.imageBase64).textSize == 7 << 20)
        #expect(OCR.BizLicenseOCRRequest().pictureLimits(of: \.imageBase64).textSize == 7 << 20)
    }

    @Test func `the size that an action recommends comes from the spec, however small the file may be`() throws {
        let advertisement = OCR.AdvertiseOCRRequest(imageUrl: "https://example.com/")
        #expect(try #require(advertisement.pictureLimits(of: \.imageBase64).recommendedPixels) == (600, 800))
        let card = OCR.IDCardOCRRequest(imageBase64: Base64([1]), cardSide: .front)
        #expect(try #require(card.pictureLimits(of: \.imageBase64).recommendedPixels) == (500, 800))
        #expect(OCR.ArithmeticOCRRequest().pictureLimits(of: \.imageBase64).recommendedPixels == nil)
    }

    @Test func `the limit of one picture is not that of another`() {
        let request = OCR.RecognizeThaiIDCardOCRRequest(imageBase64: Base64([1]), backImageBase64: Base64([1]))
        #expect(request.pictureLimits(of: \.imageBase64).recommendedPixels?.width == 500)
        #expect(request.pictureLimits(of: \.backImageBase64).recommendedPixels == nil)
    }

    @Test func `a picture below the recommended size is sent`() {
        let request = OCR.AdvertiseOCRRequest(imageBase64: Base64([1]))
        #expect(JSONWriter.body(of: request).problems.isEmpty)
    }

    @Test func `the other members leave less space for a picture whose limit is that of the body`() {
        var request = OCR.IDCardOCRRequest(cardSide: .front)
        let limit = request.pictureLimits(of: \.imageBase64).textSize
        #expect(limit == smallerBody(of: request))
        request.imageUrl = "https://example.com/card.jpg"
        #expect(request.pictureLimits(of: \.imageBase64).textSize < limit)
    }

    @Test(arguments: [0, 1]) func `a picture passes preflight up to its limit`(excess: Int) {
        var request = OCR.IDCardOCRRequest(cardSide: .front)
        let limit = request.pictureLimits(of: \.imageBase64).textSize / 4 * 4
        request.imageBase64 = Base64(text: String(repeating: "A", count: limit + excess * 4))
        let body = JSONWriter.body(of: request)
        #expect((body.data.count <= OCR.Client.service.maxRequestBody && body.problems.isEmpty) == (excess == 0))
    }

    @Test func `less of a picture fits if it is sent encrypted, and that much does`() async throws {
        var request = OCR.RecognizeEncryptedIDCardOCRRequest(cardSide: .front)
        let limit = request.pictureLimits(of: \.imageBase64, isEncrypted: true).textSize / 4 * 4
        #expect(limit < request.pictureLimits(of: \.imageBase64).textSize * 3 / 4)
        var configuration = ClientConfiguration()
        configuration.timeout = .seconds(600)  // Other tests keep this machine busy.
        configuration.transport = RecordingTransport(response: Data(ClearEncryption.response.utf8))
        let client = OCR.Client(credential: Credential.test, region: .apGuangzhou, configuration: configuration)
        request.imageBase64 = Base64(text: String(repeating: "A", count: limit))
        _ = try await client.recognizeEncryptedIDCardOCR(request, encryption: .aes(publicKey))
        request.imageBase64 = Base64(text: String(repeating: "A", count: limit + 2048))
        await #expect(throws: TencentCloudError.self) {
            try await client.recognizeEncryptedIDCardOCR(request, encryption: .aes(publicKey))
        }
    }

    /// The size that is left in the largest body besides the other members, in bytes.
    private func smallerBody(of request: some ActionRequest) -> Int {
        OCR.Client.service.maxRequestBody - JSONWriter.body(of: request).data.count - #","ImageBase64":"""#.utf8.count
    }
}
