/// An unpacked sdist: a tar file (POSIX.1-1988, ustar).
///
/// Headers that extend the name of the next file are ignored, since the names of the imported files are short.
struct TarArchive {
    struct Entry {
        var name: String
        fileprivate var content: Range<Int>
    }

    private let bytes: [UInt8]
    let entries: [Entry]

    private static let blockSize = 512

    init(_ bytes: [UInt8]) throws(ArchiveFailure) {
        self.bytes = bytes
        var entries: [Entry] = []
        var offset = 0
        while offset + Self.blockSize <= bytes.count, bytes[offset] != 0 {
            let header = bytes[offset..<offset + Self.blockSize]
            guard let size = Self.octal(header[(offset + 124)..<(offset + 136)]),
                size <= bytes.count - offset - Self.blockSize
            else { throw ArchiveFailure("it is no tar file, or cut off") }
            let start = offset + Self.blockSize
            let kind = header[offset + 156]
            if kind == UInt8(ascii: "0") || kind == 0 {
                let name = Self.text(header[offset..<(offset + 100)])
                let isUstar = header[(offset + 257)..<(offset + 262)].elementsEqual("ustar".utf8)
                let prefix = isUstar ? Self.text(header[(offset + 345)..<(offset + 500)]) : ""
                entries.append(
                    Entry(name: prefix.isEmpty ? name : "\(prefix)/\(name)", content: start..<start + size))
            }
            offset = start + (size + Self.blockSize - 1) / Self.blockSize * Self.blockSize
        }
        self.entries = entries
    }

    func read(_ entry: Entry) -> [UInt8] { Array(bytes[entry.content]) }

    private static func text(_ field: ArraySlice<UInt8>) -> String {
        String(decoding: field.prefix { $0 != 0 }, as: UTF8.self)
    }

    /// Parses an octal number between spaces. A sign is rejected: a negative size would lead backwards.
    private static func octal(_ field: ArraySlice<UInt8>) -> Int? {
        let digits = field.prefix { $0 != 0 }.filter { $0 != UInt8(ascii: " ") }
        guard digits.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "7") ~= $0 }) else { return nil }
        return Int(String(decoding: digits, as: UTF8.self), radix: 8)
    }
}
