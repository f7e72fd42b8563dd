/// Finds the tokens of a JSON text. It accepts RFC 8259 and nothing else, and checks that the text is UTF-8.
///
/// For a lenient reader, strings may contain other bytes as well, and half of a surrogate pair. Both are replaced by
/// U+FFFD when a string is made, and the parser lists them.
struct JSONParser: ~Copyable {
    /// The reason why a text is rejected. The parser's `next` is the position.
    enum Problem: Error {
        case tooLarge, tooDeep, endOfText, unexpectedCharacter, trailingText
        case badLiteral, badNumber, badEscape, controlCharacter, notUTF8
    }

    /// The largest text, in bytes: tokens have 28 bits for a length.
    static let largestText = 1 << 28 - 1

    let start: UnsafePointer<UInt8>
    let end: UnsafePointer<UInt8>
    private(set) var next: UnsafePointer<UInt8>
    private let depth: Int
    private let isLenient: Bool
    /// The strings in which something is replaced, in order, up to ``maximumReplacements``. Empty unless the reader is
    /// lenient.
    private(set) var replacements: [Replacement] = []
    private(set) var tokens: UnsafeMutablePointer<JSONToken>
    private(set) var count = 0
    private var capacity: Int

    /// A string in which something is replaced.
    struct Replacement {
        /// The index of the string's token.
        let index: Int
        /// `true` for half of a surrogate pair, and `false` for bytes that are not UTF-8.
        let isSurrogate: Bool
    }

    private static let maximumReplacements = 64

    /// - Parameters:
    ///   - text: The text, which must not move while the parser and its tokens are in use.
    ///   - depth: The largest number of objects and arrays within each other.
    ///   - isLenient: `true` if strings may contain bytes that are not UTF-8.
    init(_ text: UnsafeBufferPointer<UInt8>, depth: Int, isLenient: Bool = false) {
        self.isLenient = isLenient
        // Responses have a token for every 4 to 20 bytes, and the official descriptions have fewer.
        capacity = text.count / 4 + 16
        tokens = .allocate(capacity: capacity)
        // A text without bytes may have no address. Any address will do, since nothing is read there.
        start = text.baseAddress ?? UnsafeRawPointer(tokens).assumingMemoryBound(to: UInt8.self)
        end = start + text.count
        next = start
        self.depth = depth
    }

    deinit { tokens.deallocate() }

    mutating func parse() throws(Problem) {
        guard end - start <= Self.largestText else { throw .tooLarge }
        skipByteOrderMark()
        skipSpace()
        try value(depth: depth)
        skipSpace()
        guard next == end else { throw .trailingText }
    }

    /// RFC 8259, section 8.1: a byte order mark must not be written, but may be ignored.
    private mutating func skipByteOrderMark() {
        if end - next >= 3, next[0] == 0xEF, next[1] == 0xBB, next[2] == 0xBF { next += 3 }
    }

    @inline(__always)
    private mutating func append(_ token: JSONToken) {
        if count == capacity { grow() }
        (tokens + count).initialize(to: token)
        count &+= 1
    }

    @inline(never)
    private mutating func grow() {
        let larger = UnsafeMutablePointer<JSONToken>.allocate(capacity: capacity * 2)
        larger.moveInitialize(from: tokens, count: count)
        tokens.deallocate()
        (tokens, capacity) = (larger, capacity * 2)
    }
}

// MARK: - Structure

extension JSONParser {
    @inline(__always)
    private mutating func skipSpace() {
        while next < end, next.pointee <= 0x20 {
            guard next.pointee == 0x20 || next.pointee == 0x0A || next.pointee == 0x0D || next.pointee == 0x09
            else { return }
            next += 1
        }
    }

    /// Returns the next character that is not white space, and leaves it unread.
    @inline(__always)
    private mutating func peek() throws(Problem) -> UInt8 {
        skipSpace()
        guard next < end else { throw .endOfText }
        return next.pointee
    }

