/// Finds comments that may have been meant as part of a text: a `#` after a text on the same line, with a letter or a digit
/// right after it, as in `Costs #5 points`. An intended comment has a space after its `#`.
struct CommentedTexts {
    /// The column and the first characters of each comment, by the position at which libyaml ends the text before it.
    private var comments: [Position: (column: Int, start: String)] = [:]

    /// A line and a column, counted from 0.
    struct Position: Hashable {
        var line: Int
        var column: Int
    }

    /// The keys whose values are prose, which may lose a part unnoticed.
    static let keys: Set<String> = ["title", "summary", "description", "deprecated"]

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard Self.mayHoldSome(bytes) else { return }
        var (line, column, textEnd, index) = (0, 0, 0, 0)
        while index < bytes.count {
            let byte = bytes[index]
            let length = LineBreaks.length(ofBreakAt: index, in: bytes)
            if length > 0 {
                (line, column, textEnd, index) = (line + 1, 0, 0, index + length)
                continue
            }
            if Self.isComment(at: index, in: bytes), textEnd > 0, textEnd < column {
                let start = bytes[index...].prefix { $0 > 0x20 && $0 < 0x7F }.prefix(20)
                comments[Position(line: line, column: textEnd)] = (column, String(decoding: start, as: UTF8.self))
            }
            if byte & 0xC0 != 0x80 { column += 1 }
            if byte != UInt8(ascii: " ") && byte != UInt8(ascii: "\t") { textEnd = column }
            index += 1
        }
    }

    /// Returns the comment after a text that ends at `end`.
    func comment(after end: Position) -> (column: Int, start: String)? {
        comments.isEmpty ? nil : comments[end]
    }

    private static func mayHoldSome(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var start = 0
        while let index = ByteSearch.firstIndex(of: UInt8(ascii: "#"), in: bytes, from: start) {
            if isComment(at: index, in: bytes) { return true }
            start = index + 1
        }
        return false
    }

    private static func isComment(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes[index] == UInt8(ascii: "#"), index > 0, index + 1 < bytes.count else { return false }
        let (before, after) = (bytes[index - 1], bytes[index + 1])
        guard before == UInt8(ascii: " ") || before == UInt8(ascii: "\t") else { return false }
        return 0x30...0x39 ~= after || 0x41...0x5A ~= after || 0x61...0x7A ~= after
    }
}
