import Foundation
import TencentCloudOCR
import TencentCloudPictures
import Testing

@testable import fit_a_picture

@Suite("A warning")
struct WarningTests {
    private let photo = FitAPicture.madePhoto(width: 1600, height: 1200)

    /// Returns a URL that leaves about `bytes` bytes of the largest body for the picture.
    private func longURL(leaving bytes: Int) -> String {
        "https://example.com/" + String(repeating: "a", count: (10 << 20) - bytes)
    }

    @Test func `names the size that the action recommends`() throws {
        var advertisement = OCR.AdvertiseOCRRequest(imageBase64: Base64(photo), imageUrl: longURL(leaving: 20_000))
        let fitted = try #require(try advertisement.fitPicture(\.imageBase64))
        #expect(fitted.warnings == [.smallerThan(fitted.size, PixelSize(width: 600, height: 800))])

        var card = OCR.BankCardOCRRequest(imageBase64: Base64(photo), imageUrl: longURL(leaving: 20_000))
        #expect(try card.fitPicture(\.imageBase64)?.warnings.first == .smallerThan(fitted.size, .readable))
    }

    @Test func `names the size of the caller, if there is one`() throws {
        var advertisement = OCR.AdvertiseOCRRequest(imageBase64: Base64(photo), imageUrl: longURL(leaving: 20_000))
        let size = PixelSize(width: 900, height: 900)
        let fitted = try #require(try advertisement.fitPicture(\.imageBase64, recommended: size))
        #expect(fitted.warnings == [.smallerThan(fitted.size, size)])
    }

    @Test func `is not given for a picture that stays large enough`() throws {
        var advertisement = OCR.AdvertiseOCRRequest(imageBase64: Base64(photo), imageUrl: longURL(leaving: 2_000_000))
        let fitted = try #require(try advertisement.fitPicture(\.imageBase64))
        #expect(fitted.warnings.isEmpty)
    }
}