    private mutating func value(depth: Int) throws(Problem) {
        guard next < end else { throw .endOfText }
        switch next.pointee {
        case UInt8(ascii: "\""): try string()
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
        case UInt8(ascii: "{"): try object(depth: depth)
        case UInt8(ascii: "["): try array(depth: depth)
        case UInt8(ascii: "n"): try literal("null", .null)
        case UInt8(ascii: "t"): try literal("true", .true)
        case UInt8(ascii: "f"): try literal("false", .false)
        default: throw .unexpectedCharacter
        }
    }

    private mutating func object(depth: Int) throws(Problem) {
        guard depth > 0 else { throw .tooDeep }
        let (position, first) = (count, next - start)
        append(JSONToken(.object, start: first, extent: 0))
        next += 1
        if try peek() == UInt8(ascii: "}") {
            next += 1
        } else {
            repeat {
                guard try peek() == UInt8(ascii: "\"") else { throw .unexpectedCharacter }
                try string()
                guard try peek() == UInt8(ascii: ":") else { throw .unexpectedCharacter }
                next += 1
                skipSpace()
                try value(depth: depth &- 1)
            } while try goesOn(until: UInt8(ascii: "}"))
        }
        tokens[position] = JSONToken(.object, start: first, extent: count)
    }

    private mutating func array(depth: Int) throws(Problem) {
        guard depth > 0 else { throw .tooDeep }
        let (position, first) = (count, next - start)
        append(JSONToken(.array, start: first, extent: 0))
        next += 1
        if try peek() == UInt8(ascii: "]") {
            next += 1
        } else {
            repeat {
                skipSpace()
                try value(depth: depth &- 1)
            } while try goesOn(until: UInt8(ascii: "]"))
        }
        tokens[position] = JSONToken(.array, start: first, extent: count)
    }

    /// Reads a comma or the end of the container. Returns `true` for a comma.
    @inline(__always)
    private mutating func goesOn(until close: UInt8) throws(Problem) -> Bool {
        let byte = try peek()
        guard byte == UInt8(ascii: ",") || byte == close else { throw .unexpectedCharacter }
        next += 1
        return byte != close
    }

    private mutating func literal(_ text: StaticString, _ kind: JSONKind) throws(Problem) {
        let length = text.utf8CodeUnitCount
        for index in 0..<length {
            guard next + index < end else { throw .endOfText }
            guard next[index] == text.utf8Start[index] else { throw .badLiteral }
        }
        append(JSONToken(kind, start: next - start, extent: length))
        next += length
    }
}

// MARK: - Numbers

extension JSONParser {
    private mutating func number() throws(Problem) {
        let first = next
        var kind = JSONKind.integer
        if next.pointee == UInt8(ascii: "-") { next += 1 }
        let digits = next
        try skipDigits()
        if digits.pointee == UInt8(ascii: "0"), next - digits > 1 {
            next = digits + 1
            throw .badNumber
        }
        if next < end, next.pointee == UInt8(ascii: ".") {
            kind = .number
            next += 1
            try skipDigits()
        }
        if next < end, next.pointee | 0x20 == UInt8(ascii: "e") {
            kind = .number
            next += 1
            if next < end, next.pointee == UInt8(ascii: "+") || next.pointee == UInt8(ascii: "-") { next += 1 }
            try skipDigits()
        }
        append(JSONToken(kind, start: first - start, extent: next - first))
    }

    /// Skips at least one digit.
    @inline(__always)
    private mutating func skipDigits() throws(Problem) {
        let first = next
        while next < end, next.pointee &- UInt8(ascii: "0") < 10 { next += 1 }
        if next == first { throw next == end ? .endOfText : .badNumber }
    }
}

// MARK: - Strings

extension JSONParser {
    private mutating func string() throws(Problem) {
        next += 1
        let first = next
        var kind = JSONKind.string
        while true {
            skipPlainASCII()
            guard next < end else { throw .endOfText }
            switch next.pointee {
            case UInt8(ascii: "\""):
                append(JSONToken(kind, start: first - start, extent: next - first))
                next += 1
                return
            case UInt8(ascii: "\\"):
                kind = .escapedString
                try escape()
            case 0..<0x20: throw .controlCharacter
            default: try multibyteCharacters()
            }
        }
    }

