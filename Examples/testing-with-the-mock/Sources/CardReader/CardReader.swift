public import TencentCloudOCR

/// Reads the name on an ID card, and asks for another picture if this one is of no use.
public struct CardReader: Sendable {
    private let ocr: OCR.Client

    /// - Parameter ocr: The client: over the network in the app, over a mock in tests.
    public init(ocr: OCR.Client) { self.ocr = ocr }

    /// The result to show to the user.
    public enum Result: Equatable, Sendable {
        case name(String)
        case retake
    }

    /// - Throws: Each error that another picture does not help against.
    public func read(url: String) async throws -> Result {
        do {
            return .name(try await ocr.idCardOCR(.init(imageUrl: url, cardSide: .front)).name)
        } catch  where error.code == "FailedOperation.ImageBlur" {
            return .retake
        }
    }
}
