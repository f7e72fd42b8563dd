import APIModel

/// Turns the text of a spec into lines of a doc comment. No text can end the comment or hide what follows it.
enum DocText {
    /// Returns CommonMark with its paragraphs wrapped at `width` columns, each line with its line feed. Code blocks,
    /// tables and text without spaces, such as Chinese, are not wrapped.
    ///
    /// - Parameter linksSymbols: `true` if double backticks link to symbols, as in texts of the emitter.
    static func layOut(_ text: String, width: Int, linksSymbols: Bool = false) -> [UInt8] {
        var layout = DocLayout(width: width, linksSymbols: linksSymbols)
        var text = clean(text)
        text.withUTF8 { bytes in
            for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
                layout.add(line)
            }
        }
        return layout.finished()
    }

    /// Returns `true` if the text needs no layout: it is one line outside of code blocks and tables without a meaning for
    /// DocC, as most texts are.
    /// - Parameter bullet: The text in front of it on the line.
    static func isOneLine(_ text: String, after bullet: String, width: Int) -> Bool {
        let room = width - bullet.utf8.count
        // A line never has more columns than bytes.
        guard text.utf8.count <= room || text.columns <= room else { return false }
        return text.utf8.withContiguousStorageIfAvailable { bytes in
            guard let first = bytes.first, bytes.last != UInt8(ascii: " "), isClean(bytes, lines: false),
                !DocCText.mayHoldSpans(bytes)
            else { return false }
            switch first {
            case UInt8(ascii: " "), UInt8(ascii: "`"), UInt8(ascii: "~"), UInt8(ascii: "|"): return !bullet.isEmpty
            default: return !bullet.isEmpty || !DocCText.mayOpen(first)
            }
        } ?? false
    }

    /// Returns the text on a single line.
    static func singleLine(_ text: String) -> String {
        clean(text).split(whereSeparator: { $0 == "\n" || $0 == " " }).joined(separator: " ")
    }

    /// Returns plain text on a single line, in which nothing is markup.
    static func literal(_ text: String) -> String {
        var literal = String.UnicodeScalarView()
        for scalar in singleLine(text).unicodeScalars {
            if markup.contains(scalar) { literal.append("\\") }
            literal.append(scalar)
        }
        return String(literal)
    }

    /// The characters that can begin or end markup within a line of CommonMark or DocC.
    private static let markup = Set("\\`*_[]<>&#~|^@".unicodeScalars)

    /// Returns a code span, in which control characters and line breaks are escaped.
    static func code(_ text: String) -> String {
        var span = ""
        add(code: text, to: &span)
        return span
    }

    static func add(code text: String, to line: inout String) {
        if !text.isEmpty, text.utf8.allSatisfy({ 0x20...0x7E ~= $0 && $0 != UInt8(ascii: "`") }) {
            line += "`"
            line += text
            line += "`"
        } else {
            line += oddCode(text)
        }
    }

    private static func oddCode(_ text: String) -> String {
        var shown = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n": shown += "\\n"
            case "\t": shown += "\\t"
            default:
                if PlainText.isUnseen(scalar) {
                    shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
                } else {
                    shown.unicodeScalars.append(scalar)
                }
            }
        }
        if text.isEmpty { return "`\"\"`" }
        var fence = "`"
        while shown.contains(fence) { fence += "`" }
        let needsSpace = shown.hasPrefix("`") || shown.hasSuffix("`")
        return needsSpace ? "\(fence) \(shown) \(fence)" : fence + shown + fence
    }

    private static func clean(_ text: String) -> String {
        isClean(text) ? text : PlainText.cleaned(text)
    }

    private static func isClean(_ text: String) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { isClean($0, lines: true) } ?? false
    }

    /// Returns `true` if the text consists of printable ASCII, Chinese with its punctuation, and, if `lines` is `true`,
    /// line feeds, as most texts do. Looking up the category of every scalar would cost more than all other steps.
    static func isClean(_ text: UnsafeBufferPointer<UInt8>, lines: Bool) -> Bool {
        var index = 0
        while index < text.count {
            switch text[index] {
            case 0x20...0x7E: index += 1
            case UInt8(ascii: "\n"):
                guard lines else { return false }
                index += 1
            // U+3000 to U+9FFF.
            case 0xE3...0xE9: index += 3
            // U+2010 to U+2026: dashes, quotation marks, ellipsis.
            case 0xE2:
                guard text[index + 1] == 0x80, 0x90...0xA6 ~= text[index + 2] else { return false }
                index += 3
            // U+FF00 to U+FF7F: full-width forms.
            case 0xEF:
                guard 0xBC...0xBD ~= text[index + 1] else { return false }
                index += 3
            default: return false
            }
        }
        return true
    }
}

extension StringProtocol {
    /// The number of Unicode scalars. Characters are not counted, since they differ between versions of Unicode, and
    /// the output must not.
    var columns: Int {
        utf8.withContiguousStorageIfAvailable(Self.columns) ?? unicodeScalars.count
    }

    /// Counts the bytes that are not continuation bytes: each scalar has exactly one.
    private static func columns(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var count = 0
        for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
        return count
    }
}
