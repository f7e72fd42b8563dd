#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Decodes one picture, and encodes it as JPEG as often as needed.
protocol PictureCodec {
    /// Decodes the picture, upright and over white.
    /// - Throws: `PictureError` if the file is damaged, or uses a part of its format that is not supported.
    init(_ picture: Picture) throws(PictureError)

    /// A Boolean value that indicates whether the picture has colors at more than half of its resolution in both directions,
    /// and `encode` can keep them.
    var hasFullColor: Bool { get }

    /// Encodes the picture. Full color cannot be had again after a call without it.
    /// - Parameter limit: The largest size of the data that is needed, in bytes.
    mutating func encode(_ settings: EncodingSettings, limit: Int) throws(PictureError) -> Encoding
}

/// The settings of an encoder.
struct EncodingSettings {
    /// The strength of the quantization in percent of the example tables of the standard, from 1 on.
    var quantization: Double
    var size: PixelSize
    var keepsFullColor: Bool

    /// The quality on the scale of libjpeg, for a quantization up to 100.
    var quality: Double { 100 - quantization / 2 }
}

/// The result of an encoder.
struct Encoding {
    /// The size of the file in bytes.
    var count: Int
    /// The file; `nil` if it is larger than the limit.
    var data: Data?
}
