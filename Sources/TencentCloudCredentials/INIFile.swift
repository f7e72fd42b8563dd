/// A file of sections with keys and values.
///
/// ```ini
/// [default]
/// secret_id = AKID...
/// ```
/// Lines that begin with `#` or `;` are comments, as is the rest of a line from ` #` or ` ;`. Quotes around a value are
/// removed. Keys may be written in any case. The last of several values counts.
struct INIFile {
    /// The values by section and by key in lower case.
    private(set) var sections: [String: [String: String]] = [:]

    /// The number of a line that is neither a section, a value nor a comment. The line itself may contain a secret.
    struct InvalidLine: Error {
        let number: Int
    }

    init(_ text: String) throws(InvalidLine) {
        var section = ""
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let line = line.trimmed
            if line.isEmpty || line.first == "#" || line.first == ";" { continue }
            if line.first == "[", line.last == "]" {
                section = String(line.dropFirst().dropLast().trimmed)
                sections[section] = sections[section] ?? [:]
                continue
            }
            guard let separator = line.firstIndex(where: { $0 == "=" || $0 == ":" }) else {
                throw InvalidLine(number: index + 1)
            }
            let key = line[..<separator].trimmed.lowercased()
            sections[section, default: [:]][key] = Self.value(line[line.index(after: separator)...])
        }
    }

    private static func value(_ text: Substring) -> String {
        var text = text
        for comment in [" #", " ;", "\t#", "\t;"] {
            if let start = text.firstRange(of: comment)?.lowerBound { text = text[..<start] }
        }
        text = text.trimmed
        for quote in ["\"", "'"] where text.count >= 2 && text.hasPrefix(quote) && text.hasSuffix(quote) {
            return String(text.dropFirst().dropLast())
        }
        return String(text)
    }
}
