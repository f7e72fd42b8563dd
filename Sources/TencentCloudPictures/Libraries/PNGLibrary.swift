#if Pictures && !canImport(ImageIO)
    internal import CPNG

    #if canImport(FoundationEssentials)
        internal import FoundationEssentials
    #else
        internal import Foundation
    #endif

    /// PNG files by libpng, with its simplified functions, which report errors without jumps.
    enum PNGLibrary {
        /// Decodes a file, over white where it is transparent.
        static func decode(_ data: Data, size: PixelSize) throws(PictureError) -> Raster {
            let plane = data.withUnsafeBytes { file in
                var image = png_image()
                image.version = png_uint_32(PNG_IMAGE_VERSION)
                // The library keeps the address until it frees what belongs to it.
                return withUnsafeMutablePointer(to: &image) { image in
                    defer { png_image_free(image) }
                    guard png_image_begin_read_from_memory(image, file.baseAddress, file.count) != 0,
                        // The header that was checked against the pixel limit must be the one that the library uses.
                        image.pointee.width == size.width, image.pointee.height == size.height
                    else { return Plane?.none }
                    return decode(image, size)
                }
            }
            guard let plane else { throw .broken(.png) }
            return Raster(size: size, layout: plane.channels == 1 ? .gray : .rgb, planes: [plane])
        }

        private static func decode(_ image: UnsafeMutablePointer<png_image>, _ size: PixelSize) -> Plane? {
            // Samples of 16 bits are as in other programs, and not linear, unless the file says so.
            image.pointee.flags |= png_uint_32(PNG_IMAGE_FLAG_16BIT_sRGB)
            // Without its other flags, the format means bytes of gray or of red, green and blue.
            image.pointee.format &= png_uint_32(PNG_FORMAT_FLAG_COLOR | PNG_FORMAT_FLAG_ALPHA)
            let channels = image.pointee.format & png_uint_32(PNG_FORMAT_FLAG_COLOR) != 0 ? 3 : 1
            guard image.pointee.format & png_uint_32(PNG_FORMAT_FLAG_ALPHA) != 0 else {
                var plane = Plane(width: size.width, height: size.height, channels: channels)
                guard read(image, into: &plane.samples, stride: plane.stride) else { return nil }
                plane.fillRows()
                return plane
            }
            let stride = size.width * (channels + 1)
            var pixels = [UInt8](repeating: 0, count: stride * size.height)
            guard read(image, into: &pixels, stride: stride) else { return nil }
            return Plane(width: size.width, height: size.height, channels: channels, overWhite: pixels)
        }

        private static func read(
            _ image: UnsafeMutablePointer<png_image>, into samples: inout [UInt8], stride: Int
        ) -> Bool {
            samples.withUnsafeMutableBytes {
                png_image_finish_read(image, nil, $0.baseAddress, png_int_32(stride), nil) != 0
            }
        }
    }
#endif
