/// Parses the content of a paragraph. It accepts any text: unclosed or unsupported markup is kept as text.
struct InlineParser {
    private let bytes: [UInt8]
    private let depth: Int
    private var inlines: [Inline] = []
    /// The start of the text that has not been added to `inlines` yet.
    private var open: Int
    private var position: Int
    private let end: Int
    /// The index of the next `]`, or `end` if there is none. Less than `position` if it is not known.
    private var nextBracket = -1
    /// The end of the address in parentheses after `nextBracket`, if there is one. It is kept, since all `[` before the
    /// bracket need it.
    private var nextAddressEnd: Int?
    /// A Boolean value that indicates whether links are ignored, as inside a link.
    private var holdsNoAddress = false
    /// Delimiters that are known to be unclosed. Without this set, hostile text would take quadratic time.
    private var unclosed: Set<[UInt8]> = []

    /// - Parameter text: UTF-8 without control characters, except that `\n` is a hard line break.
    static func inlines(_ text: [UInt8]) -> [Inline] {
        var parser = InlineParser(text, from: 0, to: text.count, depth: 0)
        return parser.read()
    }

    private init(_ bytes: [UInt8], from start: Int, to end: Int, depth: Int) {
        self.bytes = bytes
        self.depth = depth
        open = start
        position = start
        self.end = end
    }

    private mutating func read() -> [Inline] {
        while position < end {
            switch bytes[position] {
            case UInt8(ascii: "\\"): readEscape()
            case UInt8(ascii: "`"): readCode()
            case UInt8(ascii: "*"): readEmphasis()
            case UInt8(ascii: "["): readLink()
            case UInt8(ascii: "<"): readAddressInBrackets()
            case UInt8(ascii: "h"): readAddress()
            case UInt8(ascii: "!") where byte(at: position + 1) == UInt8(ascii: "["): position += 2
            case UInt8(ascii: "\n"): take(.lineBreak, to: position + 1)
            default: position += 1
            }
        }
        flush(to: end)
        return inlines
    }

    private func byte(at index: Int) -> UInt8? { index < end ? bytes[index] : nil }

    private func text(_ start: Int, _ end: Int) -> String { String(decoding: bytes[start..<end], as: UTF8.self) }

    private mutating func flush(to end: Int) {
        if open < end { inlines.append(.text(text(open, end))) }
        open = end
    }

    private mutating func take(_ inline: Inline, to next: Int) {
        flush(to: position)
        inlines.append(inline)
        position = next
        open = next
    }

    /// Reads an escape: a backslash before punctuation is removed, and the punctuation is text.
    private mutating func readEscape() {
        guard let next = byte(at: position + 1), isPunctuation(next) else {
            position += 1
            return
        }
        flush(to: position)
        open = position + 1
        position += 2
    }

    private mutating func readCode() {
        let run = length(of: UInt8(ascii: "`"), at: position)
        let fence = Array(bytes[position..<position + run])
        var close = position + run
        while !unclosed.contains(fence), close < end {
            let length = length(of: UInt8(ascii: "`"), at: close)
            if length == run {
                take(.code(codeText(position + run, close)), to: close + run)
                return
            }
            close += max(length, 1)
        }
        unclosed.insert(fence)
        position += run
    }

