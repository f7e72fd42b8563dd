/// Properties of a text that determine how YAML can represent it.
struct ScalarTraits: OptionSet {
    var rawValue: UInt16

    static let empty = ScalarTraits(rawValue: 1 << 0)
    static let lineFeed = ScalarTraits(rawValue: 1 << 1)
    static let tab = ScalarTraits(rawValue: 1 << 2)
    /// Characters that YAML must escape: control characters, other line breaks, byte order marks, and noncharacters.
    static let unprintable = ScalarTraits(rawValue: 1 << 3)
    /// Characters that end a plain scalar inside brackets: `,` `[` `]` `{` `}` and, for old parsers, `?`.
    static let flowIndicator = ScalarTraits(rawValue: 1 << 4)
    /// A `: ` or ` #` in the text, or a `:` at its end.
    static let separator = ScalarTraits(rawValue: 1 << 5)
    /// The first character is an indicator of YAML.
    static let indicatorFirst = ScalarTraits(rawValue: 1 << 6)
    /// A space or tab at the beginning or the end, or another space at the beginning, which readers take for a mistake.
    static let spaceOutside = ScalarTraits(rawValue: 1 << 7)
    /// A space or tab at the end of a line.
    static let spaceAtLineEnd = ScalarTraits(rawValue: 1 << 8)
    /// A text that the YAML 1.2 core schema reads as a number, a Boolean or null.
    static let looksTyped = ScalarTraits(rawValue: 1 << 9)

    static let neverPlain: ScalarTraits = [
        .empty, .lineFeed, .tab, .unprintable, .separator, .indicatorFirst, .spaceOutside, .looksTyped,
    ]

    init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    init(_ text: Bytes) {
        self = []
        guard let start = text.baseAddress, text.count > 0 else {
            self = .empty
            return
        }
        let count = text.count
        var index = 0
        while index < count {
            let byte = start[index]
            let kind = Self.kinds[Int(byte)]
            if kind == 0 {
                index &+= 1
                continue
            }
            if kind == 2 {
                if Self.isUnprintable(start + index, left: count &- index) { insert(.unprintable) }
                index &+= 1
                continue
            }
            addSpecial(byte, start, index, count)
            index &+= 1
        }
        addEnds(start, count)
    }

    @inline(never)
    private mutating func addSpecial(_ byte: UInt8, _ start: UnsafePointer<UInt8>, _ index: Int, _ count: Int) {
        let next = index &+ 1 < count ? start[index &+ 1] : 0x0A
        let previous = index > 0 ? start[index &- 1] : 0x0A
        switch byte {
        case 0x0A:
            insert(.lineFeed)
            if isBlank(previous) { insert(.spaceAtLineEnd) }
        case 0x09: insert(.tab)
        case UInt8(ascii: ":"): if isBlank(next) || next == 0x0A { insert(.separator) }
        case UInt8(ascii: "#"): if isBlank(previous) { insert(.separator) }
        case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
            UInt8(ascii: "?"):
            insert(.flowIndicator)
        default: insert(.unprintable)
        }
    }

