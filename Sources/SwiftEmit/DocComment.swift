import APIModel

/// Prints a doc comment: paragraphs from the spec, then a list of facts. Each part is printed as soon as it is added.
package struct DocComment {
    fileprivate var code: CodePrinter
    private let width: Int
    private var isEmpty = true
    private var isAfterFact = false

    fileprivate init(code: CodePrinter) {
        self.code = code
        width = code.room - 4
    }

    /// Adds paragraphs of CommonMark. Without a text, it adds nothing.
    package mutating func text(_ text: String?) {
        guard let text, !text.isEmpty else { return }
        begin(isFact: false)
        add(text, bullet: "")
    }

    /// Appends a paragraph of the emitter, in which double backticks link to symbols.
    mutating func linked(_ text: String) {
        begin(isFact: false)
        isEmpty = false
        code.comment(lines: DocText.layOut(text, width: width, linksSymbols: true))
    }

    /// Adds an item to the list that ends the comment. Without a fact, it adds nothing.
    mutating func fact(_ fact: String?) {
        guard let fact else { return }
        begin(isFact: true)
        add(fact, bullet: "- ")
    }

    mutating func code(_ lines: [String]) {
        guard !lines.isEmpty else { return }
        begin(isFact: false)
        line("```swift")
        for line in lines { self.line(line) }
        line("```")
    }

    /// Prints a blank line between blocks, but not between facts.
    private mutating func begin(isFact: Bool) {
        if !isEmpty, !isFact || !isAfterFact { line("") }
        isAfterFact = isFact
    }

    private mutating func add(_ text: String, bullet: String) {
        if DocText.isOneLine(text, after: bullet, width: width) { return line(text, after: bullet) }
        let lines = DocText.layOut(bullet + text, width: width)
        isEmpty = isEmpty && lines.isEmpty
        code.comment(lines: lines)
    }

    private mutating func line(_ line: String, after bullet: String = "") {
        isEmpty = false
        code.comment(line, after: bullet)
    }
}

extension CodePrinter {
    package mutating func doc(_ build: (inout DocComment) -> Void) {
        var comment = DocComment(code: self)
        // A text with two owners would be copied when it changes.
        self = CodePrinter()
        build(&comment)
        self = comment.code
    }
}

extension Texts {
    /// The title for readers of the Swift source: the English one if the spec has it.
    var shownTitle: String? { title ?? chineseTitle }
    var shownDescription: String? { description ?? chineseDescription }
}

extension ActionTexts {
    var shownSummary: String? { summary ?? chineseSummary }
    var shownDescription: String? { description ?? chineseDescription }
}
