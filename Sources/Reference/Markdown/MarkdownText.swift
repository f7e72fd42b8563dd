/// Markdown (CommonMark with GitHub's tables), built byte by byte.
///
/// Text is escaped so that it is shown as it is: every character that a Markdown reader could take for markup gets a
/// backslash, including those of common extensions and template engines (`$`, `~`, `{{`).
package struct MarkdownText {
    package let policy: MarkdownPolicy
    package private(set) var bytes: [UInt8] = []
    /// A Boolean value that indicates whether a table cell is being written, which must be one line without bare pipes.
    package var isInCell = false

    package init(_ policy: MarkdownPolicy) { self.policy = policy }

    /// Appends Markdown without escaping it.
    package mutating func raw(_ markdown: String) { bytes.append(utf8: markdown) }

    /// Appends Markdown without escaping it. A literal is copied at once.
    package mutating func mark(_ markdown: StaticString) { bytes.append(literal: markdown) }

    package mutating func raw(_ byte: UInt8) { bytes.append(byte) }

    /// - Parameter markdown: The `bytes` of another text.
    package mutating func raw(_ markdown: [UInt8]) { bytes.append(contentsOf: markdown) }

    /// Removes the text but keeps the storage.
    package mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

    /// Returns the text with one line break at its end.
    package mutating func file() -> [UInt8] {
        let newline = UInt8(ascii: "\n")
        while bytes.last == newline { bytes.removeLast() }
        bytes.append(newline)
        // Copy the bytes, since `bytes` keeps its storage, which has room for the longest file.
        return bytes.withUnsafeBufferPointer { Array($0) }
    }

    // MARK: Text

    /// Appends text, escaped.
    ///
    /// - Parameter isAtStart: A Boolean value that indicates whether the text begins a line, where a dash or a number
    ///   would begin a block.
    package mutating func text(_ text: String, isAtStart: Bool = false) {
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

    /// Returns the index after the byte that would begin a list, heading or underline at the start of a line, or 0.
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
        // Letters, and everything outside ASCII, need no escape.
        if byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") || byte > 0x7E { return false }
        switch byte {
        case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "]"),
            UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "$"):
            return true
        case UInt8(ascii: "_"):
            // An underscore inside a word is not markup.
            return index == 0 || index + 1 == text.count || !isLetterOrDigit(text[index - 1])
                || !isLetterOrDigit(text[index + 1])
        case UInt8(ascii: "&"):
            return index + 1 < text.count && (isLetterOrDigit(text[index + 1]) || text[index + 1] == UInt8(ascii: "#"))
        case UInt8(ascii: "#"): return index == 0 || text[index - 1] == UInt8(ascii: " ")
        // Some sites pass their Markdown through template engines.
        case UInt8(ascii: "{"), UInt8(ascii: "%"):
            return (index > 0 ? text[index - 1] : bytes.last) == UInt8(ascii: "{")
        default: return false
        }
    }

    // MARK: Code

    /// Appends a code span. The code must be on one line.
    package mutating func code(_ code: String) {
        var longest = 0
        var run = 0
        // A code span that Markdown readers or template engines would change.
        var isChanged = code.isEmpty
        var previous: UInt8 = 0
        for byte in code.utf8 {
            run = byte == UInt8(ascii: "`") ? run + 1 : 0
            longest = max(longest, run)
            // Markdown readers interpret a backslash before a pipe in a cell's code differently, and template engines
            // also process code.
            if byte == UInt8(ascii: "|"), isInCell { isChanged = true }
            if previous == UInt8(ascii: "{"), byte == previous || byte == UInt8(ascii: "%") { isChanged = true }
            previous = byte
        }
        if isChanged, policy.usesHTML { return codeElement(code) }
        let first = code.utf8.first
        let last = code.utf8.last
        let needsSpace =
            code.isEmpty || first == UInt8(ascii: "`") || last == UInt8(ascii: "`")
            || first == UInt8(ascii: " ") && last == UInt8(ascii: " ")
        for _ in 0...longest { bytes.append(UInt8(ascii: "`")) }
        if needsSpace { bytes.append(UInt8(ascii: " ")) }
        if isChanged { for byte in code.utf8 { literal(byte) } } else { raw(code) }
        if needsSpace { bytes.append(UInt8(ascii: " ")) }
        for _ in 0...longest { bytes.append(UInt8(ascii: "`")) }
    }

    /// Appends a byte of code so that readers show it unchanged.
    private mutating func literal(_ byte: UInt8) {
        if byte == UInt8(ascii: "|"), isInCell { mark("\\") }
        if byte == UInt8(ascii: "{"), policy.replacesVariables, bytes.last == byte { mark("\u{2060}") }
        bytes.append(byte)
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

    /// Appends a block of code, followed by a blank line.
    package mutating func codeBlock(_ code: String, language: String, indentation: Int = 0) {
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
        if indentation == 0, !policy.replacesVariables { return raw(lines) }
        indent(by: indentation)
        for byte in lines.utf8 {
            literal(byte)
            if byte == UInt8(ascii: "\n") { indent(by: indentation) }
        }
    }

    package mutating func indent(by columns: Int) {
        for _ in 0..<columns { bytes.append(UInt8(ascii: " ")) }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Returns `true` if the buffer contains the byte. Checks eight bytes at a time.
    fileprivate func holds(_ byte: UInt8) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let pattern = UInt64(byte) &* ones
        let raw = UnsafeRawBufferPointer(self)
        var index = 0
        while index + 8 <= raw.count {
            // A byte equal to `byte` is zero now, and subtracting 1 sets its upper bit ("Determine if a word has a zero
            // byte", Bit Twiddling Hacks). Only such a byte can borrow from the next, so the result for the word is
            // exact.
            let difference = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) ^ pattern
            if (difference &- ones) & ~difference & (ones << 7) != 0 { return true }
            index += 8
        }
        return self[index...].contains(byte)
    }
}
