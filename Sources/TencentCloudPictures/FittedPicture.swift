public import TencentCloudCore

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// A picture that fits into a limit, and what was done to it.
public struct FittedPicture: Sendable {
    /// The file to send.
    public let data: Data
    /// The format of the file. It is JPEG unless the picture was left alone.
    public let format: PictureFormat
    /// The size of the picture as it is shown.
    public let size: PixelSize
    /// The size of the picture that was given, as it is shown.
    public let originalSize: PixelSize
    /// The quality of the JPEG file on the scale of its encoder, up to 100; `nil` if the picture was left alone.
    public let quality: Double?
    /// The factor by which the sides became shorter, up to 1.
    public let scale: Double
    /// The number of times that the picture was encoded.
    public let encodings: Int
    /// Remarks that the user should see.
    public let warnings: [Warning]

    /// A remark on a fitted picture.
    public enum Warning: Hashable, Sendable, CustomStringConvertible {
        /// The picture is now smaller than the size that was recommended, so that text may no longer be read.
        case smallerThan(PixelSize, PixelSize)

        /// The remark as a sentence.
        public var description: String {
            switch self {
            case .smallerThan(let size, let recommended):
                """
                The picture has only \(size) pixels now, and \(recommended) or more read best: cut off what need not be read, \
                or send a URL if the action has a parameter for it.
                """
            }
        }
    }

    /// The file as the value of a member: `request.imageBase64 = fitted.base64`.
    public var base64: Base64 { Base64(data) }

    /// A Boolean value that indicates whether the file is the one that was given, byte by byte.
    public var isUnchanged: Bool { quality == nil }
}

extension FittedPicture: CustomStringConvertible {
    /// The result on one line: `JPEG, 3000 x 4000 pixels, 5234112 bytes, quality 88.4`.
    public var description: String {
        var parts = ["\(format)", "\(size) pixels", "\(data.count) bytes"]
        if let quality {
            parts.append("quality \(Self.rounded(quality, 10))")
            if scale < 1 { parts.append("\(Self.rounded(scale * 100, 10)) % of \(originalSize)") }
        } else {
            parts.append("unchanged")
        }
        return parts.joined(separator: ", ")
    }

    private static func rounded(_ number: Double, _ parts: Double) -> Double { (number * parts).rounded() / parts }
}
