/// The size of a picture in pixels.
public struct PixelSize: Hashable, Sendable, CustomStringConvertible {
    /// The number of pixels in a row.
    public let width: Int
    /// The number of rows.
    public let height: Int

    /// Creates a size.
    ///
    /// - Parameters:
    ///   - width: The number of pixels in a row.
    ///   - height: The number of rows.
    public init(width: Int, height: Int) {
        self.width = width
        self.height = height
    }

    /// The size that is assumed where a spec recommends none: 500 x 800, the smaller one of those that the reference of OCR
    /// recommends.
    public static let readable = PixelSize(width: 500, height: 800)

    /// The size as text: `500 x 800`.
    public var description: String { "\(width) x \(height)" }

    /// The number of pixels; `Int.max` if it is larger.
    var pixelCount: Int {
        let (count, overflow) = width.multipliedReportingOverflow(by: height)
        return overflow ? .max : count
    }

    /// The size after a turn by a quarter.
    var turned: PixelSize { PixelSize(width: height, height: width) }

    /// Returns the size by a factor of at most 1. Each side has at least one pixel.
    func scaled(by factor: Double) -> PixelSize {
        func side(_ length: Int) -> Int { min(length, max(1, Int((Double(length) * factor).rounded()))) }
        return PixelSize(width: side(width), height: side(height))
    }

    /// Returns the factor by which another size has become this one. The longer side tells it more exactly.
    func scale(of other: PixelSize) -> Double {
        Double(max(width, height)) / Double(max(other.width, other.height))
    }

    /// Returns `true` if the size is smaller than another one, however either lies.
    func isSmaller(than other: PixelSize) -> Bool {
        min(width, height) < min(other.width, other.height) || max(width, height) < max(other.width, other.height)
    }
}
