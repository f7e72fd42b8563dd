/// The header of JPEG files: markers with segments (ITU-T T.81, annex B), and EXIF in the segment APP1.
enum JPEGHeader {
    /// Reads all segments up to the first scan.
    static func read(_ bytes: FileBytes) throws(PictureError) -> PictureHeader {
        var size: PixelSize?
        var orientation = Orientation.upright
        var quantization: Double?
        var offset = 2
        while let (marker, start) = nextMarker(bytes, after: offset) {
            // Markers without a segment.
            if marker == 0x01 || 0xD0...0xD8 ~= marker {
                offset = start
                continue
            }
            guard let length = bytes.bigEndian16(at: start), length >= 2, start + length <= bytes.count else {
                throw .broken(.jpeg)
            }
            let segment = bytes.part(start + 2..<start + length)
            switch marker {
            case 0xDA:
                guard let size else { throw .broken(.jpeg) }
                return PictureHeader(format: .jpeg, size: size, orientation: orientation, quantization: quantization)
            case 0xD9: throw .broken(.jpeg)
            case 0xC4, 0xC8, 0xCC: break
            case 0xC0...0xCF: size = try frame(marker, segment)
            case 0xDB: quantization = quantization ?? Self.quantization(segment)
            case 0xE1 where segment.holds("Exif\0\0", at: 0):
                orientation = Orientation(exif: segment.part(6..<segment.count))
            default: break
            }
            offset = start + length
        }
        throw .broken(.jpeg)
    }

    /// Returns the next marker and the offset behind it. Other bytes before it are skipped, as libjpeg does.
    private static func nextMarker(_ bytes: FileBytes, after offset: Int) -> (marker: Int, start: Int)? {
        var offset = offset
        while let byte = bytes.byte(at: offset) {
            offset += 1
            guard byte == 0xFF else { continue }
            while bytes.byte(at: offset) == 0xFF { offset += 1 }
            guard let marker = bytes.byte(at: offset) else { return nil }
            offset += 1
            if marker != 0 { return (marker, offset) }
        }
        return nil
    }

    /// Returns the size of a frame.
    private static func frame(_ marker: Int, _ segment: FileBytes) throws(PictureError) -> PixelSize {
        guard let precision = segment.byte(at: 0), let height = segment.bigEndian16(at: 1),
            let width = segment.bigEndian16(at: 3), width > 0
        else { throw .broken(.jpeg) }
        guard [0xC0, 0xC1, 0xC2, 0xC9, 0xCA].contains(marker) else {
            throw .unsupported("The JPEG file is lossless or hierarchical, which is not supported")
        }
        guard precision == 8 else { throw .unsupported("The JPEG file has \(precision) bits a sample instead of 8") }
        guard height > 0 else { throw .unsupported("The JPEG file states its height only at its end") }
        return PixelSize(width: width, height: height)
    }

    /// The sum of the example table for luminance in the standard (T.81, table K.1).
    private static let exampleSum = 3688.0

    /// Returns the strength of the first table of a segment.
    private static func quantization(_ segment: FileBytes) -> Double? {
        guard let kind = segment.byte(at: 0), kind & 0x0F == 0 else { return nil }
        var sum = 0
        for index in 0..<64 {
            guard let value = kind >> 4 == 0 ? segment.byte(at: 1 + index) : segment.bigEndian16(at: 1 + index * 2)
            else {
                return nil
            }
            sum += value
        }
        return Double(sum) / exampleSum * 100
    }
}
