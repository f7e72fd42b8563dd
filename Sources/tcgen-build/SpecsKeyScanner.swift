/// Reads the line `specs: [...]` of a `tcgen.yaml`. The build plugin reads nothing else of it, since it has no YAML
/// parser. The tool compiles this file too, so both read the line alike, and the tool reports a line that means
/// something else in YAML.
enum SpecsKeyScanner {
    /// Returns the entries in the text of a `tcgen.yaml`; none if no line begins with `specs:`.
    static func entries(in text: String) -> [String] {
        let lines = text.drop { $0 == "\u{FEFF}" }.split(whereSeparator: \.isNewline)
        guard let line = lines.first(where: { $0.hasPrefix("specs:") }), let open = line.firstIndex(of: "["),
            let close = line[open...].firstIndex(of: "]")
        else { return [] }
        return line[line.index(after: open)..<close].split(separator: ",").compactMap { entry in
            let isPartOfPath: (Character) -> Bool = { !" \t\"'".contains($0) }
            guard let first = entry.firstIndex(where: isPartOfPath), let last = entry.lastIndex(where: isPartOfPath)
            else { return nil }
            return String(entry[first...last])
        }
    }
}
