import Testing

@testable import SwiftEmit

@Suite("Text of a spec as a doc comment")
struct DocTextTests {
    @Test func `long lines are wrapped at spaces`() {
        let line = Array(repeating: "word", count: 30).joined(separator: " ")
        let lines = self.lines(line, width: 40)
        #expect(lines.allSatisfy { $0.count <= 40 })
        #expect(lines.joined(separator: " ") == line)
    }

    @Test func `text without spaces stays whole`() {
        let line = String(repeating: "识别身份证", count: 20)
        #expect(lines(line, width: 40) == [line])
    }

    @Test func `further lines of a list item stay in it`() {
        #expect(lines("- one two three four", width: 12) == ["- one two", "  three four"])
        #expect(lines("  12. one two three", width: 12) == ["  12. one", "      two", "      three"])
    }

    @Test(arguments: ["-", "+", "*", "#", "1.", "2)", ">", "```", "|"])
    func `no word that would open a block starts a line`(_ word: String) {
        #expect(lines("one two \(word) three", width: 7) == ["one two \(word)", "three"])
    }

    @Test func `code and tables are not wrapped`() {
        let text = """
            ```
            a very long line of code
            ```
            | a very long | table row |
            """
        #expect(lines(text, width: 10).joined(separator: "\n") == text)
    }

    @Test func `a fence that is left open is closed`() {
        #expect(lines("```\ncode", width: 40) == ["```", "code", "```"])
    }

    @Test func `lines of a paragraph are joined`() {
        #expect(lines("one\ntwo\nthree four\n\nfive", width: 9) == ["one two", "three", "four", "", "five"])
        #expect(lines("- one\n  two\n- three", width: 40) == ["- one two", "- three"])
    }

    @Test func `a break that the author wants stays`() {
        #expect(lines("one  \ntwo\\\nthree", width: 40) == ["one\\", "two\\", "three"])
    }

    @Test func `lines of Chinese are joined without a space`() {
        #expect(lines("识别身份证\n正反面 and\n正", width: 40) == ["识别身份证正反面 and 正"])
    }

    @Test func `nothing joins a heading`() {
        #expect(lines("# one\ntwo", width: 40) == ["# one", "two"])
    }

    @Test func `all kinds of line breaks end a line`() {
        #expect(lines("- a\r\n- b\r- c\u{2028}- d\u{2029}- e\u{85}- f\u{B}- g", width: 40).count == 7)
    }

    @Test func `what cannot be seen is taken out`() {
        #expect(lines("a\u{0}b\u{202E}c\u{FEFF}d\te", width: 40) == ["a bcd e"])
    }

    @Test func `code spans hold anything`() {
        #expect(DocText.code("a`b") == "``a`b``")
        #expect(DocText.code("`") == "`` ` ``")
        #expect(DocText.code("a\nb\u{202E}") == "`a\\nb\\u{202E}`")
    }

    private func lines(_ text: String, width: Int) -> [String] {
        if DocText.isOneLine(text, after: "", width: width) { return [text] }
        let lines = String(decoding: DocText.layOut(text, width: width, linksSymbols: true), as: UTF8.self)
        return lines.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }
}
