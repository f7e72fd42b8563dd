import Foundation
import TencentCloudMock
import TencentCloudOCR
import TencentCloudPictures

/// Makes a picture small enough for an action, and sends it. `swift run fit-a-picture [FILE]`
///
/// A mock answers, so nothing leaves this machine. Without a file, a picture of 12 megapixels is made.
@main
struct FitAPicture {
    static func main() async throws {
        let photo: Data
        if CommandLine.arguments.count > 1 {
            photo = try Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[1]))
        } else {
            photo = madePhoto(width: 4000, height: 3000)
        }
        let picture = try Picture(photo)
        print("The picture is a \(picture.format) file of \(photo.count) bytes, with \(picture.size) pixels.")

        var request = OCR.BizLicenseOCRRequest(imageBase64: Base64(photo))
        if let fitted = try request.fitPicture(\.imageBase64) {
            print("It was made smaller: \(fitted)")
            for warning in fitted.warnings { print(warning) }
        }

        let mock = MockTransport()
        mock.respond(to: OCR.BizLicenseOCRRequest.self) { request in
            print("The service has received \(request.imageBase64?.textSize ?? 0) bytes of base64 text.")
            return #"{"Name": "Pearl River Tea House"}"#
        }
        let license = try await OCR.Client(mock: mock).bizLicenseOCR(request)
        print("It has read: \(license.name)")
    }

    /// Returns a BMP file of soft colors with noise.
    static func madePhoto(width: Int, height: Int) -> Data {
        func bytes(_ number: Int, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(number >> ($0 * 8) & 0xFF) } }
        var file = Data("BM".utf8)
        for number in [54 + width * height * 3, 0, 54, 40, width, height] { file += bytes(number, 4) }
        file += bytes(1, 2) + bytes(24, 2) + [UInt8](repeating: 0, count: 24)
        // Each row is a part of the same noise, since a row of its own would take long to make.
        let noise = Data((0..<width * 4).map { UInt8($0 * 50 / width + .random(in: 0..<32)) })
        for _ in 0..<height {
            let start = Int.random(in: 0..<width)
            file += noise[start..<start + width * 3]
        }
        return file
    }
}
