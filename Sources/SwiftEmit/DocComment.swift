import APIModel

/// A doc comment: paragraphs from the spec, then a list of facts.
struct DocComment {
    private var blocks: [Block] = []

    private enum Block {
        case text(String)
        case facts([String])
        case code([String])
    }

    /// Paragraphs of CommonMark; left out where there are none.
    mutating func text(_ text: String?) {
        if let text, !text.isEmpty { blocks.append(.text(text)) }
    }

    /// An item of the list that closes the comment.
    mutating func fact(_ fact: String?) {
        guard let fact else { return }
        if case .facts(let facts)? = blocks.last {
            blocks[blocks.count - 1] = .facts(facts + [fact])
        } else {
            blocks.append(.facts([fact]))
        }
    }

    mutating func code(_ lines: [String]) {
        if !lines.isEmpty { blocks.append(.code(lines)) }
    }

    func lines(width: Int) -> [String] {
        var lines: [String] = []
        for block in blocks {
            if !lines.isEmpty { lines.append("") }
            switch block {
            case .text(let text):
                lines += DocText.lines(text, width: width)
            case .facts(let facts):
                for fact in facts { lines += DocText.lines("- " + fact, width: width) }
            case .code(let code):
                lines += ["```swift"] + code + ["```"]
            }
        }
        return lines
    }
}

extension CodePrinter {
    mutating func doc(_ build: (inout DocComment) -> Void) {
        var comment = DocComment()
        build(&comment)
        for line in comment.lines(width: room - 4) { print(line.isEmpty ? "///" : "/// " + line) }
    }
}

extension Texts {
    /// The title that a reader of the Swift source sees: the English one where there is one.
    var shownTitle: String? { title ?? chineseTitle }
    var shownDescription: String? { description ?? chineseDescription }
}
