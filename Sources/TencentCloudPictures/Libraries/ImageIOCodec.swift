#if canImport(ImageIO)
    internal import CoreGraphics
    internal import Foundation
    internal import ImageIO

    /// Decodes and encodes with ImageIO.
    struct SystemCodec: PictureCodec {
        private let image: CGImage

        init(_ picture: Picture) throws(PictureError) {
            // The size is that of the picture itself, so nothing becomes smaller here: only a thumbnail is upright.
            let options =
                [
                    kCGImageSourceCreateThumbnailFromImageAlways: true,
                    kCGImageSourceCreateThumbnailWithTransform: true,
                    kCGImageSourceShouldCacheImmediately: true,
                    kCGImageSourceThumbnailMaxPixelSize: max(picture.size.width, picture.size.height),
                ] as CFDictionary
            guard let source = CGImageSourceCreateWithData(picture.data as CFData, nil),
                CGImageSourceGetStatusAtIndex(source, 0) == .statusComplete,
                // The header that was checked against the pixel limit must be the one that the system uses.
                Self.size(of: source) == picture.header.size,
                let image = CGImageSourceCreateThumbnailAtIndex(source, 0, options),
                image.width == picture.size.width, image.height == picture.size.height
            else { throw .broken(picture.format) }
            self.image = Self.isOpaque(image) ? image : try Self.draw(image, picture.size)
        }

        /// Returns the size of the picture in a file, as the system reads it from the header.
        private static func size(of source: CGImageSource) -> PixelSize? {
            let properties = CGImageSourceCopyPropertiesAtIndex(source, 0, nil) as? [CFString: Any]
            guard let width = properties?[kCGImagePropertyPixelWidth] as? Int,
                let height = properties?[kCGImagePropertyPixelHeight] as? Int
            else { return nil }
            return PixelSize(width: width, height: height)
        }

        /// ImageIO decides by itself how many samples of color it writes.
        var hasFullColor: Bool { false }

        mutating func encode(_ settings: EncodingSettings, limit: Int) throws(PictureError) -> Encoding {
            let isWhole = settings.size.width == image.width && settings.size.height == image.height
            let image = isWhole ? image : try Self.draw(image, settings.size)
            let data = NSMutableData()
            let options = [kCGImageDestinationLossyCompressionQuality: settings.quality / 100] as CFDictionary
            guard
                let destination = CGImageDestinationCreateWithData(
                    data as CFMutableData, "public.jpeg" as CFString, 1, nil)
            else { throw Self.noMemory }
            CGImageDestinationAddImage(destination, image, options)
            guard CGImageDestinationFinalize(destination) else { throw Self.noMemory }
            return Encoding(count: data.length, data: data.length <= limit ? Data(referencing: data) : nil)
        }

        private static let noMemory = PictureError(.noMemory, "There is not enough memory for the picture.")

        private static func isOpaque(_ image: CGImage) -> Bool {
            switch image.alphaInfo {
            case .none, .noneSkipFirst, .noneSkipLast: image.bitsPerComponent == 8
            default: false
            }
        }

        /// Returns a picture in another size, over white, with eight bits a sample. It is gray if it was.
        private static func draw(_ image: CGImage, _ size: PixelSize) throws(PictureError) -> CGImage {
            let isGray = image.colorSpace?.model == .monochrome
            let context = CGContext(
                data: nil, width: size.width, height: size.height, bitsPerComponent: 8, bytesPerRow: 0,
                space: isGray ? CGColorSpaceCreateDeviceGray() : CGColorSpaceCreateDeviceRGB(),
                bitmapInfo: isGray ? CGImageAlphaInfo.none.rawValue : CGImageAlphaInfo.noneSkipLast.rawValue)
            guard let context else { throw noMemory }
            let area = CGRect(x: 0, y: 0, width: size.width, height: size.height)
            context.setFillColor(gray: 1, alpha: 1)
            context.fill(area)
            context.interpolationQuality = .high
            context.draw(image, in: area)
            guard let drawn = context.makeImage() else { throw noMemory }
            return drawn
        }
    }
#endif
