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
            let line = Self.trimmed(line)
            if line.isEmpty || line.first == "#" || line.first == ";" { continue }
            if line.first == "[", line.last == "]" {
                section = String(Self.trimmed(line.dropFirst().dropLast()))
                sections[section, default: [:]] = sections[section] ?? [:]
                continue
            }
            guard let separator = line.firstIndex(where: { $0 == "=" || $0 == ":" }) else {
                throw InvalidLine(number: index + 1)
            }
            let key = Self.trimmed(line[..<separator]).lowercased()
            sections[section, default: [:]][key] = Self.value(line[line.index(after: separator)...])
        }
    }

    private static func value(_ text: Substring) -> String {
        var text = text
        for comment in [" #", " ;", "\t#", "\t;"] {
            if let start = text.firstRange(of: comment)?.lowerBound { text = text[..<start] }
        }
        text = trimmed(text)
        for quote in ["\"", "'"] where text.count >= 2 && text.hasPrefix(quote) && text.hasSuffix(quote) {
            return String(text.dropFirst().dropLast())
        }
        return String(text)
    }

    private static func trimmed(_ text: Substring) -> Substring {
        let start = text.drop(while: \.isWhitespace)
        let end = start.lastIndex { !$0.isWhitespace }
        return end.map { start[...$0] } ?? ""
    }
}
