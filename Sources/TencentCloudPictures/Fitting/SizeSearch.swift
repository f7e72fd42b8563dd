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

/// Searches the setting at which a file is as large as a limit allows, in few encodings.
///
/// The logarithm of a file's size is nearly a straight line over the logarithm of the quantization, and over that of a
/// side's length. So each step follows the line through the two sizes that are known nearest to the limit.
struct SizeSearch {
    /// The range of a setting, in which the size rises.
    var range: ClosedRange<Double>
    /// The rise of the size's logarithm that is usual, until two sizes are known.
    var slope: Double
    /// The largest rise that occurs. If the limit cannot be reached even with it, nothing is encoded any more.
    var steepestSlope: Double
    /// The limit in bytes.
    let limit: Int

    /// The share of the limit from which on a size is taken, and the one that is aimed at.
    static let least = 0.97
    static let aim = 0.985

    /// The largest number of encodings. It is reached where the size jumps, as that of tiny pictures does.
    private static let maxEncodings = 6
    /// The difference of two settings that is not worth an encoding.
    private static let tolerance = 0.005

    /// A setting with the logarithm of its size.
    struct Point {
        var setting: Double
        var size: Double
    }

    enum Outcome {
        /// A file fits that is close to the limit, or as close as possible.
        case found
        /// Even at the lower end of the range the file is too large.
        case tooLarge(Point)
    }

    /// Encodes with several settings, and ends with one that fits, if there is any.
    ///
    /// - Parameters:
    ///   - guess: The setting to begin with.
    ///   - encode: Encodes with a setting, keeps the file if it fits, and returns its size.
    func run(
        from guess: Double, _ encode: (Double) throws(PictureError) -> Int
    ) throws(PictureError) -> Outcome {
        let (largest, least, aim) = (log(Double(limit)), log(Double(limit) * Self.least), log(Double(limit) * Self.aim))
        var fits: Point?
        var exceeds: Point?
        var slope = slope
        var last: Point?
        var setting = min(max(guess, range.lowerBound), range.upperBound)
        for step in 0..<Self.maxEncodings {
            let point = Point(setting: setting, size: log(Double(try encode(setting))))
            if point.size > largest {
                exceeds = point
                let atLeast = point.size - steepestSlope * (setting - range.lowerBound)
                if setting == range.lowerBound || atLeast > largest && fits == nil { return .tooLarge(point) }
            } else {
                fits = point
                if point.size >= least || setting == range.upperBound { return .found }
            }
            if let last {
                // A step that is a little too long is better than one that is too short: then the limit is between two sizes.
                slope = min(max((point.size - last.size) / (point.setting - last.setting) / 1.2, slope / 4), slope * 4)
            }
            last = point
            if let fits, let exceeds {
                guard exceeds.setting - fits.setting > Self.tolerance else { return .found }
                // The line does not lead on where the size jumps.
                let share = step < 4 ? (aim - fits.size) / (exceeds.size - fits.size) : 0.5
                setting = fits.setting + min(max(share, 0.05), 0.95) * (exceeds.setting - fits.setting)
            } else {
                setting = min(max(setting + (aim - point.size) / slope, range.lowerBound), range.upperBound)
            }
        }
        return fits == nil ? .tooLarge(exceeds ?? Point(setting: setting, size: largest)) : .found
    }
}
