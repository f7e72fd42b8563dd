/// Prints YAML in block style, like a hand-written spec: scalars are quoted only if necessary.
///
/// Parsing the result gives exactly the original texts, whatever they contain.
///
/// libyaml's emitter was tried instead, on the whole cloud (16,504 files, 56 MB). It wrote the same content with 214 of
/// 956 lines less here and in the callers, but was not kept:
/// - The import took 1.9 s of CPU instead of 1.2 s: libyaml copies each text into an event.
/// - It cannot take back what it has written, so whether a member fits on a line had to be estimated: 492 lines became
///   longer than `width`. An exact answer needs `ScalarTraits`, most of what it would replace.
/// - Its output depends on the version of the system's libyaml (0.2.3 changed texts that end in blank lines, 0.2.5 keys
///   without a value), so that the same import could rewrite files on another machine.
/// - It does not indent lists below their keys as hand-written specs do, and writes no comments.
struct YAMLPrinter {
    /// The preferred maximum length of a line in columns.
    static let width = 120

    private(set) var bytes: [UInt8] = []
    /// The number of spaces before each line.
    var indentation = 0

    init() {
        bytes.reserveCapacity(16 << 10)
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// A copy of the text without the unused capacity of `bytes`.
    var file: [UInt8] { bytes.withUnsafeBufferPointer { Array($0) } }

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        indentation = 0
    }

    // MARK: Lines

    @inline(__always)
    mutating func raw(_ text: StaticString) {
        bytes.append(contentsOf: Bytes(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    @inline(__always)
    mutating func raw(_ text: Bytes) { bytes.append(contentsOf: text) }

    mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

    @inline(__always)
    mutating func byte(_ byte: UInt8) { bytes.append(byte) }

    @inline(__always)
    mutating func endLine() { bytes.append(0x0A) }

    mutating func indent(_ extra: Int = 0) {
        for _ in 0..<(indentation + extra) { bytes.append(0x20) }
    }

    /// Writes `key:` on a line of its own.
    mutating func key(_ key: StaticString) {
        indent()
        raw(key)
        raw(":\n")
    }

    /// Writes `key: word`. The word must not need quotes.
    mutating func word(_ key: StaticString, _ word: String) {
        indent()
        raw(key)
        raw(": ")
        raw(word)
        endLine()
    }

    /// Writes `key: text`. A text with several lines becomes a block.
    mutating func text(_ key: StaticString, _ text: Bytes) {
        indent()
        raw(key)
        byte(UInt8(ascii: ":"))
        value(text)
    }

    /// Writes a text after a key or a dash, and ends the line.
    mutating func value(_ text: Bytes) {
        let traits = ScalarTraits(text)
        byte(0x20)
        if traits.contains(.lineFeed), Self.fitsBlock(text, traits) {
            block(text)
        } else {
            scalar(text, traits, inFlow: false)
            endLine()
        }
    }

    // MARK: Scalars

    /// Writes a text on one line.
    mutating func scalar(_ text: Bytes, _ traits: ScalarTraits, inFlow: Bool) {
        let unfit: ScalarTraits = inFlow ? [.neverPlain, .flowIndicator] : .neverPlain
        if traits.isDisjoint(with: unfit) {
            raw(text)
        } else if traits.isDisjoint(with: [.lineFeed, .unprintable]) {
            singleQuoted(text)
        } else {
            doubleQuoted(text)
        }
    }

    private mutating func singleQuoted(_ text: Bytes) {
        byte(UInt8(ascii: "'"))
        for character in text {
            if character == UInt8(ascii: "'") { byte(character) }
            byte(character)
        }
        byte(UInt8(ascii: "'"))
    }

    private mutating func doubleQuoted(_ text: Bytes) {
        byte(UInt8(ascii: "\""))
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
            switch scalar {
            case "\"": raw("\\\"")
            case "\\": raw("\\\\")
            case "\n": raw("\\n")
            case "\t": raw("\\t")
            default: readable(scalar)
            }
        }
        byte(UInt8(ascii: "\""))
    }

    /// Writes a character, or its escape if YAML does not allow it.
    private mutating func readable(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: escape(scalar)
        default: bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
        }
    }

    private mutating func escape(_ scalar: Unicode.Scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let length = scalar.value > 0xFFFF ? 8 : scalar.value > 0xFF ? 4 : 2
        raw(length == 8 ? "\\U" : length == 4 ? "\\u" : "\\x")
        for _ in digits.utf8.count..<max(length, digits.utf8.count) { byte(UInt8(ascii: "0")) }
        raw(digits)
    }

    /// Writes a value of a JSON text in flow style.
    mutating func flow(_ node: Int, in tree: JSONTree) {
        var isFirst = true
        switch tree.kind(node) {
        case .string, .escapedString:
            let text = tree.string(node)
            scalar(text, ScalarTraits(text), inFlow: true)
        case .array:
            byte(UInt8(ascii: "["))
            tree.forEachElement(of: node) { element in
                if !isFirst { raw(", ") }
                isFirst = false
                flow(element, in: tree)
            }
            byte(UInt8(ascii: "]"))
        case .object:
            byte(UInt8(ascii: "{"))
            tree.forEachMember(of: node) { key, value in
                if !isFirst { raw(", ") }
                isFirst = false
                raw(tree.string(key))
                raw(": ")
                flow(value, in: tree)
            }
            byte(UInt8(ascii: "}"))
        default: raw(tree.raw(node))
        }
    }

    // MARK: Blocks of lines

    /// Returns `true` if a literal block can represent the text. It must not begin with white space, which would be
    /// indentation, or contain invisible characters or white space at the ends of its lines.
    private static func fitsBlock(_ text: Bytes, _ traits: ScalarTraits) -> Bool {
        guard traits.isDisjoint(with: [.unprintable, .spaceOutside, .spaceAtLineEnd]), let first = text.first,
            first != 0x0A
        else { return false }
        return !text.suffix(2).elementsEqual([0x0A, 0x0A])
    }

    private mutating func block(_ text: Bytes) {
        let isEnded = text.last == 0x0A
        raw(isEnded ? "|\n" : "|-\n")
        let lines = isEnded ? Bytes(rebasing: text.dropLast()) : text
        for line in lines.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if !line.isEmpty {
                indent(2)
                raw(Bytes(rebasing: line))
            }
            endLine()
        }
    }

    // MARK: Lines that may turn out too long

    struct Mark {
        fileprivate var count: Int
    }

    var mark: Mark { Mark(count: bytes.count) }

    /// Returns the number of columns written since a mark.
    func columns(since mark: Mark) -> Int {
        var columns = 0
        for index in mark.count..<bytes.count where bytes[index] & 0xC0 != 0x80 { columns += 1 }
        return columns
    }

    mutating func goBack(to mark: Mark) {
        bytes.removeLast(bytes.count - mark.count)
    }

    // MARK: Comments

    /// Writes the rest of a comment line. Line breaks, and characters that YAML does not allow, are escaped.
    mutating func commentEnd(_ text: Bytes) {
        if ScalarTraits(text).isDisjoint(with: [.unprintable, .lineFeed]) {
            raw(text)
        } else {
            for scalar in String(decoding: text, as: UTF8.self).unicodeScalars { readable(scalar) }
        }
        endLine()
    }

    /// Writes a text as lines of a comment.
    mutating func comment(_ text: Bytes, indentation: Int) {
        for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
            let line = Bytes(rebasing: line.last == 0x0D ? line.dropLast() : line)
            byte(UInt8(ascii: "#"))
            if !line.isEmpty {
                for _ in 0...indentation { byte(0x20) }
            }
            commentEnd(line)
        }
    }
}
