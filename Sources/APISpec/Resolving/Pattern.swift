/// A `pattern` of a member: a regular expression of which it is known that looking for it ends.
///
/// Swift's `Regex` backtracks, and `^(a+)+$` keeps it busy for years with a text of forty letters: with ours, and with
/// every request of a client. So such a pattern is refused where it is written.
struct Pattern {
    /// Why a text cannot be a pattern.
    enum Failure: Error, Equatable {
        /// In the words of Swift's reader.
        case notRegular(String)
        /// Regular expressions that are JavaScript's only, or Swift's only, or mean something else in each.
        case notShared(String)
        /// Two ways through one repetition for one text: each letter more doubles the time.
        case exponential
        /// Written out, it has more places than anybody wants to look through.
        case tooLarge
    }

    /// More steps are not taken for an example.
    private static let mostSteps = 10_000_000.0

    private let regex: Regex<AnyRegexOutput>
    private let graph: PatternGraph

    init(_ text: String) throws(Failure) {
        do {
            regex = try Regex(text).matchingSemantics(.unicodeScalar)
        } catch {
            throw .notRegular("\(error)")
        }
        graph = try PatternReader.graph(of: text)
        if try graph.isExponential() { throw .exponential }
    }

    /// Returns `true` if the pattern is found in the text, as in JSON Schema and in the client: `^` and `$` anchor it to the
    /// whole text. Returns `nil` if the search would take long, as with `.*.*.*x` and a page of text.
    func isFound(in text: String) -> Bool? {
        guard graph.steps(for: text, most: Self.mostSteps) <= Self.mostSteps else { return nil }
        return (try? regex.firstMatch(in: text)) != nil
    }
}

/// The letters of a pattern, and which can follow which: Glushkov's automaton. A way that exists twice is kept twice.
struct PatternGraph {
    var letters: [LetterSet] = []
    /// Indices of letters, for each letter.
    var followers: [[Int]] = []
    /// The positions at which a match, or a look ahead, can begin.
    var starts: [Int] = []
    /// Counted repetitions of what may be nothing: `(a?){40}` has as many ways to be nothing as it has rounds.
    var hasIdleRounds = false

    /// For each letter of a greedy quantifier over one letter the number of that quantifier, else 0. Swift's `Regex` tries
    /// twice what such a quantifier gives back last.
    var givers: [Int] = []

    private static let mostLooks = 200_000

    /// Returns `true` if two different ways lead from a letter back to it over the same text. Then each round of that
    /// repetition can match in two ways, and a search that fails tries all of them.
    func isExponential() throws(Pattern.Failure) -> Bool {
        if hasIdleRounds { return true }
        var looks = 0
        for giver in letters.indices where givers[giver] != 0 {
            for next in followers[giver] where givers[next] != givers[giver] && letters[next].overlaps(letters[giver]) {
                looks += letters.count
                if looks > Self.mostLooks { throw .tooLarge }
                if leads(next, to: giver) { return true }
            }
        }
        for start in letters.indices where followers[start].count > 1 && leads(start, to: start) {
            if try returnsInTwoWays(start, looks: &looks) { return true }
        }
        return false
    }

    private func leads(_ start: Int, to end: Int) -> Bool {
        var seen = letters.map { _ in false }
        var open = followers[start]
        while let letter = open.popLast() {
            if letter == end { return true }
            if seen[letter] { continue }
            seen[letter] = true
            open += followers[letter]
        }
        return false
    }

    /// Follows two ways at once, one letter of the text at a time.
    private func returnsInTwoWays(_ start: Int, looks: inout Int) throws(Pattern.Failure) -> Bool {
        var seen: Set<Int> = []
        var open: [(Int, Int)] = []
        func visit(_ one: Int, _ other: Int) {
            guard letters[one].overlaps(letters[other]) else { return }
            let pair = (min(one, other), max(one, other))
            if seen.insert(pair.0 * letters.count + pair.1).inserted { open.append(pair) }
        }
        let next = followers[start]
        for index in next.indices {
            for other in next[(index + 1)...] { visit(next[index], other) }
        }
        while let (one, other) = open.popLast() {
            if one == start, other == start { return true }
            looks += followers[one].count * followers[other].count
            if looks > Self.mostLooks { throw .tooLarge }
            for one in followers[one] {
                for other in followers[other] { visit(one, other) }
            }
        }
        return false
    }

