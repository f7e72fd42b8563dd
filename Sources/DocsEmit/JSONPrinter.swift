import APIModel

/// JSON text, built byte by byte. Each member or element has its own line, indented by two spaces per level, so that a
/// changed value is a changed line.
///
/// Characters outside ASCII are not escaped, except U+2028 and U+2029, which end a line in old JavaScript engines.
struct JSONPrinter {
    /// The layout of an object or array.
    enum Layout {
        case lines
        /// The whole value on one line.
        case line
    }

    private(set) var bytes: [UInt8] = []
    private let escapesDoubleBraces: Bool
    private var layout: Layout
    private var depth: Int
    private var isFirst = true

    /// - Parameters:
    ///   - escapesDoubleBraces: A Boolean value that indicates whether the second of two `{` in a string is written as
    ///     `\u007b`, for text in which Postman looks for `{{variables}}`. The JSON value is the same, but Postman finds
    ///     no variable.
    ///   - depth: The nesting level of the first value, for a part of a larger text.
    init(layout: Layout = .lines, escapesDoubleBraces: Bool = false, depth: Int = 0) {
        self.layout = layout
        self.escapesDoubleBraces = escapesDoubleBraces
        self.depth = depth
    }

    /// Returns the text with the line break that ends a file.
    mutating func file() -> [UInt8] {
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }

    /// Removes the text but keeps the storage.
    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        isFirst = true
    }

    // MARK: Objects and arrays

    mutating func object(_ layout: Layout? = nil, _ body: (inout JSONPrinter) -> Void) {
        nest(UInt8(ascii: "{"), UInt8(ascii: "}"), layout, body)
    }

    mutating func array(_ layout: Layout? = nil, _ body: (inout JSONPrinter) -> Void) {
        nest(UInt8(ascii: "["), UInt8(ascii: "]"), layout, body)
    }

    private mutating func nest(
        _ opening: UInt8, _ closing: UInt8, _ inner: Layout?, _ body: (inout JSONPrinter) -> Void
    ) {
        let outer = layout
        layout = outer == .line ? .line : inner ?? .lines
        bytes.append(opening)
        depth += 1
        isFirst = true
        body(&self)
        depth -= 1
        if !isFirst, layout == .lines { breakLine() }
        bytes.append(closing)
        isFirst = false
        layout = outer
    }

    /// Begins an element of an array. Its value must be written next.
    mutating func element() {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        if layout == .lines {
            breakLine()
        } else if !isFirst {
            bytes.append(UInt8(ascii: " "))
        }
        isFirst = false
    }

    /// Begins a member of an object. Its value must be written next.
    mutating func member(_ name: String) {
        element()
        string(name)
        bytes.append(UInt8(ascii: ":"))
        bytes.append(UInt8(ascii: " "))
    }

    private mutating func breakLine() {
        bytes.append(UInt8(ascii: "\n"))
        for _ in 0..<depth {
            bytes.append(UInt8(ascii: " "))
            bytes.append(UInt8(ascii: " "))
        }
    }

    // MARK: Values

    mutating func member(_ name: String, _ text: String) {
        member(name)
        string(text)
    }

    mutating func element(_ text: String) {
        element()
        string(text)
    }

    /// Appends text that already is JSON: `true`, a number, or the output of another printer at this level.
    mutating func literal(_ text: String) {
        bytes.append(utf8: text)
    }

    mutating func literal(_ text: [UInt8]) {
        bytes.append(contentsOf: text)
    }

    mutating func value(_ value: Value) {
        switch value {
        case .null: literal("null")
        case .boolean(let value): literal(value ? "true" : "false")
        case .integer(let value): literal(String(value))
        case .float(let value): literal("\(value)")
        case .string(let value): string(value)
        case .array(let elements):
            array { json in
                for element in elements {
                    json.element()
                    json.value(element)
                }
            }
        case .object(let members):
            object { $0.members(members) }
        }
    }

    mutating func members(_ members: [Value.Member]) {
        for member in members {
            self.member(member.name)
            value(member.value)
        }
    }

    // MARK: Strings

    mutating func string(_ text: String) {
        if text.utf8.withContiguousStorageIfAvailable({ quote($0) }) == nil { string(Array(text.utf8)) }
    }

    /// - Parameter text: The text in UTF-8.
    mutating func string(_ text: [UInt8]) {
        text.withUnsafeBufferPointer { quote($0) }
    }

    private mutating func quote(_ text: UnsafeBufferPointer<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        var copied = 0
        var index = 0
        while index < text.count {
            if index + 8 <= text.count {
                let plain = Self.plainBytes(text, index)
                index += plain
                if plain == 8 { continue }
            }
            let length = escapedLength(at: index, in: text)
            if length > 0 {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<index]))
                appendEscape(of: text[index], last: text[index + length - 1])
                copied = index + length
            }
            index += max(length, 1)
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied...]))
        bytes.append(UInt8(ascii: "\""))
    }

    /// Returns how many of the eight bytes at `index` precede the first that `escapedLength` must check.
    @inline(__always)
    private static func plainBytes(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let word = UInt64(
            littleEndian: UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: index, as: UInt64.self))
        // Finds zero bytes after the XOR ("Determine if a word has a zero byte", Bit Twiddling Hacks): subtracting 1
        // from a zero byte sets its upper bit. It also borrows from the next byte, so only the lowest byte found is
        // certain.
        func indices(of byte: UInt8) -> UInt64 {
            let difference = word ^ (UInt64(byte) &* ones)
            return (difference &- ones) & ~difference
        }
        let controls = (word &- (0x20 &* ones)) & ~word
        let found =
            controls | indices(of: 0x7F) | indices(of: UInt8(ascii: "\"")) | indices(of: UInt8(ascii: "\\"))
            | indices(of: UInt8(ascii: "{")) | indices(of: 0xE2)
        return (found & (ones << 7)).trailingZeroBitCount / 8
    }

    /// Returns the number of bytes at `index` to replace by an escape, or 0 if the byte needs none.
    @inline(__always)
    private func escapedLength(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
        switch text[index] {
        case 0..<0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "\\"): 1
        case UInt8(ascii: "{"): escapesDoubleBraces && index > 0 && text[index - 1] == UInt8(ascii: "{") ? 1 : 0
        // E2 80 A8 and E2 80 A9 are U+2028 and U+2029.
        case 0xE2: text[index + 1] == 0x80 && text[index + 2] & 0xFE == 0xA8 ? 3 : 0
        default: 0
        }
    }

    private mutating func appendEscape(of first: UInt8, last: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        switch first {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(first)
        case UInt8(ascii: "\n"): bytes.append(UInt8(ascii: "n"))
        case 0xE2: literal(last == 0xA8 ? "u2028" : "u2029")
        default:
            literal("u00")
            bytes.append(Self.hexDigit(first >> 4))
            bytes.append(Self.hexDigit(first & 0xF))
        }
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}
