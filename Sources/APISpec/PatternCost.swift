/// How long matching could take in the worst case.
///
/// Swift's `Regex` backtracks, and `^(a+)+$` keeps it busy for years with a text of forty letters. A spec must not be
/// able to do that, so a pattern is tried on an example only where its cost is bounded.
struct PatternCost {
    private static let most = 10_000_000.0

    private let pattern: [UInt8]
    private let length: Double
    /// Choices in each group that is open, the outermost first.
    private var groups: [Double] = [1]
    /// Choices in what was read last, which a quantifier may follow.
    private var last = 1.0
    /// A choice is taken again in each round of a repetition.
    private var isExponential = false

    /// Whether the pattern may be tried on a text of that many characters.
    static func isBearable(_ pattern: String, characters: Int) -> Bool {
        var cost = PatternCost(pattern: Array(pattern.utf8), length: Double(max(characters, 2)))
        cost.read()
        return !cost.isExponential && cost.groups.reduce(cost.length, *) <= most
    }

    private init(pattern: [UInt8], length: Double) {
        self.pattern = pattern
        self.length = length
    }

    private mutating func read() {
        var index = 0
        while index < pattern.count {
            let byte = pattern[index]
            index += 1
            switch byte {
            case UInt8(ascii: "\\"):
                index += 1
                last = 1
            case UInt8(ascii: "["):
                index = end(of: UInt8(ascii: "]"), from: index)
                last = 1
            case UInt8(ascii: "("):
                groups.append(1)
                last = 1
                // `(?:`, `(?=` and their like.
                if index < pattern.count, pattern[index] == UInt8(ascii: "?") { index += 2 }
            case UInt8(ascii: ")"):
                last = groups.count > 1 ? groups.removeLast() : 1
                choose(last)
            case UInt8(ascii: "|"): choose(2)
            case UInt8(ascii: "?"): choose(2)
            case UInt8(ascii: "*"), UInt8(ascii: "+"): repeatLast(hasChoice: true)
            case UInt8(ascii: "{"):
                let close = end(of: UInt8(ascii: "}"), from: index)
                repeatLast(hasChoice: pattern[index..<close].contains(UInt8(ascii: ",")))
                index = close
            default: last = 1
            }
        }
    }

    private mutating func choose(_ choices: Double) {
        groups[groups.count - 1] *= choices
    }

    private mutating func repeatLast(hasChoice: Bool) {
        if last > 1 { isExponential = true }
        if hasChoice { choose(length) }
        last = 1
    }

    /// Behind the next unescaped byte of that kind.
    private func end(of closing: UInt8, from start: Int) -> Int {
        var index = start
        while index < pattern.count, pattern[index] != closing {
            index += pattern[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return min(index + 1, pattern.count)
    }
}
