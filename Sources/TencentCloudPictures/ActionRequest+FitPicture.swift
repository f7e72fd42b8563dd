#if canImport(ImageIO) || Pictures
    public import TencentCloudCore

    extension ActionRequest {
        /// Makes the picture of a member small enough for the limit that the spec states, and for the body of the request.
        ///
        /// ```swift
        /// var request = OCR.IDCardOCRRequest(imageBase64: Base64(photo), cardSide: .front)
        /// try request.fitPicture(\.imageBase64)
        /// ```
        /// A file that fits is left alone, whatever its format. See ``Picture/fitted(into:recommended:)`` for what is done to
        /// any other. Set the other members before, since they take space in the body as well. A second picture counts as large as it
        /// is, so that two large ones rather get a limit of your own each, with ``Picture/fitted(into:recommended:)``.
        ///
        /// - Parameters:
        ///   - member: The member with the picture. Nothing is done if it is `nil`.
        ///   - encrypted: A Boolean value that indicates whether the request is sent with `encryption:`. Encrypted text is a third
        ///     larger, so that less of the picture fits into the body.
        ///   - recommended: The size below which a result has a warning. `nil`, the default, stands for the size that the spec
        ///     recommends for the member (`recommendedPixels`), and for ``PixelSize/readable`` if it recommends none.
        ///   - pixelLimit: The largest number of pixels, as in ``Picture/init(_:pixelLimit:)``.
        /// - Returns: The new picture, which is in the request now; `nil` if the file was left alone.
        /// - Throws: ``PictureError`` if the picture is too large, and cannot be made smaller.
        @discardableResult
        public mutating func fitPicture(
            _ member: WritableKeyPath<Self, Base64?>, encrypted: Bool = false, recommended: PixelSize? = nil,
            pixelLimit: Int = Picture.defaultPixelLimit
        ) throws(PictureError) -> FittedPicture? {
            guard let file = self[keyPath: member] else { return nil }
            let limits = pictureLimits(of: member, isEncrypted: encrypted)
            // Text that is no Base64 is for preflight to report.
            guard file.textSize > limits.textSize, let data = file.data else { return nil }
            let documented = limits.recommendedPixels.map { PixelSize(width: $0.width, height: $0.height) }
            let fitted = try Picture(data, pixelLimit: pixelLimit)
                .fitted(into: .bytes(limits.textSize), recommended: recommended ?? documented ?? .readable)
            self[keyPath: member] = fitted.base64
            return fitted
        }
    }
#endif
