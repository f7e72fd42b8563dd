/// The values that an axis shows, and the marks on it.
struct Axis {
    let low: Double
    let high: Double
    /// Values at equal distances, the lowest first.
    let marks: [Double]

    /// Creates an axis from 0 to a round number that is not below the largest value.
    /// - Parameter isWhole: `true` if there is nothing between two whole numbers.
    init(upTo largest: Double, isWhole: Bool = false) {
        let top = largest > 0 ? largest : 1
        let step = Self.roundStep(top / 4, isWhole: isWhole)
        let count = Int((top / step).rounded(.up))
        (low, high) = (0, step * Double(count))
        marks = (0...count).map { Double($0) * step }
    }

    /// Creates an axis of parts of a whole, from 0, 0.5 or 0.9 to 1.
    init(ofPartsFrom smallest: Double) {
        low = smallest >= 0.9 ? 0.9 : smallest >= 0.5 ? 0.5 : 0
        high = 1
        let (low, high) = (low, high)
        marks = (0...5).map { low + (high - low) * Double($0) / 5 }
    }

    /// Returns the position of a value on an axis, from 0 to 1.
    func position(of value: Double) -> Double { min(max((value - low) / (high - low), 0), 1) }

    /// Returns the next number of the form 1, 2 or 5 times a power of ten that is not below a number.
    private static func roundStep(_ least: Double, isWhole: Bool) -> Double {
        var power = 1.0
        if isWhole, least <= 1 { return 1 }
        while power * 10 <= least { power *= 10 }
        while power > least { power /= 10 }
        return [1, 2, 5, 10].map { $0 * power }.first { $0 >= least * 0.999_999 } ?? power * 10
    }
}