    private mutating func addEnds(_ start: UnsafePointer<UInt8>, _ count: Int) {
        let (first, last) = (start[0], start[count &- 1])
        if isBlank(first) || isBlank(last) || Self.isForeignSpace(start, count) { insert(.spaceOutside) }
        switch first {
        case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
            // `-`, `?` and `:` begin a list item, a key or a value. A `-` before a letter or digit does not, as in
            // negative numbers. The others are always quoted, to be safe.
            if count == 1 || !isLetterOrDigit(start[1]) { insert(.indicatorFirst) }
            if first != UInt8(ascii: "-") { insert(.indicatorFirst) }
        case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
            UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"), UInt8(ascii: "|"),
            UInt8(ascii: ">"), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "%"), UInt8(ascii: "@"),
            UInt8(ascii: "`"):
            insert(.indicatorFirst)
        // The text may be a number, a word of the core schema, `<<` or `=`.
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "t"),
            UInt8(ascii: "T"), UInt8(ascii: "f"), UInt8(ascii: "F"), UInt8(ascii: "n"), UInt8(ascii: "N"),
            UInt8(ascii: "~"), UInt8(ascii: "<"), UInt8(ascii: "="):
            break
        default: return
        }
        if CoreSchema.looksTyped(Bytes(start: start, count: count)) { insert(.looksTyped) }
    }

    /// No-break and full-width spaces and their like.
    private static func isForeignSpace(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        switch bytes[0] {
        case 0xC2: count > 1 && bytes[1] == 0xA0
        case 0xE1: count > 2 && bytes[1] == 0x9A && bytes[2] == 0x80
        case 0xE2:
            count > 2
                && (bytes[1] == 0x80 && (bytes[2] <= 0x8B || bytes[2] == 0xAF)
                    || bytes[1] == 0x81 && (bytes[2] == 0x9F || bytes[2] == 0xA0))
        case 0xE3: count > 2 && bytes[1] == 0x80 && bytes[2] == 0x80
        default: false
        }
    }

    /// 0: ordinary; 1: `addSpecial` decides; 2: may begin an unprintable character of several bytes.
    private static let kinds: [UInt8] = (0..<256).map { byte in
        switch UInt8(byte) {
        case 0..<0x20, 0x7F: 1
        case UInt8(ascii: ":"), UInt8(ascii: "#"), UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"),
            UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "?"):
            1
        case 0xC2, 0xE2, 0xEF: 2
        default: 0
        }
    }

    /// Returns `true` for U+0080 to U+009F, U+2028, U+2029, U+FEFF, U+FFFE and U+FFFF. The text must be valid UTF-8.
    @inline(__always)
    static func isUnprintable(_ bytes: UnsafePointer<UInt8>, left: Int) -> Bool {
        switch bytes[0] {
        case 0xC2: left > 1 && bytes[1] < 0xA0
        case 0xE2: left > 2 && bytes[1] == 0x80 && (bytes[2] == 0xA8 || bytes[2] == 0xA9)
        case 0xEF: left > 2 && (bytes[1] == 0xBB && bytes[2] == 0xBF || bytes[1] == 0xBF && bytes[2] >= 0xBE)
        default: false
        }
    }
}

/// Recognizes texts that the YAML 1.2 core schema does not read as strings.
enum CoreSchema {
    private static let words: Set<String> = [
        "~", "null", "Null", "NULL", "true", "True", "TRUE", "false", "False", "FALSE", "<<", "=",
    ]

    static func looksTyped(_ text: Bytes) -> Bool {
        guard text.count <= 64 else { return text.allSatisfy { isNumeric($0) } }
        if text.allSatisfy({ isNumeric($0) }) { return text.contains { isDigit($0) } || text.count < 3 }
        if text.count <= 5 { return words.contains(String(decoding: text, as: UTF8.self)) || isSpecialNumber(text) }
        return isPrefixedNumber(text)
    }

    /// Returns `true` for the characters of numbers, and of texts such as `1.2.3` or `2020-01-01` that are quoted to be
    /// safe.
    private static func isNumeric(_ byte: UInt8) -> Bool {
        isDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
            || byte | 0x20 == UInt8(ascii: "e") || byte == UInt8(ascii: "_")
    }

    private static func isSpecialNumber(_ text: Bytes) -> Bool {
        let digits = text.drop { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
        let name = String(decoding: digits, as: UTF8.self).lowercased()
        return name == ".inf" || name == ".nan" || isPrefixedNumber(text)
    }

    /// Returns `true` for numbers with a prefix: `0x1F`, `0o17`.
    private static func isPrefixedNumber(_ text: Bytes) -> Bool {
        text.count > 2 && text[0] == UInt8(ascii: "0") && (text[1] == UInt8(ascii: "x") || text[1] == UInt8(ascii: "o"))
            && text.dropFirst(2).allSatisfy { JSONEscapes.hexValue($0) != nil }
    }
}

func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

func isLetterOrDigit(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }
