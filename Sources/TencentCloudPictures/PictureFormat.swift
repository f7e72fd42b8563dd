/// The formats of pictures that can be fitted.
public enum PictureFormat: String, Hashable, Sendable, CustomStringConvertible {
    case png = "PNG"
    case jpeg = "JPEG"
    case bmp = "BMP"

    /// The name of the format: `JPEG`.
    public var description: String { rawValue }
}

extension PictureFormat {
    /// Returns the format that a file has by its first bytes.
    /// - Throws: `PictureError` with a sentence for each other format in which users have pictures.
    init(_ bytes: FileBytes) throws(PictureError) {
        if bytes.holds([0xFF, 0xD8, 0xFF], at: 0) {
            self = .jpeg
        } else if bytes.holds(PNGHeader.signature, at: 0) {
            self = .png
        } else if bytes.holds("BM", at: 0) {
            self = .bmp
        } else {
            throw Self.refusal(of: bytes)
        }
    }

    private static func refusal(of bytes: FileBytes) -> PictureError {
        // Readers of PDF accept the mark anywhere in the first kilobyte.
        for offset in 0..<1024 where bytes.holds("%PDF-", at: offset) {
            return PictureError(
                .unsupported,
                """
                The file is a PDF, which is never made smaller. Send its URL instead if the action has a parameter for it, \
                or send its pages as pictures.
                """)
        }
        let others: [(name: String, mark: String, offset: Int)] = [
            ("GIF", "GIF8", 0), ("WebP", "WEBP", 8), ("HEIC or AVIF", "ftyp", 4), ("TIFF", "II*\0", 0),
            ("TIFF", "MM\0*", 0),
        ]
        for other in others where bytes.holds(other.mark, at: other.offset) {
            return PictureError(
                .unsupported, "The file is in the format \(other.name). Save the picture as PNG or JPEG, and send that."
            )
        }
        return PictureError(.unsupported, "The file is no picture in the formats PNG, JPEG and BMP. Send one that is.")
    }
}
