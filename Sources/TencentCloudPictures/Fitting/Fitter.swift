#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// Fits one picture into a limit: first by the quality, in full color as long as possible, then by the size.
struct Fitter<Codec: PictureCodec> {
    private var codec: Codec
    private let header: PictureHeader
    /// The size of the picture, or the largest one that a JPEG file can have.
    private let fullSize: PixelSize
    private let originalCount: Int
    /// The limit of the file, in bytes.
    private let limit: Int
    private var best: (settings: EncodingSettings, encoding: Encoding)?
    private var encodings = 0

    /// The largest side of a picture that libjpeg writes. The format allows 35 pixels more.
    private static var largestSide: Double { 65_500 }
    /// The weakest and the strongest quantization: the qualities 99.5, 85 for full color, and 75.
    private static var weakest: Double { 1 }
    private static var strongestOfFullColor: Double { 30 }
    private static var strongest: Double { 50 }
    /// The rise of the size's logarithm over that of the quantization, as photographs and documents have it, and the largest.
    private static var slope: Double { 0.65 }
    private static var steepestSlope: Double { 1.3 }
    /// The share of the size that is left without full color.
    private static var shareWithoutFullColor: Double { 0.85 }

    init(_ picture: Picture, into limit: Int) throws(PictureError) {
        guard limit > 0 else { throw Self.limitIsTooSmall(limit) }
        codec = try Codec(picture)
        header = picture.header
        let side = Double(max(picture.size.width, picture.size.height))
        fullSize = picture.size.scaled(by: min(1, Self.largestSide / side))
        originalCount = picture.data.count
        self.limit = limit
    }

    /// Searches the best settings.
    /// - Throws: `PictureError` if not even the smallest picture fits.
    mutating func fit() throws(PictureError) -> (settings: EncodingSettings, data: Data, encodings: Int) {
        var known = expectedSize()
        if codec.hasFullColor, fullSize == header.shownSize,
            let fullColor = try fitQuality(of: fullSize, from: known, keepsFullColor: true)
        {
            known = fullColor
            known.size += log(Self.shareWithoutFullColor)
        }
        if best == nil, let smallest = try fitQuality(of: fullSize, from: known, keepsFullColor: false) {
            try fitSize(from: smallest)
            try raiseQuality()
        }
        guard let best, let data = best.encoding.data else { throw Self.limitIsTooSmall(limit) }
        return (best.settings, data, encodings)
    }

    private static func limitIsTooSmall(_ limit: Int) -> PictureError {
        PictureError(
            .limitTooSmall, "Not even a picture of a few pixels fits into \(limit) bytes. Allow some kilobytes or more."
        )
    }

    /// The size of a JPEG file is what its own quantization costs. Of other files nothing is known, so a quality that suits
    /// most is tried first.
    private func expectedSize() -> SizeSearch.Point {
        guard let quantization = header.quantization else {
            return SizeSearch.Point(setting: -log(20), size: log(Double(limit)))
        }
        return SizeSearch.Point(setting: -log(max(quantization, Self.weakest)), size: log(Double(originalCount)))
    }

    /// Searches the quality at a size.
    /// - Returns: The size with some setting, known or expected, if the picture is too large with all of them.
    private mutating func fitQuality(
        of size: PixelSize, from known: SizeSearch.Point, keepsFullColor: Bool
    ) throws(PictureError) -> SizeSearch.Point? {
        let strongest = keepsFullColor ? Self.strongestOfFullColor : Self.strongest
        let search = SizeSearch(
            range: -log(strongest)...(-log(Self.weakest)), slope: Self.slope, steepestSlope: Self.steepestSlope,
            limit: limit)
        let guess = known.setting + (log(Double(limit) * SizeSearch.aim) - known.size) / Self.slope
        // A picture that is far too large in full color need not be encoded to know it.
        if keepsFullColor, guess < search.range.lowerBound - 0.3 { return known }
        let outcome = try search.run(from: guess) { setting throws(PictureError) in
            try encode(
                EncodingSettings(quantization: exp(-setting), size: size, keepsFullColor: keepsFullColor))
        }
        guard case .tooLarge(let point) = outcome else { return nil }
        return point
    }

    /// Searches the size of the picture at the lowest quality.
    private mutating func fitSize(from known: SizeSearch.Point) throws(PictureError) {
        let search = SizeSearch(
            range: log(min(1, 8 / Double(max(fullSize.width, fullSize.height))))...0, slope: 1.7, steepestSlope: 2.5,
            limit: limit)
        let whole = known.size - Self.slope * (known.setting + log(Self.strongest))
        let guess = min(-0.01, (log(Double(limit) * SizeSearch.aim) - whole) / search.slope)
        _ = try search.run(from: guess) { setting throws(PictureError) in
            try encode(
                EncodingSettings(
                    quantization: Self.strongest, size: fullSize.scaled(by: exp(setting)), keepsFullColor: false))
        }
    }

    /// Raises the quality of a smaller picture if its file is far smaller than the limit. A picture with noise is: at any other
    /// size than its own, the noise is weaker.
    private mutating func raiseQuality() throws(PictureError) {
        guard let best, Double(best.encoding.count) < Double(limit) * SizeSearch.least else { return }
        let known = SizeSearch.Point(
            setting: -log(best.settings.quantization), size: log(Double(best.encoding.count)))
        _ = try fitQuality(of: best.settings.size, from: known, keepsFullColor: false)
    }

    /// Encodes, and keeps the largest file that fits.
    /// - Returns: The size of the file.
    private mutating func encode(_ settings: EncodingSettings) throws(PictureError) -> Int {
        let encoding = try codec.encode(settings, limit: limit)
        encodings += 1
        if encoding.data != nil, encoding.count > best?.encoding.count ?? 0 { best = (settings, encoding) }
        return max(encoding.count, 1)
    }
}
