/// The line `specs: [...]` of a `tcgen.yaml`: all of it that the build plugin reads, which has no parser of YAML. The tool
/// reads it the same way, by this very file, and refuses what YAML takes for something else.
enum SpecsLine {
    /// The entries in the text of a `tcgen.yaml`; none where no line begins with `specs:`.
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
