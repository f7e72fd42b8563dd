/// Removes the byte order marks inside a file. Some editors write one at the start of each file, and it remains when files
/// are joined.
///
/// YAML allows one before a document: before its `---`, and before the first line of a document that needs no `---`.
/// libyaml reads each of them as an indentation by one column, so it gets the content without those that begin a line.
struct ByteOrderMarks {
    /// The content without the marks, for libyaml.
    private(set) var content: [UInt8] = []
    /// Offsets into `content` of lines that began with a mark where no document begins.
    private(set) var misplaced: [Int] = []
    /// Offsets of marked lines without content. The next line with content decides whether a document begins there.
    private var undecided: [Int] = []
    /// A Boolean value that indicates whether no document is open.
    private var isBetweenDocuments = true

    static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Removes the marks, or returns `nil` if no line begins with one.
    init?(_ bytes: ArraySlice<UInt8>) {
        guard Self.beginsALine(of: bytes) else { return nil }
        content.reserveCapacity(bytes.count)
        var rest = bytes
        while !rest.isEmpty {
            let end = rest.firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
            read(rest[..<(end.map { $0 + 1 } ?? rest.endIndex)])
            rest = rest[(end.map { $0 + 1 } ?? rest.endIndex)...]
        }
    }

    private static func beginsALine(of bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            while let index = ByteSearch.firstIndex(of: mark[0], in: bytes, from: start) {
                let isFirst =
                    index == 0 || bytes[index - 1] == UInt8(ascii: "\n") || bytes[index - 1] == UInt8(ascii: "\r")
                if isFirst, bytes[index...].starts(with: mark) { return true }
                start = index + 1
            }
            return false
        }
    }

    private mutating func read(_ line: ArraySlice<UInt8>) {
        var line = line
        var isMarked = false
        while line.starts(with: Self.mark) {
            line = line.dropFirst(Self.mark.count)
            isMarked = true
        }
        let start = content.count
        content += line
        if isMarked { undecided.append(start) }
        let text = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        switch text.first {
        case nil, UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "#"): return
        default: break
        }
        let begins = isBetweenDocuments || Self.isLine("---", line) || Self.isLine("...", line)
        if !begins { misplaced += undecided }
        undecided = []
        isBetweenDocuments = Self.isLine("...", line)
    }

    private static func isLine(_ marker: String, _ line: ArraySlice<UInt8>) -> Bool {
        guard line.starts(with: marker.utf8) else { return false }
        return line.dropFirst(marker.utf8.count).first.map { $0 <= UInt8(ascii: " ") } ?? true
    }
}