    /// Skips to the next quote, backslash, control character or byte of a multibyte character.
    @inline(__always)
    private mutating func skipPlainASCII() {
        while end - next >= 8 {
            let word = EightBytes.load(next)
            let stop = EightBytes.special(word) | (word & EightBytes.highs)
            if stop != 0 {
                next += stop.trailingZeroBitCount / 8
                return
            }
            next += 8
        }
        while next < end, next.pointee < 0x80, !EightBytes.isSpecial(next.pointee) { next += 1 }
    }

    private mutating func escape() throws(Problem) {
        guard end - next >= 2 else { throw .endOfText }
        switch next[1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            next += 2
        case UInt8(ascii: "u"):
            guard end - next >= 6 else { throw .endOfText }
            for index in 2..<6 where JSONEscapes.hexValue(next[index]) == nil { throw .badEscape }
            if isLenient, next[2] | 0x20 == UInt8(ascii: "d"), next[3] >= UInt8(ascii: "8") { return surrogate() }
            next += 6
        default: throw .badEscape
        }
    }

    /// Skips the escape of half of a surrogate pair, and the one of the other half. Notes a half that is alone.
    @inline(never)
    private mutating func surrogate() {
        let isPair =
            isSurrogate(next, lead: true) && end - next >= 12 && next[6] == UInt8(ascii: "\\")
            && next[7] == UInt8(ascii: "u") && isSurrogate(next + 6, lead: false)
        if !isPair { noteReplacement(isSurrogate: true) }
        next += isPair ? 12 : 6
    }

    /// Returns `true` if the escape `\uXXXX` is that half of a surrogate pair: D800 to DBFF, or DC00 to DFFF.
    private func isSurrogate(_ escape: UnsafePointer<UInt8>, lead: Bool) -> Bool {
        guard escape[2] | 0x20 == UInt8(ascii: "d"), let second = JSONEscapes.hexValue(escape[3]),
            JSONEscapes.hexValue(escape[4]) != nil, JSONEscapes.hexValue(escape[5]) != nil
        else { return false }
        return lead ? 0x8...0xB ~= second : 0xC...0xF ~= second
    }

    /// Notes that something is replaced in the string whose token comes next.
    private mutating func noteReplacement(isSurrogate: Bool) {
        guard replacements.count < Self.maximumReplacements, replacements.last?.index != count else { return }
        replacements.append(Replacement(index: count, isSurrogate: isSurrogate))
    }

    /// Skips well-formed sequences of two to four bytes: The Unicode Standard, table 3-7.
    @inline(__always)
    private mutating func multibyteCharacters() throws(Problem) {
        while next < end, next.pointee >= 0x80 {
            let lead = next.pointee
            // This covers nearly all of Chinese.
            if lead &- 0xE1 < 0xC, end - next >= 3, next[1] & 0xC0 == 0x80, next[2] & 0xC0 == 0x80 {
                next += 3
            } else {
                try rareCharacter(lead)
            }
        }
    }

    @inline(never)
    private mutating func rareCharacter(_ lead: UInt8) throws(Problem) {
        guard let length = lengthOfRareCharacter(lead) else {
            guard isLenient else { throw .notUTF8 }
            noteReplacement(isSurrogate: false)
            next += 1
            return
        }
        next += length
    }

    /// Returns the length of the character that begins at `next`, or `nil` if that is not UTF-8.
    private func lengthOfRareCharacter(_ lead: UInt8) -> Int? {
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch lead {
        case 0xC2...0xDF: length = 2
        case 0xE0...0xEF:
            length = 3
            if lead == 0xE0 { second = 0xA0...0xBF } else if lead == 0xED { second = 0x80...0x9F }
        case 0xF0...0xF4:
            length = 4
            if lead == 0xF0 { second = 0x90...0xBF } else if lead == 0xF4 { second = 0x80...0x8F }
        default: return nil
        }
        guard end - next >= length, second.contains(next[1]) else { return nil }
        for index in 2..<max(length, 2) where next[index] & 0xC0 != 0x80 { return nil }
        return length
    }
}
