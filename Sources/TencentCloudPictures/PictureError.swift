/// The reason why a picture cannot be fitted, and what to do instead.
public struct PictureError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The kinds of reasons.
    public enum Reason: Hashable, Sendable {
        /// The file is of another format than PNG, JPEG and BMP, or uses a rare part of one of these.
        case unsupported
        /// The file is damaged or cut off.
        case broken
        /// The picture has more pixels than the pixel limit.
        case tooManyPixels
        /// Not even a picture of a few pixels fits into the limit.
        case limitTooSmall
        /// The memory for the picture cannot be had.
        case noMemory
    }

    /// The kind of reason.
    public let reason: Reason
    /// One or two sentences that say what is wrong and what to do.
    public let description: String

    init(_ reason: Reason, _ description: String) {
        self.reason = reason
        self.description = description
    }

    static func broken(_ format: PictureFormat) -> PictureError {
        PictureError(
            .broken, "The \(format) file is damaged or cut off. Save or copy the picture again, and send that file.")
    }

    static func unsupported(_ feature: String) -> PictureError {
        PictureError(.unsupported, "\(feature). Save the picture as a usual PNG or JPEG file, and send that.")
    }
}
