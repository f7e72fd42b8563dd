internal import Files

/// The list of generated files: the path and the `ContentHash` of each, stored as `.tcgen.json` in the output folder.
struct Manifest {
    static let fileName = ".tcgen.json"

    /// Hash by path; paths are relative to the output folder.
    private(set) var hashes: [String: UInt64] = [:]

    /// The sorted paths. They stay sorted between the several times that a run writes the list.
    private var sorted: [String] = []
    /// Paths that are not in `sorted` yet.
    private var added: [String] = []
    /// A Boolean value that indicates whether a path in `sorted` or `added` has been removed.
    private var hasRemoved = false

    /// The hash of a path, or `nil` if the path is not in the list.
    subscript(path: String) -> UInt64? {
        get { hashes[path] }
        set {
            if let newValue {
                if hashes.updateValue(newValue, forKey: path) == nil { added.append(path) }
            } else if hashes.removeValue(forKey: path) != nil {
                hasRemoved = true
            }
        }
    }

    /// Returns the content of the list: one line for each file, sorted, so that a diff of two versions shows the changed
    /// files.
    mutating func encode() -> [UInt8] {
        sort()
        var bytes: [UInt8] = []
        bytes.reserveCapacity(sorted.reduce(64) { $0 + $1.utf8.count + 32 })
        bytes += "{\n  \"files\": {".utf8
        for (number, path) in sorted.enumerated() {
            bytes += (number == 0 ? "\n    \"" : ",\n    \"").utf8
            bytes += path.utf8
            bytes += "\": \"".utf8
            Self.append(hashes[path] ?? 0, to: &bytes)
            bytes.append(quote)
        }
        bytes += (sorted.isEmpty ? "}\n}\n" : "\n  }\n}\n").utf8
        return bytes
    }

    /// Sorts the paths. The order of strings is that of their bytes, except for canonically equivalent ones.
    private mutating func sort() {
        if hasRemoved {
            sorted = hashes.keys.sorted()
        } else if !added.isEmpty {
            var (rest, new) = (sorted[...], added.sorted()[...])
            var merged: [String] = []
            merged.reserveCapacity(hashes.count)
            while let first = rest.first, let next = new.first {
                merged.append(next < first ? new.removeFirst() : rest.removeFirst())
            }
            sorted = merged + rest + new
        }
        added = []
        hasRemoved = false
    }

    /// Appends a hash in sixteen hexadecimal digits.
    private static func append(_ hash: UInt64, to bytes: inout [UInt8]) {
        for shift in stride(from: 60, through: 0, by: -4) {
            let digit = UInt8(truncatingIfNeeded: hash >> UInt64(shift)) & 15
            bytes.append(digit + (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10))
        }
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
                // An unparsable hash becomes 0, which no file has in practice.
                self[String(decoding: words[1], as: UTF8.self)] =
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
                        "tcgen did not write this line: \(shown). Restore the file or delete it; without it, files"
                        + " that equal the new output count as written, and others are never overwritten")
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
