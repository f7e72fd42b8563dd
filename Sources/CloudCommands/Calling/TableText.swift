import Files
import TencentCloudCore

/// A JSON value as tables for readers: a row for each element of a list, a line for each other member.
struct TableText {
    /// The number of columns on the terminal. Longer rows are cut off.
    let width: Int

    func text(of value: JSONValue) -> String { lines(of: value, title: nil).joined(separator: "\n") }

    private func lines(of value: JSONValue, title: String?) -> [String] {
        switch value {
        case .object(let object):
            let simple = object.filter { !Self.isTable($0.value) }
            var lines = rows(simple.map { [$0.key, Self.cell($0.value)] })
            for (name, value) in object where Self.isTable(value) {
                lines += (lines.isEmpty ? [] : [""]) + self.lines(of: value, title: name)
            }
            return lines
        case .array(let elements) where Self.isTable(value):
            var names: [String] = []
            for case .object(let element) in elements {
                for (name, _) in element where !names.contains(name) { names.append(name) }
            }
            let cells = elements.map { element in names.map { name in element[name].map(Self.cell) ?? "" } }
            return (title.map { ["\($0) (\(elements.count))"] } ?? []) + rows([names] + cells)
        case .array(let elements): return elements.map { cut(Self.cell($0)) }
        case .null, .bool, .int, .longInt, .double, .string: return [cut(Self.cell(value))]
        }
    }

    /// Returns `true` for a list of objects that is not empty.
    private static func isTable(_ value: JSONValue) -> Bool {
        guard case .array(let elements) = value, !elements.isEmpty else { return false }
        return elements.allSatisfy { $0.objectValue != nil }
    }

    private static func cell(_ value: JSONValue) -> String {
        let text = value.stringValue ?? value.jsonText
        return text.onOneLine
    }

    /// Returns lines whose cells are below each other.
    private func rows(_ rows: [[String]]) -> [String] {
        let count = rows.map(\.count).max() ?? 0
        let widths = (0..<count).map { column in
            min(40, rows.map { $0[column].terminalWidth }.max() ?? 0)
        }
        return rows.map { row in
            let cells = row.enumerated().map { column, cell in
                column == count - 1 ? cell : cell.padded(to: widths[column])
            }
            return cut(cells.joined(separator: "  "))
        }
    }

    private func cut(_ line: String) -> String {
        line.terminalWidth > width ? line.prefix(fitting: width - 1) + "…" : line
    }
}

extension String {
    /// The number of columns that the text takes on a terminal: two for each Chinese, Japanese or Korean character.
    var terminalWidth: Int { reduce(0) { $0 + $1.terminalWidth } }

    /// Returns the text with spaces up to a width, or cut off there.
    func padded(to width: Int) -> String {
        let missing = width - terminalWidth
        return missing >= 0 ? self + String(repeating: " ", count: missing) : prefix(fitting: width - 1) + "…"
    }

    /// Returns the longest start that fits a width.
    func prefix(fitting width: Int) -> String {
        var rest = width
        return String(
            prefix { character in
                rest -= character.terminalWidth
                return rest >= 0
            })
    }
}

extension Character {
    /// Two for the characters that UAX #11 calls wide, in the blocks that texts of this API have.
    fileprivate var terminalWidth: Int {
        guard let value = unicodeScalars.first?.value else { return 0 }
        switch value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }
}
