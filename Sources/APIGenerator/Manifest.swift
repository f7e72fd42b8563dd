/// What was written before: path and hash of every generated file, kept as `.tcgen.json` in the output folder.
///
/// The hash is FNV-1a, 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/), taken over words of eight bytes, the lowest
/// first, and over what is left in single bytes: it tells whether somebody edited a file, and protects against nothing else.
struct Manifest: Equatable {
    static let fileName = ".tcgen.json"

    /// Hash by path; paths are relative to the output folder.
    var hashes: [String: String] = [:]

    static func hash(_ text: String) -> String {
        var text = text
        return text.withUTF8 { hash(UnsafeRawBufferPointer($0)) }
    }

    static func hash(_ bytes: [UInt8]) -> String {
        bytes.withUnsafeBytes { hash($0) }
    }

    private static func hash(_ bytes: UnsafeRawBufferPointer) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        let end = bytes.count & ~7
        for offset in stride(from: 0, to: end, by: 8) {
            let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            hash = (hash ^ word) &* 0x0000_0100_0000_01b3
        }
        for byte in bytes[end...] {
            hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }

    /// One line a file, sorted, so that a diff of two versions is a list of what changed.
    var text: String {
        let lines = hashes.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            .map { "    \"\($0.key)\": \"\($0.value)\"" }
        return lines.isEmpty
            ? "{\n  \"files\": {}\n}\n" : "{\n  \"files\": {\n\(lines.joined(separator: ",\n"))\n  }\n}\n"
    }

    init() {}

    /// Reads what `text` wrote. Paths in it hold no quotes, backslashes or control characters (see
    /// `OutputNames`), so nothing is escaped.
    ///
    /// - Throws: `FileError` for anything else, such as a merge conflict left in the file.
    init(_ bytes: [UInt8], path: String) throws(FileError) {
        var isInFiles = false
        var isClosed = false
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            let words = line.split(separator: "\"", omittingEmptySubsequences: false)
            switch (words.count, words.count > 1 ? words[1] : "") {
            case (3, "files") where !isInFiles:
                isInFiles = true
            case (5, let file) where isInFiles && !isClosed && Self.isSafe(file):
                hashes[String(file)] = String(words[3])
            case (1, _) where line.allSatisfy({ " {},\r".contains($0) }):
                if isInFiles, line.contains("}") { isClosed = true }
            default:
                throw FileError(
                    operation: "read", path: path,
                    reason:
                        "this line is not tcgen's: \(line.prefix(80)). Restore the file, or delete it: then files that"
                        + " equal the new output count as written, and others are never overwritten")
            }
        }
    }

    /// Whether a path stays below the output folder: the manifest decides what may be deleted.
    private static func isSafe(_ path: Substring) -> Bool {
        !path.isEmpty && !path.hasPrefix("/")
            && path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
                !["", ".", ".."].contains($0)
            }
    }
}
