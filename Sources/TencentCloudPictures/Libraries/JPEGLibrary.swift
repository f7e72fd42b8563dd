#if Pictures && !canImport(ImageIO)
    internal import CJPEG

    #if canImport(FoundationEssentials)
        internal import FoundationEssentials
    #else
        internal import Foundation
    #endif

    #if canImport(Glibc)
        internal import Glibc
    #elseif canImport(Musl)
        internal import Musl
    #endif

    /// JPEG files by libjpeg.
    enum JPEGLibrary {
        /// Decodes a file, with Y, Cb and Cr as they are stored.
        static func decode(_ data: Data, size: PixelSize) throws(PictureError) -> Raster {
            let raster: Result<Raster, PictureError> = data.withUnsafeBytes { file in
                let bytes = file.bindMemory(to: UInt8.self)
                var layout = picture_samples()
                guard picture_read_layout(bytes.baseAddress, bytes.count, &layout) == 1,
                    // The header that was checked against the pixel limit must be the one that the library uses.
                    layout.width == size.width, layout.height == size.height
                else { return .failure(.broken(.jpeg)) }
                var raster = Raster(size: size, layout: Raster.Layout(layout), planes: layout.newPlanes)
                return switch raster.withSamples({ picture_read(bytes.baseAddress, bytes.count, &$0) }) {
                case 1: .success(raster)
                case -1: .failure(noMemory)
                default: .failure(.broken(.jpeg))
                }
            }
            return try raster.get()
        }

        /// Encodes a picture as baseline JPEG without metadata.
        static func encode(
            _ raster: inout Raster, quantization: Double, limit: Int
        ) throws(PictureError) -> Encoding {
            let (luma, chroma) = (table(exampleLuma, quantization), table(exampleChroma, quantization))
            guard let bytes = malloc(limit) else { throw noMemory }
            let count = raster.withSamples { samples in
                picture_write(&samples, luma, chroma, bytes.assumingMemoryBound(to: UInt8.self), limit)
            }
            guard 1...limit ~= count else {
                free(bytes)
                guard count > 0 else { throw noMemory }
                return Encoding(count: count, data: nil)
            }
            // Only the memory that was written to is kept.
            let data = Data(bytesNoCopy: realloc(bytes, count) ?? bytes, count: count, deallocator: .free)
            return Encoding(count: count, data: data)
        }

        private static let noMemory = PictureError(.noMemory, "There is not enough memory for the picture.")

        /// Returns a table that is finer for high frequencies, and coarser for low ones, than the example: text needs the high
        /// ones.
        ///
        /// Each entry has a factor, and a point at which it is rounded, of its own. If they were in proportion to the example,
        /// then many samples of a picture that was a JPEG file before would vanish at once, where the entries become twice
        /// those of that file, and its size would jump.
        private static func table(_ example: [Double], _ quantization: Double) -> [UInt32] {
            example.enumerated().map { index, entry in
                let frequency = Double(index / 8 + index % 8) / 14
                let point = (Double(index) * 0.618_034).truncatingRemainder(dividingBy: 1)
                let exact = entry * quantization / 100 * exp(0.14 - 0.4 * frequency + 0.5 * (point - 0.5))
                return UInt32(min(max((exact + point).rounded(.down), 1), 255))
            }
        }

        /// The example tables of the standard for Y, and for Cb and Cr (ITU-T T.81, K.1 and K.2).
        private static let exampleLuma: [Double] = [
            16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22,
            29, 51,
            87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121,
            120, 101,
            72, 92, 95, 98, 112, 100, 103, 99,
        ]
        private static let exampleChroma: [Double] =
            [17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99, 24, 26, 56, 99, 99, 99, 99, 99, 47, 66]
            + Array(repeating: 99, count: 38)
    }

    extension Raster.Layout {
        fileprivate init(_ samples: picture_samples) {
            self =
                switch samples.layout {
                case picture_gray: .gray
                case picture_rgb: .rgb
                default: .planes(horizontal: Int(samples.horizontal), vertical: Int(samples.vertical))
                }
        }
    }

    extension picture_samples {
        /// Planes with the memory that the decoder needs.
        fileprivate var newPlanes: [Plane] {
            let all = [(planes.0, rows.0), (planes.1, rows.1), (planes.2, rows.2)]
            return all.prefix(layout == picture_planes ? 3 : 1).map { plane, rows in
                Plane(
                    width: Int(plane.width), height: Int(plane.height), channels: layout == picture_rgb ? 3 : 1,
                    stride: Int(plane.stride), rows: Int(rows))
            }
        }
    }

    extension Raster {
        /// Calls a closure with the planes in the form of the library.
        fileprivate mutating func withSamples<Result>(_ body: (inout picture_samples) -> Result) -> Result {
            var samples = picture_samples()
            (samples.width, samples.height) = (Int32(size.width), Int32(size.height))
            (samples.horizontal, samples.vertical) = (1, 1)
            switch layout {
            case .gray: samples.layout = picture_gray
            case .rgb: samples.layout = picture_rgb
            case .planes(let horizontal, let vertical):
                samples.layout = picture_planes
                (samples.horizontal, samples.vertical) = (Int32(horizontal), Int32(vertical))
            }
            return with(samples, from: 0, body)
        }

        /// Adds the pointer to one plane after another, each of which is valid only within a closure.
        private mutating func with<Result>(
            _ samples: picture_samples, from index: Int, _ body: (inout picture_samples) -> Result
        ) -> Result {
            var samples = samples
            guard index < planes.count else { return body(&samples) }
            // The plane is taken out, so that no other access to the array happens while the pointer is used.
            var plane = planes[index]
            planes[index] = Plane(width: 0, height: 0, channels: 1)
            defer { planes[index] = plane }
            var pointer = picture_plane()
            (pointer.width, pointer.height) = (Int32(plane.width), Int32(plane.height))
            pointer.stride = Int32(plane.stride)
            return plane.samples.withUnsafeMutableBufferPointer { bytes in
                pointer.samples = bytes.baseAddress
                switch index {
                case 0: samples.planes.0 = pointer
                case 1: samples.planes.1 = pointer
                default: samples.planes.2 = pointer
                }
                return with(samples, from: index + 1, body)
            }
        }
    }
#endif
