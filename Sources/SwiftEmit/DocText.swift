/// Text of a spec made into lines of a doc comment: nothing in it can end the comment or hide what follows it.
enum DocText {
    /// CommonMark wrapped at `width` columns: the lines of a paragraph are one text. Code blocks and tables are not
    /// wrapped, nor is text without spaces, such as Chinese.
    static func lines(_ text: String, width: Int) -> [String] {
        var lines: [String] = []
        var fence: Substring?
        /// The paragraph or list item that the next line may continue.
        var paragraph = ""
        func endParagraph() {
            if !paragraph.isEmpty { lines += wrap(paragraph[...], width: width) }
            paragraph = ""
        }
        for line in clean(text).split(separator: "\n", omittingEmptySubsequences: false) {
            let content = line.drop(while: { $0 == " " })
            let marker = content.prefix(while: { $0 == "`" || $0 == "~" }).prefix(3)
            let isFence = marker.count == 3 && (fence == nil || fence == marker)
            let isIndentedCode = paragraph.isEmpty && line.columns - content.columns >= 4
            if isFence || fence != nil || content.hasPrefix("|") || isIndentedCode {
                endParagraph()
                if isFence { fence = fence == nil ? marker : nil }
                lines.append(String(line))
            } else if content.isEmpty {
                endParagraph()
                lines.append("")
            } else if paragraph.isEmpty || paragraph.hasPrefix("#")
                || content.split(separator: " ").first.map(opensBlock) == true
            {
                endParagraph()
                paragraph = String(line)
            } else {
                paragraph += joinsWithoutSpace(paragraph, content) ? content : " " + content
            }
        }
        endParagraph()
        if let fence { lines.append(String(fence)) }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return Array(lines.drop(while: \.isEmpty))
    }

    /// Chinese and Japanese write no spaces, so a line break between two of their characters stands for nothing.
    private static func joinsWithoutSpace(_ before: String, _ after: Substring) -> Bool {
        guard let last = before.unicodeScalars.last, let first = after.unicodeScalars.first else { return true }
        let ideographs: ClosedRange<Unicode.Scalar> = "\u{2E80}"..."\u{FFEF}"
        return ideographs.contains(last) && ideographs.contains(first)
    }

    /// The text on one line, for places where there is only one.
    static func singleLine(_ text: String) -> String {
        clean(text).split(whereSeparator: { $0 == "\n" || $0 == " " }).joined(separator: " ")
    }

    /// A code span, which shows control characters and line breaks escaped.
    static func code(_ text: String) -> String {
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
        var cleaned = ""
        for character in text {
            if character.isNewline {
                cleaned += "\n"
                continue
            }
            for scalar in character.unicodeScalars {
                switch scalar.properties.generalCategory {
                case .control: cleaned += " "
                case .format where scalar != "\u{200D}": break
                default: cleaned.unicodeScalars.append(scalar)
                }
            }
        }
        var lines = cleaned.split(separator: "\n", omittingEmptySubsequences: false)
        for index in lines.indices {
            while lines[index].last == " " { lines[index].removeLast() }
        }
        return lines.joined(separator: "\n")
    }

    private static func wrap(_ line: Substring, width: Int) -> [String] {
        guard line.columns > width else { return [String(line)] }
        let hanging = String(repeating: " ", count: hangingIndent(line))
        var lines: [String] = []
        var current = String(line.prefix(while: { $0 == " " }))
        var isAtStart = true
        for word in line.split(separator: " ") {
            if isAtStart {
                current += word
                isAtStart = false
            } else if current.columns + 1 + word.columns <= width || opensBlock(word) {
                current += " " + word
            } else {
                lines.append(current)
                current = hanging + word
            }
        }
        return lines + [current]
    }

    /// Columns before the text of a list item, so that its further lines stay part of it.
    private static func hangingIndent(_ line: Substring) -> Int {
        let content = line.drop(while: { $0 == " " })
        guard let marker = content.split(separator: " ").first, isListMarker(marker) else {
            return line.columns - content.columns
        }
        return line.columns - content.columns + marker.columns + 1
    }

    private static func isListMarker(_ word: Substring) -> Bool {
        if word == "-" || word == "*" || word == "+" { return true }
        guard let end = word.last, end == "." || end == ")" else { return false }
        let number = word.dropLast()
        return !number.isEmpty && number.allSatisfy { $0.isASCII && $0.isNumber }
    }

    /// A word that would mean a list, heading, quotation or rule if a line began with it.
    private static func opensBlock(_ word: Substring) -> Bool {
        if isListMarker(word) { return true }
        guard let first = word.first else { return false }
        return ["#", ">", "=", "-", "|", "~"].contains(first) || word.hasPrefix("```") || word.hasPrefix("***")
    }
}

extension StringProtocol {
    /// Unicode scalars, not characters: what is one character differs between versions of Unicode, and the output must not.
    var columns: Int { unicodeScalars.count }
}
