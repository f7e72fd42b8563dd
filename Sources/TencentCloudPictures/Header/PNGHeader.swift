/// The header of PNG files: chunks (ISO/IEC 15948, section 5), and EXIF in the chunk eXIf.
enum PNGHeader {
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    static func read(_ bytes: FileBytes) throws(PictureError) -> PictureHeader {
        guard bytes.bigEndian32(at: 8) == 13, bytes.holds("IHDR", at: 12), let width = bytes.bigEndian32(at: 16),
            let height = bytes.bigEndian32(at: 20), 1...0x7FFF_FFFF ~= width, 1...0x7FFF_FFFF ~= height
        else { throw .broken(.png) }
        // Versions of libpng write or read beyond their memory at such files (CVE-2025-65018, CVE-2026-22695), and 1.6.55
        // still reads wrong samples (https://github.com/pnggroup/libpng/issues/853).
        if bytes.byte(at: 24) == 16, bytes.byte(at: 28) != 0 {
            throw .unsupported("The PNG file is interlaced and has 16 bits a sample, which is not supported")
        }
        let size = PixelSize(width: width, height: height)
        return PictureHeader(format: .png, size: size, orientation: try orientation(bytes))
    }

    /// Returns the orientation of the chunk eXIf, which may be before or after the samples.
    /// - Throws: `PictureError` if a chunk is longer than the file. libpng would allocate as much memory as the chunk states.
    private static func orientation(_ bytes: FileBytes) throws(PictureError) -> Orientation {
        var orientation = Orientation.upright
        var offset = signature.count
        while !bytes.holds("IEND", at: offset + 4) {
            let content = offset + 8
            // A checksum of four bytes ends a chunk.
            guard let length = bytes.bigEndian32(at: offset), content + length + 4 <= bytes.count else {
                throw .broken(.png)
            }
            if bytes.holds("eXIf", at: offset + 4) {
                orientation = Orientation(exif: bytes.part(content..<content + length))
            }
            offset = content + length + 4
        }
        return orientation
    }
}
