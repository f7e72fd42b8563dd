internal import APISpec

/// A list of the generated files with the `ContentHash` of each, stored as `.tcgen.json` in the output folder.
struct Manifest: Equatable {
    static let fileName = ".tcgen.json"

    /// The hashes by path, relative to the output folder.
    var hashes: [String: UInt64] = [:]

    /// The content of the file, sorted, with one line per file, so that a diff shows which files have changed.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(hashes.reduce(64) { $0 + $1.key.utf8.count + 32 })
        bytes += "{\n  \"files\": {".utf8
        // Paths are ASCII, so comparing the strings is the same as comparing their bytes.
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

    /// Reads the content of a manifest. Its paths are made from validated names, without quotes, backslashes or control
    /// characters, so nothing is escaped.
    ///
    /// - Throws: `FileError` for any other content, such as the markers of a merge conflict.
    init(_ bytes: [UInt8], path: String) throws(FileError) {
        var isInFiles = false
        var isClosed = false
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            let words = line.split(separator: quote, omittingEmptySubsequences: false)
            if words.count == 5, isInFiles, !isClosed, Self.isSafe(words[1]) {
                // An unreadable hash becomes 0, which practically no file has.
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

    /// Returns `true` if a path cannot lead out of the output folder. The manifest decides which files may be deleted.
    private static func isSafe(_ path: ArraySlice<UInt8>) -> Bool {
        let dot = UInt8(ascii: ".")
        return path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { name in
            !name.isEmpty && (name.count > 2 || name.contains { $0 != dot })
        }
    }
}

private let quote = UInt8(ascii: "\"")
