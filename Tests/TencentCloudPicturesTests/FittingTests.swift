#if canImport(ImageIO) || Pictures
    import Foundation
    import TencentCloudCore
    import Testing

    @testable import TencentCloudPictures

    @Suite struct FittingTests {
        /// Noise over soft colors, the same in every run.
        private static func picture(width: Int, height: Int) -> Data {
            var state: UInt64 = 1
            var pixels: [UInt8] = []
            for row in 0..<height {
                for column in 0..<width {
                    for shift in 0..<3 {
                        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                        pixels.append(
                            UInt8((column * 200 / width + row * 20 / height + shift * 8 + Int(state >> 60)) & 0xFF))
                    }
                }
                pixels += Array(repeating: 0, count: (4 - width * 3 % 4) % 4)
            }
            return MadeFiles.bmp(width: width, height: height, pixels: pixels)
        }

        private static let data = picture(width: 611, height: 457)

        @Test func `a picture that fits is left alone`() throws {
            let exact = (Self.data.count + 2) / 3 * 4
            let fitted = try Picture(Self.data).fitted(into: .bytes(exact))
            #expect(fitted.data == Self.data)
            #expect(fitted.isUnchanged && fitted.encodings == 0 && fitted.scale == 1 && fitted.warnings.isEmpty)
            #expect(fitted.description == "BMP, 611 x 457 pixels, 839106 bytes, unchanged")
            #expect(try !Picture(Self.data).fitted(into: .bytes(exact - 4)).isUnchanged)
        }

        @Test(arguments: [150, 100, 50, 20, 8])
        func `the text fits, and the file is nearly as large as allowed`(kibibytes: Int) throws {
            let limit = Base64Size.kibibytes(Double(kibibytes))
            let fitted = try Picture(Self.data).fitted(into: limit)
            #expect(fitted.base64.textSize <= limit.bytes)
            #expect(fitted.data.count > limit.fileSize * 95 / 100)
            #expect(fitted.encodings <= 8)
            let written = try Picture(fitted.data)
            #expect(written.format == .jpeg && fitted.format == .jpeg)
            #expect(written.size == fitted.size)
            #expect(fitted.size.width <= 611 && fitted.size.height <= 457)
            #expect(fitted.originalSize == PixelSize(width: 611, height: 457))
        }

        @Test func `the quality is lowered before the size`() throws {
            let large = try Picture(Self.data).fitted(into: .kibibytes(200))
            #expect(large.scale == 1)
            #expect(try #require(large.quality) >= 75)
            let small = try Picture(Self.data).fitted(into: .kibibytes(10))
            #expect(small.scale < 1)
            #expect(small.quality == 75)
        }

        @Test func `a result below the recommended size has a warning`() throws {
            let size = PixelSize(width: 457, height: 611)
            let same = try Picture(Self.data).fitted(into: .kibibytes(200), recommended: size)
            #expect(same.warnings.isEmpty)
            let smaller = try Picture(Self.data).fitted(into: .kibibytes(10), recommended: size)
            #expect(smaller.warnings == [.smallerThan(smaller.size, size)])
        }

        @Test func `a limit into which nothing fits is refused`() throws {
            let picture = try Picture(Self.data)
            for bytes in [0, 1, 100] {
                let error = #expect(throws: PictureError.self) { try picture.fitted(into: .bytes(bytes)) }
                #expect(error?.reason == .limitTooSmall)
            }
        }

        @Test func `a file that is cut off is refused`() throws {
            let picture = try Picture(Self.data.dropLast(700))
            let error = #expect(throws: PictureError.self) { try picture.fitted(into: .kibibytes(10)) }
            #expect(error?.reason == .broken)
        }

        @Test func `a BMP file whose rows have too many bytes to count is refused`() throws {
            let picture = try Picture(MadeFiles.bmp(width: 0x7FFF_FFFF, height: 0x7FFF_FFFF), pixelLimit: .max)
            let error = #expect(throws: PictureError.self) { try picture.fitted(into: .bytes(40)) }
            #expect(error?.reason == .broken)
        }

        @Test func `a fitted picture fits again, and is left alone`() throws {
            let once = try Picture(Self.data).fitted(into: .kibibytes(50))
            #expect(try Picture(once.data).fitted(into: .kibibytes(50)).isUnchanged)
        }
    }
#endif
