import Reference

/// HTML that is safe in a page: literals of the source code are markup, and all other text is escaped. So a spec cannot
/// add markup to a page.
///
/// HTML is built byte by byte, since a page has thousands of pieces, and a string for each would cost more than all other
/// steps.
struct Markup: ExpressibleByStringInterpolation {
    /// The HTML in UTF-8.
    private(set) var bytes: [UInt8] = []

    init() {}

    init(stringLiteral markup: StaticString) {
        raw(markup)
    }

    init(stringInterpolation: StringInterpolation) {
        self = stringInterpolation.markup
    }

    /// The length in bytes.
    var size: Int { bytes.count }

    static func += (page: inout Markup, part: Markup) {
        page.bytes += part.bytes
    }

    mutating func reserveCapacity(_ bytes: Int) {
        self.bytes.reserveCapacity(bytes)
    }

    /// Appends markup, which must be a literal.
    mutating func raw(_ markup: StaticString) {
        bytes.append(literal: markup)
    }

    /// Appends text, escaped for elements and for attributes in single or double quotes.
    mutating func text(_ text: String) {
        let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { escape($0) }
        if isDone == nil { Array(text.utf8).withUnsafeBufferPointer { escape($0) } }
    }

    /// Appends a byte of a text.
    mutating func text(_ byte: UInt8) {
        if let entity = Self.entity(byte) { raw(entity) } else { bytes.append(byte) }
    }

    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
        var copied = 0
        var index = 0
        while index < text.count {
            if index + 8 <= text.count {
                let plain = Self.plainBytes(text, index)
                index += plain
                if plain == 8 { continue }
            }
            if let entity = Self.entity(text[index]) {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<index]))
                raw(entity)
                copied = index + 1
            }
            index += 1
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied...]))
    }

    private static func entity(_ byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }

    /// Returns how many of the eight bytes at `index` precede the first that may need an entity. A `#` counts as one, since
    /// excluding it would take another comparison.
    private static func plainBytes(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let word = UInt64(
            littleEndian: UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: index, as: UInt64.self))
        // `"`, `#`, `&` and `'` differ in two bits, `<` and `>` in one, so each group maps to zero bytes. Subtracting 1 sets
        // the upper bit of a zero byte ("Determine if a word has a zero byte", Bit Twiddling Hacks). It also borrows from the
        // next byte, so only the lowest byte found is certain.
        let quotes = (word | 0x05 &* ones) ^ 0x27 &* ones
        let brackets = (word | 0x02 &* ones) ^ 0x3E &* ones
        let found = (quotes &- ones) & ~quotes | (brackets &- ones) & ~brackets
        return (found & (ones << 7)).trailingZeroBitCount / 8
    }

    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var markup = Markup()

        init(literalCapacity: Int, interpolationCount: Int) {
            markup.reserveCapacity(literalCapacity + interpolationCount * 16)
        }

        mutating func appendLiteral(_ literal: StaticString) {
            markup.raw(literal)
        }

        mutating func appendInterpolation(_ text: String) {
            markup.text(text)
        }

        mutating func appendInterpolation(_ number: Int) {
            markup.text(String(number))
        }

        mutating func appendInterpolation(_ part: Markup) {
            markup += part
        }
    }
}
