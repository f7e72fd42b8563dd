import Foundation

@testable import TencentCloudPictures

/// Heads of files, with sizes that may be lies, and whole BMP files.
enum MadeFiles {
    static func png(width: Int, height: Int, exif: Data? = nil) -> Data {
        var file = Data(PNGHeader.signature)
        file += chunk("IHDR", big32(width) + big32(height) + Data([8, 2, 0, 0, 0]))
        if let exif { file += chunk("eXIf", exif) }
        return file + chunk("IEND", Data())
    }

    /// The checksum is wrong, as the header does not depend on it.
    private static func chunk(_ name: String, _ content: Data) -> Data {
        big32(content.count) + Data(name.utf8) + content + Data([0, 0, 0, 0])
    }

    static func jpeg(width: Int, height: Int, exif: Data? = nil, table: [UInt8]? = nil, frame: UInt8 = 0xC0) -> Data {
        var file = Data([0xFF, 0xD8])
        if let exif { file += segment(0xE1, Data("Exif\0\0".utf8) + exif) }
        if let table { file += segment(0xDB, Data([0]) + Data(table)) }
        file += segment(frame, Data([8]) + big16(height) + big16(width) + Data([1, 1, 0x11, 0]))
        return file + segment(0xDA, Data([1, 1, 0, 0, 63, 0]))
    }

    private static func segment(_ marker: UInt8, _ content: Data) -> Data {
        Data([0xFF, marker]) + big16(content.count + 2) + content
    }

    /// EXIF with another tag before the orientation.
    static func exif(_ orientation: Orientation, isLittle: Bool) -> Data {
        func short(_ number: Int) -> Data { isLittle ? Data(big16(number).reversed()) : big16(number) }
        func long(_ number: Int) -> Data { isLittle ? Data(big32(number).reversed()) : big32(number) }
        let head = Data((isLittle ? "II" : "MM").utf8) + short(42) + long(8)
        let other = short(0x0100) + short(4) + long(1) + long(640)
        return head + short(2) + other + short(0x0112) + short(3) + long(1) + short(orientation.rawValue) + short(0)
            + long(0)
    }

    /// A BMP file with 24 bits a pixel.
    /// - Parameters:
    ///   - height: The number of rows; negative if the first one is on top.
    ///   - pixels: The bytes of the rows, if the file is whole.
    static func bmp(width: Int, height: Int, pixels: [UInt8] = []) -> Data {
        func short(_ number: Int) -> Data { Data(big16(number).reversed()) }
        func long(_ number: Int) -> Data { Data(big32(number).reversed()) }
        let head = Data("BM".utf8) + long(54 + pixels.count) + long(0) + long(54)
        let information = long(40) + long(width) + long(height) + short(1) + short(24) + Data(count: 24)
        return head + information + Data(pixels)
    }

    private static func big16(_ number: Int) -> Data { Data([UInt8(number >> 8 & 0xFF), UInt8(number & 0xFF)]) }
    private static func big32(_ number: Int) -> Data { big16(number >> 16 & 0xFFFF) + big16(number & 0xFFFF) }
}
