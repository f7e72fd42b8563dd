/// An expression of Swift that can be broken into lines at its commas.
indirect enum SourceExpression {
    case text(String)
    /// `.init(` items `)`
    case call(String, [SourceExpression])
    /// `[` items `]`, with what stands before it, such as a label.
    case array(String, [SourceExpression])

    /// The expression behind an argument's label or another prefix.
    func prefixed(_ prefix: String) -> SourceExpression {
        switch self {
        case .text(let text): .text(prefix + text)
        case .call(let head, let items): .call(prefix + head, items)
        case .array(let head, let items): .array(prefix + head, items)
        }
    }

    var line: String {
        switch self {
        case .text(let text): text
        case .call(let head, let items): "\(head)(\(Self.line(of: items)))"
        case .array(let head, let items): "\(head)[\(Self.line(of: items))]"
        }
    }

    /// One line where it is not longer than `width`; else the items on lines of their own.
    func lines(width: Int) -> [String] {
        if line.columns <= width { return [line] }
        switch self {
        case .text(let text): return [text]
        case .call(let head, let items):
            guard items.count > 0 else { return [line] }
            var inner = Self.lines(of: items, width: width - 4)
            inner[inner.count - 1] += ")"
            return ["\(head)("] + inner
        case .array(let head, let items):
            // swift-format puts a comma behind the last of several elements.
            var inner = Self.lines(of: items, width: width - 4)
            if items.count > 1 { inner[inner.count - 1] += "," }
            return ["\(head)["] + inner + ["]"]
        }
    }

    private static func line(of items: [SourceExpression]) -> String {
        items.map(\.line).joined(separator: ", ")
    }

    /// All items on one line, else one a line.
    private static func lines(of items: [SourceExpression], width: Int) -> [String] {
        let joined = line(of: items)
        if joined.columns < width { return ["    " + joined] }
        var lines: [String] = []
        for (index, item) in items.enumerated() {
            var own = item.lines(width: width - 1)
            if index + 1 < items.count { own[own.count - 1] += "," }
            lines += own.map { "    " + $0 }
        }
        return lines
    }

    /// An array of short elements on one line with `room` columns, else on lines of their own, as many on each as fit
    /// where the elements of a call's argument stand.
    static func filledArray(_ elements: [String], room: Int) -> String {
        let line = "[\(elements.joined(separator: ", "))]"
        if line.columns <= room { return line }
        var lines: [String] = []
        var current = ""
        for element in elements {
            if !current.isEmpty, current.columns + element.columns + 2 > CodePrinter.width - 20 {
                lines.append(current)
                current = ""
            }
            current += (current.isEmpty ? "" : " ") + element + ","
        }
        return "[\n" + (lines + [current]).map { "    \($0)\n" }.joined() + "]"
    }
}