    /// How many ways a search that fails could go through the text, from all its places: counted up to `most`.
    func steps(for text: String, most: Double) -> Double {
        var ways = letters.map { _ in 0.0 }
        var steps = 0.0
        for scalar in text.unicodeScalars {
            var next = letters.map { _ in 0.0 }
            for letter in starts { next[letter] = 1 }
            for letter in letters.indices where ways[letter] > 0 {
                for follower in followers[letter] { next[follower] += ways[letter] }
            }
            for letter in letters.indices where !letters[letter].contains(scalar.value) { next[letter] = 0 }
            ways = next
            // To count is a step, too.
            steps += ways.reduce(Double(letters.count), +)
            if steps > most { break }
        }
        return steps
    }
}

/// A set of Unicode scalars. Past ASCII it may hold more than it should, never less.
struct LetterSet {
    /// Scalars 0 to 63 and 64 to 127, one bit each.
    private var low: UInt64 = 0
    private var high: UInt64 = 0
    /// Kinds of scalars past ASCII, one bit each.
    private var kinds: UInt8 = 0
    /// Past ASCII.
    private var ranges: [ClosedRange<UInt32>] = []

    private static let (digit, letter, space, other): (UInt8, UInt8, UInt8, UInt8) = (1, 2, 4, 8)

    static let everything = ~LetterSet()
    /// `\d`, `\s` and `\w`.
    static let digits = LetterSet("0"..."9", kinds: digit)
    static let spaces = LetterSet("\t"..."\r", " "..." ", kinds: space)
    static let words = LetterSet("0"..."9", "A"..."Z", "_"..."_", "a"..."z", kinds: digit | letter)
    static let lineBreaks = LetterSet("\n"..."\r")

    init(_ ranges: ClosedRange<Unicode.Scalar>..., kinds: UInt8 = 0) {
        self.kinds = kinds
        for range in ranges { insert(range.lowerBound.value...range.upperBound.value) }
    }

    mutating func insert(_ range: ClosedRange<UInt32>) {
        if range.lowerBound < 128 {
            for scalar in range.lowerBound...min(range.upperBound, 127) {
                if scalar < 64 { low |= 1 << scalar } else { high |= 1 << (scalar - 64) }
            }
        }
        if range.upperBound > 127 { ranges.append(max(range.lowerBound, 128)...range.upperBound) }
    }

    mutating func formUnion(_ set: LetterSet) {
        low |= set.low
        high |= set.high
        kinds |= set.kinds
        ranges += set.ranges
    }

    static prefix func ~ (set: LetterSet) -> LetterSet {
        var rest = LetterSet()
        rest.low = ~set.low
        rest.high = ~set.high
        rest.kinds = 15 & ~set.kinds
        return rest
    }

    /// The scalar of a set that holds nothing else.
    var only: UInt32? {
        switch (low.nonzeroBitCount, high.nonzeroBitCount, kinds, ranges.count) {
        case (1, 0, 0, 0): UInt32(low.trailingZeroBitCount)
        case (0, 1, 0, 0): UInt32(64 + high.trailingZeroBitCount)
        case (0, 0, 0, 1) where ranges[0].count == 1: ranges[0].lowerBound
        default: nil
        }
    }

    func contains(_ scalar: UInt32) -> Bool {
        if scalar < 128 { return (scalar < 64 ? low >> scalar : high >> (scalar - 64)) & 1 == 1 }
        return kinds != 0 || ranges.contains { $0.contains(scalar) }
    }

    func overlaps(_ set: LetterSet) -> Bool {
        if low & set.low != 0 || high & set.high != 0 || kinds & set.kinds != 0 { return true }
        if kinds != 0 && !set.ranges.isEmpty || set.kinds != 0 && !ranges.isEmpty { return true }
        return ranges.contains { range in set.ranges.contains { $0.overlaps(range) } }
    }
}
