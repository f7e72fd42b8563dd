#if canImport(ImageIO) || Pictures
    extension Picture {
        /// Makes the picture small enough for a limit.
        ///
        /// A file that fits is left alone, with its metadata. Any other becomes a JPEG file: upright, as its EXIF
        /// orientation says, without metadata such as where it was taken, gray if it was gray, and over white where it was
        /// transparent. First the quality is lowered, down to 75, and then the size. A picture never becomes larger.
        ///
        /// The work takes a processor some tenths of a second, so do it outside of the main actor.
        ///
        /// - Parameters:
        ///   - limit: The largest size of the Base64 text.
        ///   - recommended: The size that the action's reference recommends. A smaller result has a warning.
        /// - Throws: ``PictureError`` if the file is damaged, uses a rare part of its format, or no picture fits.
        public func fitted(
            into limit: Base64Size, recommended: PixelSize = .readable
        ) throws(PictureError) -> FittedPicture {
            guard data.count > limit.fileSize else {
                return FittedPicture(
                    data: data, format: format, size: size, originalSize: size, quality: nil, scale: 1, encodings: 0,
                    warnings: [])
            }
            var fitter = try Fitter<SystemCodec>(self, into: limit.fileSize)
            let (settings, fitted, encodings) = try fitter.fit()
            let isSmall = settings.size != size && settings.size.isSmaller(than: recommended)
            return FittedPicture(
                data: fitted, format: .jpeg, size: settings.size, originalSize: size, quality: settings.quality,
                scale: settings.size.scale(of: size), encodings: encodings,
                warnings: isSmall ? [.smallerThan(settings.size, recommended)] : [])
        }
    }
#endif
