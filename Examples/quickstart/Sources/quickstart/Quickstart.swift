import Foundation
import TencentCloudOCR

/// Reads the text of a picture and an ID card.
///
/// If TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY are set, it calls the real service, otherwise a mock that it
/// starts itself. `swift run quickstart [PICTURE]`
@main
struct Quickstart {
    static func main() async throws {
        let hasKeys = ProcessInfo.processInfo.environment["TENCENTCLOUD_SECRET_ID"] != nil
        if hasKeys {
            try await read(with: OCR.Client(credential: .environment, region: .apGuangzhou))
        } else {
            print("TENCENTCLOUD_SECRET_ID is not set: calling a mock on this machine.\n")
            try await MockServer.run { port in
                try await read(
                    with: OCR.Client(
                        credential: .static(secretId: "AKIDexample", secretKey: "example"), region: .apGuangzhou,
                        endpoint: "http://127.0.0.1:\(port)"))
            }
        }
    }

    static func read(with ocr: OCR.Client) async throws {
        let picture = try Base64(Data(contentsOf: pictureURL))
        do {
            let page = try await ocr.generalBasicOCR(.init(imageBase64: picture))
            print("GeneralBasicOCR:")
            for line in page.textDetections { print("  \(line.detectedText)") }

            let card = try await ocr.idCardOCR(.init(imageBase64: picture, cardSide: .front))
            print("IDCardOCR:\n  \(card.name), \(card.sex), \(card.address)")
        } catch let error where error.code == OCR.ErrorCode.failedOperationImageNoIdCard {
            print("  There is no ID card on this picture.")
        } catch {
            // The description contains the server's message and the next step, such as which key to check.
            print("The call failed: \(error)")
            exit(1)
        }
    }

    /// The picture named on the command line, or the one in this package.
    static var pictureURL: URL {
        if CommandLine.arguments.count > 1 { return URL(fileURLWithPath: CommandLine.arguments[1]) }
        return URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("picture.png")
    }
}
