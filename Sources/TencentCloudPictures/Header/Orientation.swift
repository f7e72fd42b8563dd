/// How the rows and columns of a file lie in the picture that is shown. The numbers are those of EXIF (tag 0x0112).
enum Orientation: Int, CaseIterable, Sendable {
    case upright = 1
    case mirrored
    case upsideDown
    case mirroredUpsideDown
    case transposed
    /// The first row of the file is the right side of the picture.
    case turnedRight
    case transposedUpsideDown
    /// The first row of the file is the left side of the picture, from the bottom to the top.
    case turnedLeft

    /// A Boolean value that indicates whether rows of the file are columns of the picture.
    var swapsSides: Bool { rawValue >= Orientation.transposed.rawValue }

    /// Reads the orientation from a block of EXIF, which has the form of a TIFF file (TIFF 6.0, section 2). A block that
    /// cannot be read has none, as other readers have it.
    init(exif bytes: FileBytes) {
        self = .upright
        let isLittle = bytes.holds("II*\0", at: 0)
        guard isLittle || bytes.holds("MM\0*", at: 0) else { return }
        func short(_ offset: Int) -> Int? {
            isLittle ? bytes.littleEndian16(at: offset) : bytes.bigEndian16(at: offset)
        }
        func long(_ offset: Int) -> Int? { isLittle ? bytes.littleEndian32(at: offset) : bytes.bigEndian32(at: offset) }
        guard let directory = long(4), let count = short(directory) else { return }
        for entry in 0..<count {
            let offset = directory + 2 + entry * 12
            guard let tag = short(offset) else { return }
            // The type 3 is a number of 16 bits, which lies in the entry itself.
            guard tag == 0x0112, short(offset + 2) == 3, long(offset + 4) == 1 else { continue }
            if let value = short(offset + 8), let orientation = Orientation(rawValue: value) { self = orientation }
            return
        }
    }
}
