/// The header of BMP files: BITMAPFILEHEADER, then BITMAPCOREHEADER, BITMAPINFOHEADER or a later one.
///
/// Source: Microsoft, "Bitmap Storage" and "Bitmap Header Types".
struct BMPHeader {
    let size: PixelSize
    /// A Boolean value that indicates whether the first row of the file is the last one of the picture.
    let isBottomUp: Bool
    let bitsPerPixel: Int
    /// The bits of red, green, blue and transparency in a pixel of 16 or 32 bits.
    let masks: [UInt32]
    /// The colors of a picture with up to 8 bits a pixel, as red, green and blue.
    let palette: [[UInt8]]
    /// The offset of the first row in the file.
    let firstRow: Int

    /// The bytes from a row to the next.
    var stride: Int { (size.width * bitsPerPixel + 31) / 32 * 4 }

    init(_ bytes: FileBytes) throws(PictureError) {
        guard let offset = bytes.littleEndian32(at: 10), let length = bytes.littleEndian32(at: 14) else {
            throw .broken(.bmp)
        }
        let isOld = length == 12
        guard isOld || 40...124 ~= length,
            let width = isOld ? bytes.littleEndian16(at: 18) : bytes.littleEndian32(at: 18),
            let height = isOld ? bytes.littleEndian16(at: 20) : bytes.littleEndian32(at: 22),
            let bits = bytes.littleEndian16(at: isOld ? 24 : 28)
        else { throw .broken(.bmp) }
        // A negative height, in two's complement, means that the first row is on top.
        let rows = Int(Int32(truncatingIfNeeded: height))
        guard 1...0x7FFF_FFFF ~= width, rows != 0, rows != Int(Int32.min) else { throw .broken(.bmp) }
        let compression = isOld ? 0 : bytes.littleEndian32(at: 30) ?? 0
        guard [0, 3, 6].contains(compression), compression == 0 || bits == 16 || bits == 32 else {
            throw .unsupported("The BMP file is compressed, which is not supported")
        }
        guard [1, 4, 8, 16, 24, 32].contains(bits) else { throw .broken(.bmp) }
        size = PixelSize(width: width, height: abs(rows))
        isBottomUp = rows > 0
        bitsPerPixel = bits
        firstRow = offset
        masks = Self.masks(bytes, headerLength: length, bits: bits, areGiven: compression != 0)
        palette =
            bits > 8 ? [] : try Self.palette(bytes, at: 14 + length, entry: isOld ? 3 : 4, limit: 1 << bits, isOld)
    }

    private static func masks(_ bytes: FileBytes, headerLength: Int, bits: Int, areGiven: Bool) -> [UInt32] {
        guard areGiven else { return bits == 16 ? [0x7C00, 0x03E0, 0x001F, 0] : [0xFF_0000, 0xFF00, 0xFF, 0] }
        // Headers from the third version on have a mask of transparency. Behind the first one there are three masks.
        return (0..<4).map { index in
            index == 3 && headerLength < 56 ? 0 : UInt32(bytes.littleEndian32(at: 54 + index * 4) ?? 0)
        }
    }

    private static func palette(
        _ bytes: FileBytes, at offset: Int, entry: Int, limit: Int, _ isOld: Bool
    ) throws(PictureError) -> [[UInt8]] {
        let stated = isOld ? 0 : bytes.littleEndian32(at: 46) ?? 0
        let count = stated == 0 ? limit : min(stated, limit)
        var colors: [[UInt8]] = []
        for index in 0..<count {
            let start = offset + index * entry
            guard let blue = bytes.byte(at: start), let green = bytes.byte(at: start + 1),
                let red = bytes.byte(at: start + 2)
            else { throw .broken(.bmp) }
            colors.append([UInt8(red), UInt8(green), UInt8(blue)])
        }
        // An index beyond the palette is black.
        return colors + Array(repeating: [0, 0, 0], count: limit - count)
    }
}
