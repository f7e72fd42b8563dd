/// An expression of Swift that can be broken into lines at its commas.
struct SourceExpression {
    private enum Form {
        case text
        /// Items in round brackets.
        case call
        /// Items in square brackets.
        case array
    }

    private let form: Form
    /// What stands before the brackets, or all of a text.
    private var head: String
    private let items: [SourceExpression]
    /// Of the expression on one line. Known from the start: whoever breaks it into lines asks on every level.
    private var columns: Int

    private init(_ form: Form, _ head: String, _ items: [SourceExpression]) {
        self.form = form
        self.head = head
        self.items = items
        columns = head.columns + (form == .text ? 0 : 2) + Self.columns(of: items)
    }

    static func text(_ text: String) -> SourceExpression { SourceExpression(.text, text, []) }

    /// `.init(` items `)`
    static func call(_ head: String, _ items: [SourceExpression]) -> SourceExpression {
        SourceExpression(.call, head, items)
    }

    /// `[` items `]`, with what stands before it, such as a label.
    static func array(_ head: String, _ items: [SourceExpression]) -> SourceExpression {
        SourceExpression(.array, head, items)
    }

    /// The expression behind an argument's label or another prefix.
    func prefixed(_ prefix: String) -> SourceExpression {
        var prefixed = self
        prefixed.head = prefix + head
        prefixed.columns += prefix.columns
        return prefixed
    }

    /// One line where it is not longer than `width`; else the items on lines of their own.
    func lines(width: Int) -> [String] {
        var lines: [String] = []
        add(to: &lines, indentation: 0, width: width, end: "")
        return lines
    }

    /// - Parameter end: What follows the expression on its last line.
    private func add(to lines: inout [String], indentation: Int, width: Int, end: String) {
        var line = Self.blanks(indentation)
        if columns <= width || form == .text || form == .call && items.isEmpty {
            line.reserveCapacity(indentation + columns + end.utf8.count)
            write(to: &line)
            line += end
            return lines.append(line)
        }
        line += head
        line += form == .call ? "(" : "["
        lines.append(line)
        switch form {
        case .text: break
        case .call:
            Self.add(items, to: &lines, indentation: indentation + 4, width: width - 4, end: ")" + end)
        case .array:
            // swift-format puts a comma behind the last of several elements.
            let comma = items.count > 1 ? "," : ""
            Self.add(items, to: &lines, indentation: indentation + 4, width: width - 4, end: comma)
            lines.append(Self.blanks(indentation) + "]" + end)
        }
    }

    /// All items on one line, else one a line.
    private static func add(
        _ items: [SourceExpression], to lines: inout [String], indentation: Int, width: Int, end: String
    ) {
        if columns(of: items) < width {
            var line = blanks(indentation)
            write(items, to: &line)
            line += end
            return lines.append(line)
        }
        for (index, item) in items.enumerated() {
            let end = index + 1 < items.count ? "," : end
            item.add(to: &lines, indentation: indentation, width: width - 1, end: end)
        }
    }

    /// `String(repeating:)` appends one after the other.
    private static func blanks(_ count: Int) -> String {
        String(decoding: repeatElement(UInt8(ascii: " "), count: count), as: UTF8.self)
    }

    private func write(to line: inout String) {
        line += head
        guard form != .text else { return }
        line += form == .call ? "(" : "["
        Self.write(items, to: &line)
        line += form == .call ? ")" : "]"
    }

    private static func write(_ items: [SourceExpression], to line: inout String) {
        for (index, item) in items.enumerated() {
            if index > 0 { line += ", " }
            item.write(to: &line)
        }
    }

    private static func columns(of items: [SourceExpression]) -> Int {
        items.reduce(max(0, 2 * (items.count - 1))) { $0 + $1.columns }
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
