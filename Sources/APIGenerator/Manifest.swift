internal import APISpec

/// What was written before: path and `ContentHash` of every generated file, kept as `.tcgen.json` in the output folder.
struct Manifest: Equatable {
    static let fileName = ".tcgen.json"

    /// Hash by path; paths are relative to the output folder.
    var hashes: [String: UInt64] = [:]

    /// One line a file, sorted, so that a diff of two versions is a list of what changed.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(hashes.reduce(64) { $0 + $1.key.utf8.count + 32 })
        bytes += "{\n  \"files\": {".utf8
        // The order of texts is that of their bytes, but for what Unicode can write in two ways.
        for (number, file) in hashes.sorted(by: { $0.key < $1.key }).enumerated() {
            bytes += (number == 0 ? "\n    \"" : ",\n    \"").utf8
            bytes += file.key.utf8
            bytes += "\": \"".utf8
            bytes += file.value.hexadecimal.utf8
            bytes.append(quote)
        }
        bytes += (hashes.isEmpty ? "}\n}\n" : "\n  }\n}\n").utf8
        return bytes
    }

    init() {}

    /// Reads what `bytes` wrote. Paths in it hold no quotes, backslashes or control characters (see
    /// `OutputNames`), so nothing is escaped.
    ///
    /// - Throws: `FileError` for anything else, such as a merge conflict left in the file.
    init(_ bytes: [UInt8], path: String) throws(FileError) {
        var isInFiles = false
        var isClosed = false
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            let words = line.split(separator: quote, omittingEmptySubsequences: false)
            if words.count == 5, isInFiles, !isClosed, Self.isSafe(words[1]) {
                // What is no hash of ours is like no file's.
                hashes[String(decoding: words[1], as: UTF8.self)] =
                    UInt64(String(decoding: words[3], as: UTF8.self), radix: 16) ?? 0
            } else if words.count == 3, !isInFiles, words[1].elementsEqual("files".utf8) {
                isInFiles = true
            } else if words.count == 1, line.allSatisfy({ " {},\r".utf8.contains($0) }) {
                if isInFiles, line.contains(UInt8(ascii: "}")) { isClosed = true }
            } else {
                let shown = String(decoding: line, as: UTF8.self).prefix(80)
                throw FileError(
                    operation: "read", path: path,
                    reason:
                        "this line is not tcgen's: \(shown). Restore the file, or delete it: then files that"
                        + " equal the new output count as written, and others are never overwritten")
            }
        }
    }

    /// Whether a path stays below the output folder: the manifest decides what may be deleted.
    private static func isSafe(_ path: ArraySlice<UInt8>) -> Bool {
        let dot = UInt8(ascii: ".")
        return path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { name in
            !name.isEmpty && (name.count > 2 || name.contains { $0 != dot })
        }
    }
}

private let quote = UInt8(ascii: "\"")
