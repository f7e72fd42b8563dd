/// Prints Swift source line by line, with indentation.
package struct CodePrinter {
    /// The width of a line, in columns.
    static let width = 120

    private(set) var bytes: [UInt8] = []
    private var depth = 0
    /// The start of the current part of the text.
    private var start = 0

    package init() {}

    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Appends a part that does not depend on the text in front of it.
    /// - Returns: The range of the part in `bytes`.
    mutating func separately(_ body: (inout CodePrinter) -> Void) -> Range<Int> {
        start = bytes.count
        body(&self)
        return start..<bytes.count
    }

    /// The number of columns left on a line at the current indentation.
    var room: Int { Self.width - 4 * depth }

    /// Appends one or more lines. An empty one gets no indentation.
    package mutating func print(_ lines: String) {
        // All output passes through here, so this works on bytes, not characters.
        let isOneLine = lines.utf8.withContiguousStorageIfAvailable { !$0.contains(newline) }
        if isOneLine == true { return printLine(lines) }
        for line in lines.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            printLine(Substring(line))
        }
    }

    private mutating func printLine(_ line: some StringProtocol) {
        if !line.isEmpty {
            indent()
            bytes.append(contentsOf: line.utf8)
        }
        bytes.append(newline)
    }

    /// Appends a line of a doc comment.
    /// - Parameter bullet: The text in front of the line.
    mutating func comment(_ line: String, after bullet: String = "") {
        indent()
        bytes.append(contentsOf: line.isEmpty ? "///".utf8 : "/// ".utf8)
        bytes.append(contentsOf: bullet.utf8)
        bytes.append(contentsOf: line.utf8)
        bytes.append(newline)
    }

    /// Appends lines of a doc comment.
    /// - Parameter lines: The lines, each with its line feed.
    mutating func comment(lines: [UInt8]) {
        var rest = lines[...]
        while let end = rest.firstIndex(of: newline) {
            indent()
            bytes.append(contentsOf: end == rest.startIndex ? "///".utf8 : "/// ".utf8)
            bytes.append(contentsOf: rest[...end])
            rest = rest[(end + 1)...]
        }
    }

    private mutating func indent() {
        for _ in 0..<4 * depth { bytes.append(UInt8(ascii: " ")) }
    }

    /// Appends a blank line, except after another one and at the start of the text or of a block.
    package mutating func blank() {
        guard bytes.count > start, bytes.last == newline, let before = bytes.dropLast().last else { return }
        if before != newline, before != UInt8(ascii: "{") { bytes.append(newline) }
    }

    package mutating func indent(_ body: (inout CodePrinter) -> Void) {
        depth += 1
        body(&self)
        depth -= 1
    }

    /// Appends `head {`, the body and `}`.
    package mutating func block(_ head: String, _ body: (inout CodePrinter) -> Void) {
        print(head + " {")
        indent(body)
        print("}")
    }

    /// Appends `head { expression }`, on one line if it fits.
    package mutating func computed(_ head: String, _ expression: String) {
        let line = "\(head) { \(expression) }"
        if line.columns <= room {
            print(line)
        } else {
            block(head) { $0.print(expression) }
        }
    }

    /// Appends `head(items)tail` on one line if it fits. Otherwise the items share a line of their own, or each has
    /// one.
    mutating func list(_ head: String, _ items: [String], _ tail: String, closing: ListEnd = .onItsOwnLine) {
        let joined = items.joined(separator: ", ")
        let line = head + joined + tail
        if items.isEmpty || (line.columns <= room && !line.utf8.contains(newline)) {
            print(line)
            return
        }
        print(head)
        let end = closing == .afterLastItem ? tail : ""
        indent { code in
            if joined.columns + end.columns <= code.room, !joined.utf8.contains(newline),
                closing != .onItsOwnLineOneItemEach
            {
                code.print(joined + end)
            } else {
                for item in items.dropLast() { code.print(item + ",") }
                if let last = items.last { code.print(last + end) }
            }
        }
        if closing != .afterLastItem { print(tail) }
    }

    /// The position of the tail when a list is broken into lines.
    enum ListEnd {
        /// On a line of its own, as after a function's parameters.
        case onItsOwnLine
        /// On a line of its own, and items never share a line, as after an initializer's parameters.
        case onItsOwnLineOneItemEach
        /// After the last item, as in a call.
        case afterLastItem
    }
}

private let newline = UInt8(ascii: "\n")
