import Foundation
import Testing

@testable import TencentCloudPictures

@Suite struct HeaderTests {
    @Test func `the size of a PNG file is read`() throws {
        let picture = try Picture(MadeFiles.png(width: 640, height: 480))
        #expect(picture.format == .png)
        #expect(picture.size == PixelSize(width: 640, height: 480))
    }

    @Test func `the size of a BMP file is read, whichever row is first`() throws {
        for height in [480, -480] {
            let picture = try Picture(MadeFiles.bmp(width: 640, height: height))
            #expect(picture.format == .bmp)
            #expect(picture.size == PixelSize(width: 640, height: 480))
        }
    }

    @Test(arguments: Orientation.allCases, [true, false])
    func `the size of a JPEG file is that of the picture as it is shown`(
        orientation: Orientation, isLittle: Bool
    ) throws {
        let exif = MadeFiles.exif(orientation, isLittle: isLittle)
        let picture = try Picture(MadeFiles.jpeg(width: 640, height: 480, exif: exif))
        #expect(picture.format == .jpeg)
        #expect(picture.header.orientation == orientation)
        let isTurned = orientation.rawValue >= 5
        #expect(picture.size == PixelSize(width: isTurned ? 480 : 640, height: isTurned ? 640 : 480))
    }

    @Test(arguments: Orientation.allCases) func `a PNG file has an orientation too`(orientation: Orientation) throws {
        let exif = MadeFiles.exif(orientation, isLittle: false)
        let picture = try Picture(MadeFiles.png(width: 640, height: 480, exif: exif))
        #expect(picture.header.orientation == orientation)
    }

    @Test func `the strength of the quantization is read`() throws {
        let example = Array(repeating: UInt8(58), count: 40) + Array(repeating: UInt8(57), count: 24)
        let picture = try Picture(MadeFiles.jpeg(width: 8, height: 8, table: example))
        #expect(abs(try #require(picture.header.quantization) - 100) < 0.01)
    }

    @Test(
        arguments: [
            ("%PDF-1.7\n", "PDF"), ("\n\n%PDF-1.4", "PDF"), ("GIF89a\u{1}", "GIF"), ("RIFF1234WEBPVP8 ", "WebP"),
            ("\0\0\0\u{18}ftypheic", "HEIC"), ("II*\0\u{8}", "TIFF"), ("MM\0*", "TIFF"), ("", "PNG, JPEG and BMP"),
            ("<html>", "PNG, JPEG and BMP"),
        ])
    func `another format is refused with a sentence that names it`(file: String, name: String) {
        let error = #expect(throws: PictureError.self) { try Picture(Data(file.utf8)) }
        #expect(error?.reason == .unsupported)
        #expect(error?.description.contains(name) == true)
        #expect(error?.description.contains(" Send ") == true || error?.description.contains(", and send ") == true)
    }

    @Test func `a picture with more pixels than the limit is refused before it is decoded`() throws {
        let bomb = MadeFiles.png(width: 60_000, height: 60_000)
        let error = #expect(throws: PictureError.self) { try Picture(bomb) }
        #expect(error?.reason == .tooManyPixels)
        #expect(error?.description.contains("60000 x 60000") == true)
        #expect(throws: PictureError.self) { try Picture(MadeFiles.png(width: 10, height: 10), pixelLimit: 99) }
        _ = try Picture(MadeFiles.png(width: 10, height: 10), pixelLimit: 100)
    }

    @Test func `sizes whose product is beyond the integers are refused`() {
        let error = #expect(throws: PictureError.self) {
            try Picture(MadeFiles.png(width: 0x7FFF_FFFF, height: 0x7FFF_FFFF))
        }
        #expect(error?.reason == .tooManyPixels)
    }

    @Test(arguments: [0xC3, 0xC5, 0xC6, 0xC7, 0xCB, 0xCF] as [UInt8])
    func `lossless and hierarchical JPEG is refused`(frame: UInt8) {
        let error = #expect(throws: PictureError.self) {
            try Picture(MadeFiles.jpeg(width: 8, height: 8, frame: frame))
        }
        #expect(error?.reason == .unsupported)
    }

    @Test func `a file that is cut off anywhere in its header is refused`() {
        let files = [
            MadeFiles.png(width: 640, height: 480), MadeFiles.bmp(width: 640, height: 480),
            MadeFiles.jpeg(width: 640, height: 480, exif: MadeFiles.exif(.turnedLeft, isLittle: true)),
        ]
        for file in files {
            let needed = file.starts(with: [0x89]) ? file.count - 8 : file.starts(with: [0xFF]) ? file.count - 8 : 30
            for count in 0..<needed {
                #expect(throws: PictureError.self) { try Picture(file.prefix(count)) }
            }
        }
    }

    @Test func `a chunk that is longer than the file is refused`() {
        var file = MadeFiles.png(width: 4, height: 4, exif: Data(repeating: 0, count: 9))
        // The length of the second chunk.
        file[33] = 0x48
        let error = #expect(throws: PictureError.self) { try Picture(file) }
        #expect(error?.reason == .broken)
    }

    @Test func `a slice of data is read by its own bytes`() throws {
        let file = Data([1, 2, 3]) + MadeFiles.png(width: 3, height: 4)
        #expect(try Picture(file.dropFirst(3)).size == PixelSize(width: 3, height: 4))
    }
}
