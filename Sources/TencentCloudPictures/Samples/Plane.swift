/// A rectangle of samples: those of gray, Y, Cb or Cr with one byte each, or pixels of red, green and blue.
struct Plane {
    let width: Int
    let height: Int
    /// The bytes of a sample: 1 or 3.
    let channels: Int
    /// The bytes from a row to the next. Rows of single bytes are whole blocks of 8, which libjpeg encodes.
    let stride: Int
    var samples: [UInt8]

    init(width: Int, height: Int, channels: Int) {
        self.init(width: width, height: height, channels: channels, stride: Self.stride(width, channels), rows: height)
    }

    /// Creates a plane whose memory has more rows than the picture.
    init(width: Int, height: Int, channels: Int, stride: Int, rows: Int) {
        self.init(
            width: width, height: height, channels: channels, stride: stride,
            samples: [UInt8](repeating: 0, count: stride * rows))
    }

    private init(width: Int, height: Int, channels: Int, stride: Int, samples: [UInt8]) {
        self.width = width
        self.height = height
        self.channels = channels
        self.stride = stride
        self.samples = samples
    }

    /// Creates a plane of pixels with a byte of transparency each, over white.
    /// - Parameter pixels: The pixels, whose memory the plane takes over.
    init(width: Int, height: Int, channels: Int, overWhite pixels: consuming [UInt8]) {
        let stride = Self.stride(width, channels)
        if channels == 1 {
            self.init(width: width, height: height, channels: channels)
            for row in 0..<height {
                for column in 0..<width {
                    let from = (row &* width &+ column) &* 2
                    samples[row &* stride &+ column] = Self.overWhite(pixels[from], alpha: pixels[from &+ 1])
                }
            }
            fillRows()
        } else {
            pixels.withUnsafeMutableBufferPointer { pixels in
                for pixel in 0..<width * height {
                    let alpha = pixels[pixel &* 4 &+ 3]
                    for channel in 0..<3 {
                        pixels[pixel &* 3 &+ channel] = Self.overWhite(pixels[pixel &* 4 &+ channel], alpha: alpha)
                    }
                }
            }
            self.init(width: width, height: height, channels: channels, stride: stride, samples: pixels)
        }
    }

    /// Returns the color of a sample over white.
    static func overWhite(_ sample: UInt8, alpha: UInt8) -> UInt8 {
        let sum = Int32(sample) &* Int32(alpha) &+ 255 &* (255 &- Int32(alpha))
        return UInt8(truncatingIfNeeded: (sum &+ 127) / 255)
    }

    static func stride(_ width: Int, _ channels: Int) -> Int { channels == 1 ? (width + 7) / 8 * 8 : width * channels }

    /// Repeats the last sample of each row up to the end of its last block.
    mutating func fillRows() {
        guard stride > width * channels else { return }
        let (width, height, stride) = (width, height, stride)
        samples.withUnsafeMutableBufferPointer { samples in
            for row in 0..<height {
                for column in width..<stride { samples[row * stride + column] = samples[row * stride + width - 1] }
            }
        }
    }

    /// Returns the plane as a picture in the file with the orientation is shown.
    func turned(_ orientation: Orientation) -> Plane {
        guard orientation != .upright else { return self }
        let swaps = orientation.swapsSides
        var result = Plane(width: swaps ? height : width, height: swaps ? width : height, channels: channels)
        let (fromLeft, fromTop) = (channels, stride)
        let (right, bottom) = ((width - 1) * channels, (height - 1) * stride)
        // The offset of the first sample, and the steps to the next sample in a row and in a column.
        let path: (start: Int, column: Int, row: Int) =
            switch orientation {
            case .upright: (0, fromLeft, fromTop)
            case .mirrored: (right, -fromLeft, fromTop)
            case .upsideDown: (right + bottom, -fromLeft, -fromTop)
            case .mirroredUpsideDown: (bottom, fromLeft, -fromTop)
            case .transposed: (0, fromTop, fromLeft)
            case .turnedRight: (bottom, -fromTop, fromLeft)
            case .transposedUpsideDown: (right + bottom, -fromTop, -fromLeft)
            case .turnedLeft: (right, fromTop, -fromLeft)
            }
        result.copy(from: self, path)
        result.fillRows()
        return result
    }

    /// Copies all samples along a path. Squares of them are copied together, which stay in the cache of the processor.
    private mutating func copy(from source: Plane, _ path: (start: Int, column: Int, row: Int)) {
        let (width, height, channels, stride, side) = (width, height, channels, stride, 64)
        samples.withUnsafeMutableBufferPointer { target in
            source.samples.withUnsafeBufferPointer { source in
                for top in Swift.stride(from: 0, to: height, by: side) {
                    for left in Swift.stride(from: 0, to: width, by: side) {
                        for row in top..<min(top + side, height) {
                            var from = path.start + row * path.row + left * path.column
                            var to = row * stride + left * channels
                            for _ in left..<min(left + side, width) {
                                for channel in 0..<channels { target[to &+ channel] = source[from &+ channel] }
                                from &+= path.column
                                to &+= channels
                            }
                        }
                    }
                }
            }
        }
    }
}
