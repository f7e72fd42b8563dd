/// Text of a spec made into lines of a doc comment: nothing in it can end the comment or hide what follows it.
enum DocText {
    /// CommonMark with its paragraphs filled to `width` columns. Code blocks and tables are left as they are, and so is
    /// text without spaces, such as Chinese.
    static func lines(_ text: String, width: Int) -> [String] {
        if isOneLine(text, width: width) { return [text] }
        var layout = DocLayout(width: width)
        for line in clean(text).utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            layout.add(Substring(line))
        }
        return layout.finished()
    }

    /// Whether a text is its own only line, as most are: it fits and says nothing to the layout.
    private static func isOneLine(_ text: String, width: Int) -> Bool {
        let bytes = text.utf8
        // Columns are never more than bytes.
        guard bytes.count <= width || text.columns <= width, let first = bytes.first, let last = bytes.last,
            first != UInt8(ascii: " "), first != UInt8(ascii: "`"), first != UInt8(ascii: "~"),
            last != UInt8(ascii: " "), last != UInt8(ascii: "\\")
        else { return false }
        return !bytes.contains(UInt8(ascii: "\n")) && isClean(text)
    }

    /// The text on one line, for places where there is only one.
    static func singleLine(_ text: String) -> String {
        clean(text).split(whereSeparator: { $0 == "\n" || $0 == " " }).joined(separator: " ")
    }

    /// A code span, which shows control characters and line breaks escaped.
    static func code(_ text: String) -> String {
        if !text.isEmpty, text.utf8.allSatisfy({ 0x20...0x7E ~= $0 && $0 != UInt8(ascii: "`") }) { return "`\(text)`" }
        var shown = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n": shown += "\\n"
            case "\t": shown += "\\t"
            default:
                if SwiftLiteral.needsEscape(scalar) {
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

    /// Line breaks of all kinds become `\n`, tabs and other control characters a space, invisible marks nothing.
    private static func clean(_ text: String) -> String {
        if isClean(text) { return text }
        var cleaned = ""
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n" where previous == "\r": break
            case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": cleaned += "\n"
            case " "..."~", "\u{3000}"..."\u{9FFF}": cleaned.unicodeScalars.append(scalar)
            default:
                switch scalar.properties.generalCategory {
                case .control: cleaned += " "
                case .format where scalar != "\u{200D}": break
                default: cleaned.unicodeScalars.append(scalar)
                }
            }
            previous = scalar
        }
        return cleaned
    }

    /// Whether a text is made of nothing but plain ASCII, line feeds, Chinese and its punctuation, as most texts are:
    /// looking up what kind a scalar is costs more than all the rest.
    private static func isClean(_ text: String) -> Bool {
        var bytes = text.utf8.makeIterator()
        while let byte = bytes.next() {
            switch byte {
            case 0x20...0x7E, UInt8(ascii: "\n"): continue
            // U+3000 to U+9FFF.
            case 0xE3...0xE9: break
            // U+2010 to U+2026: dashes, quotation marks, ellipsis.
            case 0xE2:
                guard bytes.next() == 0x80, let last = bytes.next(), 0x90...0xA6 ~= last else { return false }
                continue
            // U+FF00 to U+FF7F: full-width forms.
            case 0xEF:
                guard let middle = bytes.next(), 0xBC...0xBD ~= middle else { return false }
                _ = bytes.next()
                continue
            default: return false
            }
            _ = bytes.next()
            _ = bytes.next()
        }
        return true
    }
}

extension StringProtocol {
    /// Unicode scalars, not characters: what is one character differs between versions of Unicode, and the output must not.
    var columns: Int {
        utf8.withContiguousStorageIfAvailable(Self.columns) ?? unicodeScalars.count
    }

    /// A scalar has one byte that continues no other.
    private static func columns(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var count = 0
        for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
        return count
    }
}
