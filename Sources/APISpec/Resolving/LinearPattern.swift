/// Proves that a search for a pattern takes time in proportion to the text, and that Swift reads the pattern as ECMA-262 does.
///
/// Swift's `Regex` goes back and tries another way when a search fails: `^(a+)+$` keeps it busy for years with forty
/// letters. A pattern is proven if each character of a text leads on in one way only: each alternative, and the part after
/// a repetition or an optional part, begins with a character that the others cannot match. Many harmless patterns are not
/// proven.
struct LinearPattern {
    /// The reason why a pattern is not proven.
    enum Doubt: Error {
        /// It is long, or contains syntax beyond the part that is known to be portable.
        case syntax
        /// A character of a text may lead on in two ways.
        case ambiguous
        /// It repeats something without beginning with `^`, so the search would start anew at each character.
        case unanchored
    }

    private struct Part {
        /// The characters that the part can begin with, of `samples`.
        var first: Set<Unicode.Scalar> = []
        /// The characters with which the part could go on where it may end.
        var further: Set<Unicode.Scalar> = []
        var mayBeEmpty = true
    }

    /// ASCII, then one each of the other spaces, letters, digits and signs.
    private static let samples = (0..<128).map { Unicode.Scalar($0) } + others
    private static let others: [Unicode.Scalar] = ["\u{3000}", "\u{6F22}", "\u{663}", "\u{B7}"]

    private var rest: Substring.UnicodeScalarView
    private let isAnchored: Bool

    /// Throws the reason why a pattern that Swift's `Regex` accepts is not proven.
    static func prove(_ pattern: String) throws(Doubt) {
        // Swift takes a letter with its accents as one, ECMA-262 takes each by itself.
        guard pattern.utf8.count <= 1000, pattern.count == pattern.unicodeScalars.count else { throw .syntax }
        let isAnchored = pattern.hasPrefix("^")
        var reader = LinearPattern(rest: pattern.dropFirst(isAnchored ? 1 : 0).unicodeScalars, isAnchored: isAnchored)
        _ = try isAnchored ? reader.sequence() : reader.alternatives()
        _ = reader.take("$")
        guard reader.rest.isEmpty else { throw .syntax }
    }

    private mutating func alternatives() throws(Doubt) -> Part {
        var whole = try sequence()
        while take("|") {
            let other = try sequence()
            guard !whole.mayBeEmpty, !other.mayBeEmpty, whole.first.isDisjoint(with: other.first) else {
                throw .ambiguous
            }
            whole.first.formUnion(other.first)
            whole.further.formUnion(other.further)
        }
        return whole
    }

    private mutating func sequence() throws(Doubt) -> Part {
        var whole = Part()
        while let scalar = rest.first, !"|)$".unicodeScalars.contains(scalar) {
            let part = try repetition()
            guard whole.further.isDisjoint(with: part.first) else { throw .ambiguous }
            if whole.mayBeEmpty { whole.first.formUnion(part.first) }
            whole.further = part.mayBeEmpty ? whole.further.union(part.further) : part.further
            whole.mayBeEmpty = whole.mayBeEmpty && part.mayBeEmpty
        }
        return whole
    }

    private mutating func repetition() throws(Doubt) -> Part {
        var part = try atom()
        guard let (least, most) = try quantifier() else { return part }
        if let scalar = rest.first, "*+?{".unicodeScalars.contains(scalar) { throw .syntax }
        guard isAnchored || most == 1 else { throw .unanchored }
        guard !part.mayBeEmpty, most == 1 || part.further.isDisjoint(with: part.first) else { throw .ambiguous }
        if least != most { part.further.formUnion(part.first) }
        part.mayBeEmpty = least == 0
        return part
    }

    private mutating func quantifier() throws(Doubt) -> (least: Int, most: Int?)? {
        if take("*") { return (0, nil) }
        if take("+") { return (1, nil) }
        if take("?") { return (0, 1) }
        guard take("{") else { return nil }
        let least = try number()
        let most = take(",") ? (rest.first == "}" ? nil : try number()) : least
        guard take("}") else { throw .syntax }
        return (least, most)
    }

    private mutating func number() throws(Doubt) -> Int {
        let digits = rest.prefix { ("0"..."9").contains($0) }
        rest.removeFirst(digits.count)
        guard let number = Int(String(digits)) else { throw .syntax }
        return number
    }

    /// Reads a group, a set in brackets, or a character.
    private mutating func atom() throws(Doubt) -> Part {
        if take("(") {
            guard !take("?") || take(":") else { throw .syntax }
            let part = try alternatives()
            guard take(")") else { throw .syntax }
            return part
        }
        var text = try next()
        if text == "[" {
            repeat { text += try next() } while !take("]")
            text += "]"
            // Swift and ECMA-262 disagree on sets in sets, and on what is no digit and no letter.
            let foreign = ["&&", "--", "~~"] + (text.hasPrefix("[^") ? ["\\d", "\\w"] : [])
            guard !text.dropFirst().contains("["), !foreign.contains(where: text.contains) else { throw .syntax }
        } else if text == "\\u" || "^*+?{}]".contains(text) {
            throw .syntax
        }
        return Part(first: Self.characters(matching: text), mayBeEmpty: false)
    }

    /// Takes a character, with a backslash before it if there is one.
    private mutating func next() throws(Doubt) -> String {
        guard let scalar = rest.popFirst() else { throw .syntax }
        guard scalar == "\\" else { return String(scalar) }
        guard let escaped = rest.popFirst(), "dwsSntru^$\\.*+?()[]{}|/-".unicodeScalars.contains(escaped) else {
            throw .syntax
        }
        return "\\" + String(escaped)
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard rest.first == scalar else { return false }
        rest.removeFirst()
        return true
    }

    /// Returns the samples that a set in brackets or a character of the pattern matches: more rather than less.
    private static func characters(matching text: String) -> Set<Unicode.Scalar> {
        guard let regex = try? Regex(text).matchingSemantics(.unicodeScalar) else { return Set(samples) }
        let matched = samples.filter { (try? regex.wholeMatch(in: String($0))) != nil }
        let isASCII = text.utf8.allSatisfy { $0 < 128 } && !text.contains("\\u")
        return Set(isASCII ? matched : matched + others)
    }
}
