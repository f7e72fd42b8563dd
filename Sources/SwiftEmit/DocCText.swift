/// Protects text of a spec from the extensions of DocC. Specs contain CommonMark, but DocC also interprets lines that begin
/// with `@` or with a Doxygen command, list items such as `- Returns:`, quotations such as `> Note:`, some headings, links
/// to symbols in double backticks, and attributes after `^`.
///
/// The replacement means the same to every other reader of CommonMark.
struct DocCText {
    private let text: ArraySlice<UInt8>
    private var position: Int
    private var result: [UInt8] = []

    /// Returns a protected block. It is a paragraph, a heading, a list item or a table row without line breaks.
    static func guarded(_ block: ArraySlice<UInt8>) -> [UInt8] {
        var text = DocCText(text: block, position: block.startIndex)
        text.result.reserveCapacity(block.count + 8)
        text.guardStart()
        text.guardSpans()
        return text.result
    }

    /// Returns `true` if the block may contain an extension of DocC, at its start or later.
    static func mayMeanMore(_ block: [UInt8]) -> Bool {
        guard let first = block.first(where: { $0 != space }) else { return false }
        return mayOpen(first) || block.withUnsafeBufferPointer(mayHoldSpans)
    }

    /// Returns `true` if a block that begins with the byte may be more than a plain paragraph.
    static func mayOpen(_ byte: UInt8) -> Bool {
        switch byte {
        case at, backslash, number, greater, UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }

    /// Returns `true` if the text contains an extension of DocC that is valid at any position.
    static func mayHoldSpans(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var last: UInt8 = 0
        for byte in bytes {
            if byte == backtick, last == backtick { return true }
            if byte == UInt8(ascii: "["), last == caret { return true }
            last = byte
        }
        return false
    }

    /// Returns `true` if a line that begins with the word would be a directive or a command.
    static func isCommand(_ word: some Collection<UInt8>) -> Bool {
        guard let first = word.first else { return false }
        if first == at { return word.count > 1 }
        guard first == backslash else { return false }
        let name = word.drop { $0 == at || $0 == backslash }
        return commands.contains(String(decoding: name, as: UTF8.self).lowercased())
    }

    // MARK: - The start of a block

    private mutating func guardStart() {
        copySpaces()
        guard !guardCommand(), !guardHeading() else { return }
        var isItem = false
        var isQuotation = false
        while let marker = marker() {
            isQuotation = marker.last == greater
            isItem = isItem || !isQuotation
            result += marker
            position = marker.endIndex
            copySpaces()
        }
        guard isItem || isQuotation else { return }
        if Self.boxes.contains(where: text[position...].starts) {
            result += text[position..<position + 4]
            position += 4
        }
        let word = text[position...].prefix(while: Self.isPartOfWord)
        guard !word.isEmpty else { return }
        if isQuotation ? hasTag : Self.isTag(word, isWhole: text[word.endIndex...].first == colon) {
            result += word
            // DocC searches for the tag only in the text before the first other element.
            result += separator
            position = word.endIndex
        }
    }

    /// Replaces the start of a command by a character reference, which begins no command.
    private mutating func guardCommand() -> Bool {
        guard Self.isCommand(text[position...].prefix { $0 != space }) else { return false }
        let isEscaped = text[position] == backslash && [at, backslash].contains(text[(position + 1)...].first)
        if isEscaped { position += 1 }
        result += text[position] == at ? Array("&#64;".utf8) : Array("&#92;".utf8)
        position += 1
        return true
    }

    /// Moves `## Topics` and `## See Also`, which end the text that DocC shows, one level down, where they are plain headings.
    private mutating func guardHeading() -> Bool {
        let marks = text[position...].prefix { $0 == number }
        guard !marks.isEmpty else { return false }
        var title = text[marks.endIndex...].drop { $0 == space }
        while title.last == number || title.last == space { title.removeLast() }
        if marks.count == 2, Self.sections.contains(where: title.elementsEqual) { result.append(number) }
        return true
    }

    /// Returns the marker at the current position: `- `, `12. ` or `>`.
    private func marker() -> ArraySlice<UInt8>? {
        let rest = text[position...]
        let digits = rest.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
        guard let last = rest[digits.endIndex...].first else { return nil }
        let end = digits.endIndex + 1
        switch last {
        case greater where digits.isEmpty: return rest[..<end]
        case UInt8(ascii: "-") where digits.isEmpty, UInt8(ascii: "*") where digits.isEmpty,
            UInt8(ascii: "+") where digits.isEmpty, UInt8(ascii: ".") where !digits.isEmpty,
            UInt8(ascii: ")") where !digits.isEmpty:
            return rest[end...].first == space ? rest[..<end] : nil
        default: return nil
        }
    }

    /// A Boolean value that indicates whether a quotation has a tag, which is any text before a colon.
    private var hasTag: Bool {
        text[position...].prefix { !"`*_[<!&".utf8.contains($0) }.contains(colon)
    }

    private static func isPartOfWord(_ byte: UInt8) -> Bool {
        byte != space && byte != colon && byte != backslash && byte != backtick
    }

    /// - Parameter isWhole: A Boolean value that indicates whether a colon follows the word.
    private static func isTag(_ word: ArraySlice<UInt8>, isWhole: Bool) -> Bool {
        // All tags are ASCII.
        guard word.count < 20, word.allSatisfy({ $0 < 0x80 }) else { return false }
        let word = String(decoding: word, as: UTF8.self).lowercased()
        return openTags.contains(word) || isWhole && tags.contains(word)
    }

    // MARK: - Within a block

    private mutating func guardSpans() {
        while position < text.endIndex {
            let byte = text[position]
            switch byte {
            case backslash:
                result += text[position...].prefix(2)
                position = min(position + 2, text.endIndex)
            case backtick: guardCode()
            case caret where text[(position + 1)...].first == UInt8(ascii: "["):
                result += [backslash, caret]
                position += 1
            default:
                result.append(byte)
                position += 1
            }
        }
    }

    /// Appends a code span. One with several backticks as delimiters becomes one with single backticks, and backticks inside
    /// of it are escaped between spans.
    private mutating func guardCode() {
        let fence = text[position...].prefix { $0 == backtick }
        guard let end = closing(fence) else {
            // Without a closing delimiter, the backticks are text. They are escaped, since the spans around them change.
            for _ in fence { result += [backslash, backtick] }
            position = fence.endIndex
            return
        }
        guard fence.count > 1 else {
            result += text[position...end]
            position = end + 1
            return
        }
        var code = text[fence.endIndex..<end]
        position = end + fence.count
        if Self.isPadded(code) { code = code.dropFirst().dropLast() }
        for (index, part) in code.split(separator: backtick, omittingEmptySubsequences: false).enumerated() {
            if index > 0 { result += [backslash, backtick] }
            guard !part.isEmpty else { continue }
            let padding = Self.isPadded(part) ? [space] : []
            result += [backtick] + padding + part + padding + [backtick]
        }
    }

    /// Returns the start of the next run with the same number of backticks.
    private func closing(_ fence: ArraySlice<UInt8>) -> Int? {
        var rest = text[fence.endIndex...]
        while let start = rest.firstIndex(of: backtick) {
            let row = rest[start...].prefix { $0 == backtick }
            if row.count == fence.count { return start }
            rest = rest[row.endIndex...]
        }
        return nil
    }

    /// Returns `true` if the code begins and ends with a space that readers of CommonMark remove.
    private static func isPadded(_ code: ArraySlice<UInt8>) -> Bool {
        code.first == space && code.last == space && code.contains { $0 != space }
    }

    private mutating func copySpaces() {
        let spaces = text[position...].prefix { $0 == space }
        result += spaces
        position = spaces.endIndex
    }

    // MARK: - The extensions of DocC

    /// The markers of task list items.
    private static let boxes = [Array("[ ] ".utf8), Array("[x] ".utf8), Array("[X] ".utf8)]

    private static let commands: Set<String> = [
        "discussion", "note", "brief", "abstract", "param", "return", "returns", "result",
    ]

    private static let sections = [Array("Topics".utf8), Array("See Also".utf8)]

    /// First words of list items that DocC interprets if a colon comes later in the item.
    private static let openTags: Set<String> = [
        "returns", "throws", "parameter", "parameters", "dictionarykey", "dictionarykeys", "possiblevalue",
        "possiblevalues", "httpbody", "httpresponse", "httpresponses", "httpparameter", "httpparameters",
        "httpbodyparameter", "httpbodyparameters",
    ]

    /// First words of list items that DocC interprets if a colon follows immediately.
    private static let tags: Set<String> = [
        "attention", "author", "authors", "bug", "complexity", "copyright", "date", "experiment", "important",
        "invariant", "keyword", "localizationkey", "mutatingvariant", "nonmutatingvariant", "note", "postcondition",
        "precondition", "recommended", "recommendedover", "remark", "remarks", "requires", "seealso", "since", "tag",
        "tip", "todo", "version", "warning",
    ]
}

/// An HTML comment, which is invisible and separates two texts.
private let separator = Array("<!-- -->".utf8)

private let space = UInt8(ascii: " ")
private let backslash = UInt8(ascii: "\\")
private let backtick = UInt8(ascii: "`")
private let caret = UInt8(ascii: "^")
private let colon = UInt8(ascii: ":")
private let at = UInt8(ascii: "@")
private let number = UInt8(ascii: "#")
private let greater = UInt8(ascii: ">")
