/// Reads a pattern that Swift could read, as far as it is in the language that Swift and ECMA-262 share.
struct PatternReader {
    /// A part of the pattern: what it can begin and end with.
    private struct Part {
        var first: [Int] = []
        var last: [Int] = []
        /// May be nothing.
        var isEmpty = true
        /// Does not always take the same number of letters in the same way.
        var hasChoice = false
    }

    private static let mostLetters = 2000
    private static let mostFollowers = 100_000
    private static let deepest = 64

    private let scalars: [Unicode.Scalar]
    private var index = 0
    private var depth = 0
    private var followerCount = 0
    private var quantifierCount = 0
    private var graph = PatternGraph()

    static func graph(of pattern: String) throws(Pattern.Failure) -> PatternGraph {
        var reader = PatternReader(scalars: Array(pattern.unicodeScalars))
        if reader.scalars.count > mostLetters { throw .tooLarge }
        let whole = try reader.alternatives()
        if reader.index < reader.scalars.count { throw .notShared(")") }
        reader.graph.starts += whole.first
        return reader.graph
    }

    private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

    private var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

    private mutating func take(_ text: String) -> Bool {
        guard scalars[index...].starts(with: text.unicodeScalars) else { return false }
        index += text.unicodeScalars.count
        return true
    }

    /// Returns the failure for the part of the pattern from `start`, which it quotes.
    private func notShared(from start: Int) -> Pattern.Failure {
        var text = String.UnicodeScalarView()
        text += scalars[start..<min(max(index, start + 1), scalars.count)]
        return .notShared(String(text))
    }

    // MARK: Parts

    private mutating func alternatives() throws(Pattern.Failure) -> Part {
        depth += 1
        defer { depth -= 1 }
        if depth > Self.deepest { throw .tooLarge }
        var whole = try sequence()
        while take("|") {
            let other = try sequence()
            whole.first += other.first
            whole.last += other.last
            whole.isEmpty = whole.isEmpty || other.isEmpty
            whole.hasChoice = true
        }
        return whole
    }

    private mutating func sequence() throws(Pattern.Failure) -> Part {
        var whole = Part()
        while let scalar = next, scalar != "|", scalar != ")" { whole = try join(whole, repeated()) }
        return whole
    }

    private mutating func join(_ one: Part, _ other: Part) throws(Pattern.Failure) -> Part {
        try connect(one.last, other.first)
        return Part(
            first: one.isEmpty ? one.first + other.first : one.first,
            last: other.isEmpty ? one.last + other.last : other.last,
            isEmpty: one.isEmpty && other.isEmpty, hasChoice: one.hasChoice || other.hasChoice)
    }

    private mutating func connect(_ lasts: [Int], _ firsts: [Int]) throws(Pattern.Failure) {
        followerCount += lasts.count * firsts.count
        if followerCount > Self.mostFollowers { throw .tooLarge }
        for last in lasts { graph.followers[last] += firsts }
    }

    private mutating func repeated() throws(Pattern.Failure) -> Part {
        let start = index
        let before = graph.letters.count
        var part = try atom()
        let end = index
        let isOne = graph.letters.count == before + 1
        guard let (least, most, isGreedy) = try quantifier() else { return part }
        defer {
            if isOne, isGreedy, least != most {
                quantifierCount += 1
                for letter in before..<graph.letters.count { graph.givers[letter] = quantifierCount }
            }
        }
        let behind = index
        // Neither letters nor ways.
        if part.first.isEmpty { return part }
        // Some rounds are written out. Where there may be many, and one can be gone in several ways, it does not matter how
        // many: what is bad without a bound is bad with it.
        if let most, most <= 4 || (least == most && !part.hasChoice) {
            if most == 0 { return Part() }
            var rounds = [part]
            while rounds.count < most {
                index = start
                rounds.append(try atom())
            }
            index = behind
            // A round that may be left out takes those behind it along.
            var rest = Part()
            for (round, part) in rounds.enumerated().reversed() {
                rest = try join(part, rest)
                if round >= least { rest = optional(rest) }
            }
            return rest
        }
        index = end
        if part.isEmpty, least > 1 || most != nil { graph.hasIdleRounds = true }
        try connect(part.last, part.first)
        index = behind
        part.isEmpty = part.isEmpty || least == 0
        part.hasChoice = true
        return part
    }

    private func optional(_ part: Part) -> Part {
        Part(first: part.first, last: part.last, isEmpty: true, hasChoice: true)
    }

    /// The fewest and the most rounds, and whether it takes as many as it can.
    private mutating func quantifier() throws(Pattern.Failure) -> (least: Int, most: Int?, isGreedy: Bool)? {
        let start = index
        let rounds: (Int, Int?)
        if take("*") {
            rounds = (0, nil)
        } else if take("+") {
            rounds = (1, nil)
        } else if take("?") {
            rounds = (0, 1)
        } else if take("{") {
            guard let least = number() else { throw notShared(from: start) }
            var most: Int? = least
            if take(",") { most = number() }
            guard take("}") else { throw notShared(from: start) }
            rounds = (least, most)
        } else {
            return nil
        }
        // As few as possible.
        let isGreedy = !take("?")
        if let next, "*+?{".unicodeScalars.contains(next) {
            index += 1
            throw notShared(from: start)
        }
        return (rounds.0, rounds.1, isGreedy)
    }

