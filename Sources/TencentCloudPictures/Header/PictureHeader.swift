/// The facts of a picture that its file states before the samples.
struct PictureHeader: Sendable {
    let format: PictureFormat
    /// The size in the file, before the orientation is applied.
    let size: PixelSize
    var orientation = Orientation.upright
    /// The strength of the quantization of a JPEG file in percent of the example tables of the standard; `nil` if the file
    /// states none. It is 50 at libjpeg's quality 75, and 20 at 90.
    var quantization: Double?

    /// Reads the header of a file.
    /// - Throws: `PictureError` if the format is not supported, or the header is damaged.
    init(_ bytes: FileBytes) throws(PictureError) {
        switch try PictureFormat(bytes) {
        case .jpeg: self = try JPEGHeader.read(bytes)
        case .png: self = try PNGHeader.read(bytes)
        case .bmp:
            let header = try BMPHeader(bytes)
            self.init(format: .bmp, size: header.size)
        }
    }

    init(format: PictureFormat, size: PixelSize, orientation: Orientation = .upright, quantization: Double? = nil) {
        self.format = format
        self.size = size
        self.orientation = orientation
        self.quantization = quantization
    }

    /// The size of the picture as it is shown.
    var shownSize: PixelSize { orientation.swapsSides ? size.turned : size }
}
