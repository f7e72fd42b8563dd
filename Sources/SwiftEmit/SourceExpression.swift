/// A Swift expression that can be broken into lines at its commas.
package struct SourceExpression {
    private enum Form {
        case text
        /// Items in parentheses.
        case call
        /// Items in square brackets.
        case array
    }

    private let form: Form
    /// The text in front of the brackets; for `.text`, the whole expression.
    private var head: String
    private let items: [SourceExpression]
    /// The width of the expression on one line. It is kept, since breaking into lines asks for it on every level.
    private var columns: Int

    private init(_ form: Form, _ head: String, _ items: [SourceExpression]) {
        self.form = form
        self.head = head
        self.items = items
        columns = head.columns + (form == .text ? 0 : 2) + Self.columns(of: items)
    }

    static func text(_ text: String) -> SourceExpression { SourceExpression(.text, text, []) }

    /// Returns a call: `.init(` items `)`.
    static func call(_ head: String, _ items: [SourceExpression]) -> SourceExpression {
        SourceExpression(.call, head, items)
    }

    /// Returns an array, `[` items `]`, with a text in front of it, such as a label.
    static func array(_ head: String, _ items: [SourceExpression]) -> SourceExpression {
        SourceExpression(.array, head, items)
    }

    /// Returns the expression with an argument's label or another prefix in front.
    func prefixed(_ prefix: String) -> SourceExpression {
        var prefixed = self
        prefixed.head = prefix + head
        prefixed.columns += prefix.columns
        return prefixed
    }

    /// Returns one line if it fits into `width` columns. Otherwise the items have lines of their own.
    func lines(width: Int) -> [String] {
        var lines: [String] = []
        add(to: &lines, indentation: 0, width: width, end: "")
        return lines
    }

    /// - Parameter end: The text after the expression on its last line.
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
            // swift-format adds a comma after the last of several elements.
            let comma = items.count > 1 ? "," : ""
            Self.add(items, to: &lines, indentation: indentation + 4, width: width - 4, end: comma)
            lines.append(Self.blanks(indentation) + "]" + end)
        }
    }

    /// Adds all items on one line if they fit, otherwise each on its own.
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

    /// Returns spaces. `String(repeating:)` would append them one by one.
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

    /// Returns an array of short elements on one line of `room` columns. Otherwise the elements fill lines of their
    /// own, indented as in an argument of a call.
    package static func filledArray(_ elements: [String], room: Int) -> String {
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
