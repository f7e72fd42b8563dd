#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// A picture in a file, to be made small enough for a request.
///
/// ```swift
/// let fitted = try Picture(data).fitted(into: .mebibytes(7))
/// request.imageBase64 = fitted.base64
/// ```
public struct Picture: Sendable {
    /// The file.
    public let data: Data
    let header: PictureHeader

    /// The largest number of pixels of a picture that is decoded: 100 million. Most files of that size take
    /// 500 MB of memory on Linux, and progressive JPEG in full color 800 MB.
    public static let defaultPixelLimit = 100_000_000

    /// Reads the header of a picture. Nothing is decoded.
    ///
    /// - Parameters:
    ///   - data: A file in the format PNG, JPEG or BMP.
    ///   - pixelLimit: The largest number of pixels. A file of a few kilobytes can hold a picture that fills the memory, so a
    ///     server that gets files from strangers should set a limit of its own.
    /// - Throws: ``PictureError`` if the file is of another format, damaged, or has too many pixels.
    public init(_ data: Data, pixelLimit: Int = Picture.defaultPixelLimit) throws(PictureError) {
        let header: Result<PictureHeader, PictureError> = data.withUnsafeBytes { bytes in
            do throws(PictureError) {
                return .success(try PictureHeader(FileBytes(buffer: bytes)))
            } catch {
                return .failure(error)
            }
        }
        self.data = data
        self.header = try header.get()
        guard self.header.size.pixelCount <= pixelLimit else {
            throw PictureError(
                .tooManyPixels,
                """
                The picture has \(self.header.size) pixels, and the limit is \(pixelLimit) pixels. Save it with fewer \
                pixels. A program can set a larger pixelLimit if the memory has room for eight bytes a pixel.
                """)
        }
    }

    /// The format of the file.
    public var format: PictureFormat { header.format }

    /// The size of the picture as it is shown, which may be turned against that in the file.
    public var size: PixelSize { header.shownSize }
}
