/// Markdown (CommonMark with GitHub's tables), built byte by byte.
///
/// Text that is appended as text shows as text: whatever a reader of Markdown could take for markup has a backslash before
/// it, also what only some of them know (`$`, `~`, `{{`).
struct MarkdownText {
    /// Of the page, and of those to which it leads.
    let language: Language
    private(set) var bytes: [UInt8] = []
    /// Inside a cell everything stands on one line, and a pipe would end it.
    var isInCell = false

    init(_ language: Language) { self.language = language }

    /// Markdown of our own.
    mutating func raw(_ markdown: String) { bytes.append(utf8: markdown) }

    /// Markdown of our own that is the same on all pages.
    mutating func mark(_ markdown: StaticString) { bytes.append(literal: markdown) }

    mutating func raw(_ byte: UInt8) { bytes.append(byte) }

    /// - Parameter markdown: What another text has as `bytes`.
    mutating func raw(_ markdown: [UInt8]) { bytes.append(contentsOf: markdown) }

    /// Forgets the text and keeps its storage.
    mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

    /// The text, with one line break at its end.
    mutating func file() -> [UInt8] {
        let newline = UInt8(ascii: "\n")
        while bytes.last == newline { bytes.removeLast() }
        bytes.append(newline)
        // A copy, for `bytes` keeps its storage, which has room for the longest file.
        return bytes.withUnsafeBufferPointer { Array($0) }
    }

    // MARK: Text

    /// - Parameter isAtStart: At the start of a line, where a dash or number would begin a block.
    mutating func text(_ text: String, isAtStart: Bool = false) {
        let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { append($0, isAtStart: isAtStart) }
        if isDone == nil { Array(text.utf8).withUnsafeBufferPointer { append($0, isAtStart: isAtStart) } }
    }

    private mutating func append(_ text: UnsafeBufferPointer<UInt8>, isAtStart: Bool) {
        var start = 0
        if isAtStart {
            start = startOfBlock(text)
            if start > 0 {
                bytes.append(contentsOf: text[..<(start - 1)])
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(text[start - 1])
            }
        }
        var open = start
        for index in start..<text.count where needsEscape(text, index) {
            bytes.append(contentsOf: text[open..<index])
            bytes.append(UInt8(ascii: "\\"))
            open = index
        }
        bytes.append(contentsOf: text[open...])
    }

    /// Behind the byte that makes the start of a line the start of a list, heading or underline; else 0.
    private func startOfBlock(_ text: UnsafeBufferPointer<UInt8>) -> Int {
        switch text.first {
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: "#"): return 1
        default: break
        }
        let digits = text.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }.count
        guard digits > 0, digits < text.count else { return 0 }
        return text[digits] == UInt8(ascii: ".") || text[digits] == UInt8(ascii: ")") ? digits + 1 : 0
    }

    private func needsEscape(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        let byte = text[index]
        // Letters and all that is not ASCII.
        if byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") || byte > 0x7E { return false }
        switch byte {
        case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "]"),
            UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "$"):
            return true
        case UInt8(ascii: "_"):
            // Inside a word it means nothing.
            return index == 0 || index + 1 == text.count || !isLetterOrDigit(text[index - 1])
                || !isLetterOrDigit(text[index + 1])
        case UInt8(ascii: "&"):
            return index + 1 < text.count && (isLetterOrDigit(text[index + 1]) || text[index + 1] == UInt8(ascii: "#"))
        case UInt8(ascii: "#"): return index == 0 || text[index - 1] == UInt8(ascii: " ")
        // For the template engines through which some sites send their Markdown.
        case UInt8(ascii: "{"), UInt8(ascii: "%"): return index > 0 && text[index - 1] == UInt8(ascii: "{")
        default: return false
        }
    }

    // MARK: Code

    /// A code span. What it holds is on one line.
    mutating func code(_ code: String) {
        var longest = 0
        var run = 0
        var needsElement = code.isEmpty
        var previous: UInt8 = 0
        for byte in code.utf8 {
            run = byte == UInt8(ascii: "`") ? run + 1 : 0
            longest = max(longest, run)
            // Readers of Markdown do not agree what a backslash before a pipe means in a cell's code, and template engines
            // look into code too.
            if byte == UInt8(ascii: "|"), isInCell { needsElement = true }
            if previous == UInt8(ascii: "{"), byte == previous || byte == UInt8(ascii: "%") { needsElement = true }
            previous = byte
        }
        if needsElement { return codeElement(code) }
        let first = code.utf8.first
        let last = code.utf8.last
        let needsSpace =
            first == UInt8(ascii: "`") || last == UInt8(ascii: "`")
            || first == UInt8(ascii: " ") && last == UInt8(ascii: " ")
        for _ in 0...longest { bytes.append(UInt8(ascii: "`")) }
        if needsSpace { bytes.append(UInt8(ascii: " ")) }
        raw(code)
        if needsSpace { bytes.append(UInt8(ascii: " ")) }
        for _ in 0...longest { bytes.append(UInt8(ascii: "`")) }
    }

    private mutating func codeElement(_ code: String) {
        mark("<code>")
        for byte in code.utf8 {
            if byte < 0x80, byte != UInt8(ascii: " "), !isLetterOrDigit(byte) {
                raw("&#\(byte);")
            } else {
                bytes.append(byte)
            }
        }
        mark("</code>")
    }

    /// A block of code, with a blank line behind it.
    mutating func codeBlock(_ code: String, language: String, indentation: Int = 0) {
        let fence = String(repeating: "`", count: max(longestRun(ofBackticksIn: code) + 1, 3))
        raw(fence)
        raw(language)
        raw(UInt8(ascii: "\n"))
        indented(code, by: indentation)
        raw(UInt8(ascii: "\n"))
        indent(by: indentation)
        raw(fence)
        mark("\n\n")
    }

    private func longestRun(ofBackticksIn code: String) -> Int {
        let backtick = UInt8(ascii: "`")
        let holdsNone = code.utf8.withContiguousStorageIfAvailable { !$0.holds(backtick) }
        if holdsNone == true { return 0 }
        var longest = 0
        var run = 0
        for byte in code.utf8 {
            run = byte == backtick ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
    }

    private mutating func indented(_ lines: String, by indentation: Int) {
        if indentation == 0 { return raw(lines) }
        indent(by: indentation)
        for byte in lines.utf8 {
            bytes.append(byte)
            if byte == UInt8(ascii: "\n") { indent(by: indentation) }
        }
    }

    mutating func indent(by columns: Int) {
        for _ in 0..<columns { bytes.append(UInt8(ascii: " ")) }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether the byte is there, which is looked for in eight bytes at once.
    fileprivate func holds(_ byte: UInt8) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let pattern = UInt64(byte) &* ones
        let raw = UnsafeRawBufferPointer(self)
        var index = 0
        while index + 8 <= raw.count {
            // A byte that is zero now was the one; only such a one borrows from above itself.
            let difference = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) ^ pattern
            if (difference &- ones) & ~difference & (ones << 7) != 0 { return true }
            index += 8
        }
        return self[index...].contains(byte)
    }
}
