import APIModel

/// A doc comment: paragraphs from the spec, then a list of facts.
struct DocComment {
    private var blocks: [Block] = []

    private enum Block {
        case text(String)
        case fact(String)
        case code([String])
    }

    /// Paragraphs of CommonMark; left out where there are none.
    mutating func text(_ text: String?) {
        if let text, !text.isEmpty { blocks.append(.text(text)) }
    }

    /// An item of the list that closes the comment.
    mutating func fact(_ fact: String?) {
        if let fact { blocks.append(.fact(fact)) }
    }

    mutating func code(_ lines: [String]) {
        if !lines.isEmpty { blocks.append(.code(lines)) }
    }

    func lines(width: Int) -> [String] {
        var lines: [String] = []
        var isAfterFact = false
        for block in blocks {
            var isFact = false
            if case .fact = block { isFact = true }
            if !lines.isEmpty, !isFact || !isAfterFact { lines.append("") }
            isAfterFact = isFact
            switch block {
            case .text(let text):
                lines += DocText.lines(text, width: width)
            case .fact(let fact):
                lines += DocText.lines("- " + fact, width: width)
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
        for line in comment.lines(width: room - 4) { self.comment(line) }
    }
}

extension Texts {
    /// The title that a reader of the Swift source sees: the English one where there is one.
    var shownTitle: String? { title ?? chineseTitle }
    var shownDescription: String? { description ?? chineseDescription }
}