    /// Returns the content of a code span. A single space on both sides separates the code from the backticks and is
    /// removed.
    private func codeText(_ start: Int, _ end: Int) -> String {
        var code = bytes[start..<end]
        let isPadded = code.count > 2 && code.first == UInt8(ascii: " ") && code.last == UInt8(ascii: " ")
        if isPadded, code.contains(where: { $0 != UInt8(ascii: " ") }) { code = code.dropFirst().dropLast() }
        return String(decoding: code.map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
    }

    private mutating func readEmphasis() {
        let run = length(of: UInt8(ascii: "*"), at: position)
        let width = min(run, 2)
        let delimiter = Array(bytes[position..<position + width])
        let start = position + width
        if run <= 2, depth < 4, !unclosed.contains(delimiter), let first = byte(at: start), !isSpace(first) {
            if let close = closing(width, from: start + 1) {
                var parser = InlineParser(bytes, from: start, to: close, depth: depth + 1)
                parser.holdsNoAddress = holdsNoAddress
                let inner = parser.read()
                take(width == 2 ? .strong(inner) : .emphasis(inner), to: close + width)
                return
            }
            unclosed.insert(delimiter)
        }
        position += run
    }

    /// Returns the index of the next run of exactly `width` asterisks that does not follow a space.
    private func closing(_ width: Int, from start: Int) -> Int? {
        var index = start
        while index < end {
            let run = length(of: UInt8(ascii: "*"), at: index)
            if run == width, !isSpace(bytes[index - 1]) { return index }
            index += max(run, 1)
        }
        return nil
    }

    /// Reads a link: `[text](https://…)`.
    private mutating func readLink() {
        if nextBracket < position {
            nextBracket = bytes[position..<end].firstIndex(of: UInt8(ascii: "]")) ?? end
            nextAddressEnd = byte(at: nextBracket + 1) == UInt8(ascii: "(") ? addressEnd(from: nextBracket + 2) : nil
        }
        let close = nextBracket
        guard !holdsNoAddress, let address = nextAddressEnd, byte(at: address) == UInt8(ascii: ")"),
            close > position + 1
        else { return position += 1 }
        var parser = InlineParser(bytes, from: position + 1, to: close, depth: depth + 1)
        parser.holdsNoAddress = true
        take(.link(parser.read(), address: text(close + 2, address)), to: address + 1)
    }

    /// Reads an address in angle brackets: `<https://…>`.
    private mutating func readAddressInBrackets() {
        guard !holdsNoAddress, let address = addressEnd(from: position + 1), byte(at: address) == UInt8(ascii: ">")
        else {
            return position += 1
        }
        let shown = text(position + 1, address)
        take(.link([.text(shown)], address: shown), to: address + 1)
    }

    /// Reads a bare address, `https://…`, without the punctuation that ends the sentence.
    private mutating func readAddress() {
        let isInWord = position > 0 && isLetterOrDigit(bytes[position - 1])
        guard !holdsNoAddress, !isInWord, var address = addressEnd(from: position) else { return position += 1 }
        while isSentenceEnd(bytes[address - 1]) { address -= 1 }
        let shown = text(position, address)
        take(.link([.text(shown)], address: shown), to: address)
    }

    /// Returns the end of the address that begins at `start`, or `nil` if none begins there.
    private func addressEnd(from start: Int) -> Int? {
        var index = start
        for byte in "http".utf8 {
            guard self.byte(at: index) == byte else { return nil }
            index += 1
        }
        if byte(at: index) == UInt8(ascii: "s") { index += 1 }
        for byte in "://".utf8 {
            guard self.byte(at: index) == byte else { return nil }
            index += 1
        }
        guard let host = byte(at: index), isLetterOrDigit(host) else { return nil }
        while let byte = byte(at: index), isOfAddress(byte) { index += 1 }
        return index
    }

    private func length(of byte: UInt8, at start: Int) -> Int {
        var index = start
        while index < end, bytes[index] == byte { index += 1 }
        return index - start
    }
}

private func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") }

func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
    default: false
    }
}

func isPunctuation(_ byte: UInt8) -> Bool { 0x21...0x7E ~= byte && !isLetterOrDigit(byte) }

/// Returns `true` if an address may contain the byte (RFC 3986). Brackets and quotes are excluded, since they could end
/// the address where it is printed.
private func isOfAddress(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || "-._~:/?#@!$&*+,;=%".utf8.contains(byte)
}

private func isSentenceEnd(_ byte: UInt8) -> Bool { ".,:;!?*~_".utf8.contains(byte) }