    private mutating func number() -> Int? {
        let start = index
        while let next, "0"..."9" ~= next { index += 1 }
        return Int(String(String.UnicodeScalarView(scalars[start..<index])))
    }

    // MARK: Atoms

    private mutating func atom() throws(Pattern.Failure) -> Part {
        let start = index
        guard let scalar = next else { return Part() }
        index += 1
        switch scalar {
        case "^", "$": return Part()
        case ".": return try letter(~LetterSet.lineBreaks)
        case "(": return try group()
        case "[": return try letter(set())
        case "\\": return try escape()
        case "*", "+", "?", "{": throw notShared(from: start)
        default: return try letter(LetterSet(scalar...scalar))
        }
    }

    private mutating func letter(_ set: LetterSet) throws(Pattern.Failure) -> Part {
        let letter = graph.letters.count
        if letter == Self.mostLetters { throw .tooLarge }
        graph.letters.append(set)
        graph.followers.append([])
        graph.givers.append(0)
        return Part(first: [letter], last: [letter], isEmpty: false)
    }

    private mutating func group() throws(Pattern.Failure) -> Part {
        let start = index - 1
        var isLook = false
        if take("?") {
            if take("=") || take("!") || take("<=") || take("<!") {
                isLook = true
            } else if take("<") {
                try name(from: start)
            } else if !take(":") {
                index += 1
                throw notShared(from: start)
            }
        }
        let part = try alternatives()
        guard take(")") else { throw notShared(from: start) }
        guard isLook else { return part }
        // Looked for by itself, wherever the search comes by.
        graph.starts += part.first
        return Part()
    }

    private mutating func name(from start: Int) throws(Pattern.Failure) {
        while let next, next != ">" {
            guard next.properties.isAlphabetic || next == "_" || "0"..."9" ~= next else { throw notShared(from: start) }
            index += 1
        }
        if !take(">") { throw notShared(from: start) }
    }

    /// Behind a backslash.
    private mutating func escape() throws(Pattern.Failure) -> Part {
        let start = index - 1
        switch next {
        case "b", "B":
            index += 1
            return Part()
        case "k", "1", "2", "3", "4", "5", "6", "7", "8", "9":
            if take("k") {
                guard take("<") else { throw notShared(from: start) }
                try name(from: start)
            } else {
                _ = number()
            }
            // Another group's text once more: any.
            var part = try letter(.everything)
            try connect(part.last, part.first)
            (part.isEmpty, part.hasChoice) = (true, true)
            return part
        default: return try letter(escapedLetters())
        }
    }

    /// The same of escapes that stand for letters, in a class, too.
    private mutating func escapedLetters() throws(Pattern.Failure) -> LetterSet {
        let start = index - 1
        guard let scalar = next else { throw notShared(from: start) }
        index += 1
        switch scalar {
        case "d": return .digits
        case "D": return ~LetterSet.digits
        case "s": return .spaces
        case "S": return ~LetterSet.spaces
        case "w": return .words
        case "W": return ~LetterSet.words
        case "b": return LetterSet("\u{8}"..."\u{8}")
        case "t": return LetterSet("\t"..."\t")
        case "n": return LetterSet("\n"..."\n")
        case "f": return LetterSet("\u{C}"..."\u{C}")
        case "r": return LetterSet("\r"..."\r")
        case "p", "P":
            guard take("{") else { throw notShared(from: start) }
            while let next, next != "}" { index += 1 }
            guard take("}") else { throw notShared(from: start) }
            return .everything
        case "x", "u":
            let scalar = try hexadecimal(digits: scalar == "x" ? 2 : 4, from: start)
            return LetterSet(scalar...scalar)
        case "a"..."z", "A"..."Z", "0"..."9": throw notShared(from: start)
        default: return LetterSet(scalar...scalar)
        }
    }

    private mutating func hexadecimal(digits: Int, from start: Int) throws(Pattern.Failure) -> Unicode.Scalar {
        let end = index + digits
        while index < min(end, scalars.count), scalars[index].properties.isASCIIHexDigit { index += 1 }
        let text = String(String.UnicodeScalarView(scalars[(end - digits)..<index]))
        guard index == end, let scalar = UInt32(text, radix: 16).flatMap({ Unicode.Scalar($0) }) else {
            throw notShared(from: start)
        }
        return scalar
    }

    /// Behind `[`. What Swift takes for a set within a set, or for the difference of two, means something else in
    /// ECMA-262.
    private mutating func set() throws(Pattern.Failure) -> LetterSet {
        let start = index - 1
        var set = LetterSet()
        let isNegative = take("^")
        if next == "]" {
            index += 1
            throw notShared(from: start)
        }
        while next != "]" {
            let letters = try classLetters(from: start)
            let mark = index
            guard let low = letters.only, take("-"), next != "]" else {
                index = mark
                set.formUnion(letters)
                continue
            }
            guard let high = try classLetters(from: start).only, low <= high else { throw notShared(from: start) }
            set.insert(low...high)
        }
        guard take("]") else { throw notShared(from: start) }
        return isNegative ? ~set : set
    }

    private mutating func classLetters(from start: Int) throws(Pattern.Failure) -> LetterSet {
        let isOperator = ["&&", "--", "~~"].contains { scalars[index...].starts(with: $0.unicodeScalars) }
        guard let scalar = next, scalar != "[", !isOperator else {
            index += 1
            throw notShared(from: start)
        }
        index += 1
        return scalar == "\\" ? try escapedLetters() : LetterSet(scalar...scalar)
    }
}
