import APISpec

/// Decides whether a YAML file of a target is a spec. Only the first 64 KiB are read: other YAML files serve any
/// purpose, and need not even be valid.
struct SpecDetector {
    /// A Boolean value that indicates whether the first key is `Service` or `Action`, or a comment before it names the
    /// JSON schema of specs. Because of the comment, a misspelled key is reported instead of the file being skipped.
    private(set) var isSpec = false
    /// `path:line:column: warning: ...` if the file may have been meant as a spec.
    private(set) var warning: String?

    init(_ input: SpecInput) {
        if input.bytes.starts(with: [0xFE, 0xFF]) || input.bytes.starts(with: [0xFF, 0xFE]) {
            warn("it is UTF-16; save it as UTF-8", at: 0, in: input)
            return
        }
        var firstKey: Substring?
        let lines = input.bytes.prefix(1 << 16).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, bytes) in lines.enumerated() {
            let written = String(decoding: bytes, as: UTF8.self)
            let line = written.drop { " \t\r\u{FEFF}\"'{".contains($0) }
            if line.isEmpty || line.hasPrefix("%") { continue }
            if line.hasPrefix("#") {
                isSpec = firstKey == nil && line.contains("spec-v1.schema.json")
            } else if line.hasPrefix("---") {
                // A later document does not tell what the file is.
                if firstKey != nil { break }
            } else if let key = Self.specKeys.first(where: { Self.isKey($0, of: line) }) {
                isSpec = firstKey == nil
                if !isSpec, written.hasPrefix(key) { warn("'\(key)' is not the first key", at: index, in: input) }
            } else if firstKey == nil {
                firstKey = line.prefix { !":\"' ".contains($0) }
                if let near = Self.specKeys.first(where: { Self.isMisspelt(firstKey ?? "", $0) }) {
                    warn("the first key is '\(firstKey ?? "")'; did you mean '\(near)'?", at: index, in: input)
                }
            }
            if isSpec || warning != nil { return }
        }
    }

    private static let specKeys = ["Service", "Action"]

    private static func isKey(_ key: String, of line: Substring) -> Bool {
        line.hasPrefix(key) && line.dropFirst(key.count).first.map { ":\"' ".contains($0) } == true
    }

    /// Returns `true` if the word looks like the key. In lower case it must be the same word, since a file of another
    /// tool may well begin with `services` or `actions`.
    private static func isMisspelt(_ word: Substring, _ key: String) -> Bool {
        word.first?.isUppercase == true
            ? NearestName.of(String(word), among: [key]) != nil : word.lowercased() == key.lowercased()
    }

    private mutating func warn(_ problem: String, at index: Int, in input: SpecInput) {
        warning = "\(input.path):\(index + 1):1: warning: this file is not read as a spec: \(problem)"
    }
}
