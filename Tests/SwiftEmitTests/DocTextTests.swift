import Testing

@testable import SwiftEmit

@Suite("Text of a spec as a doc comment")
struct DocTextTests {
    @Test func longLinesAreWrappedAtSpaces() {
        let line = Array(repeating: "word", count: 30).joined(separator: " ")
        let lines = self.lines(line, width: 40)
        #expect(lines.allSatisfy { $0.count <= 40 })
        #expect(lines.joined(separator: " ") == line)
    }

    @Test func textWithoutSpacesStaysWhole() {
        let line = String(repeating: "识别身份证", count: 20)
        #expect(lines(line, width: 40) == [line])
    }

    @Test func furtherLinesOfAListItemStayInIt() {
        #expect(lines("- one two three four", width: 12) == ["- one two", "  three four"])
        #expect(lines("  12. one two three", width: 12) == ["  12. one", "      two", "      three"])
    }

    @Test(arguments: ["-", "+", "*", "#", "1.", "2)", ">", "```", "|"])
    func noWordThatWouldOpenABlockStartsALine(_ word: String) {
        #expect(lines("one two \(word) three", width: 7) == ["one two \(word)", "three"])
    }

    @Test func codeAndTablesAreNotWrapped() {
        let text = """
            ```
            a very long line of code
            ```
            | a very long | table row |
            """
        #expect(lines(text, width: 10).joined(separator: "\n") == text)
    }

    @Test func aFenceThatIsLeftOpenIsClosed() {
        #expect(lines("```\ncode", width: 40) == ["```", "code", "```"])
    }

    @Test func linesOfAParagraphAreJoined() {
        #expect(lines("one\ntwo\nthree four\n\nfive", width: 9) == ["one two", "three", "four", "", "five"])
        #expect(lines("- one\n  two\n- three", width: 40) == ["- one two", "- three"])
    }

    @Test func aBreakThatTheAuthorWantsStays() {
        #expect(lines("one  \ntwo\\\nthree", width: 40) == ["one\\", "two\\", "three"])
    }

    @Test func linesOfChineseAreJoinedWithoutASpace() {
        #expect(lines("识别身份证\n正反面 and\n正", width: 40) == ["识别身份证正反面 and 正"])
    }

    @Test func nothingJoinsAHeading() {
        #expect(lines("# one\ntwo", width: 40) == ["# one", "two"])
    }

    @Test func allKindsOfLineBreaksEndALine() {
        #expect(lines("- a\r\n- b\r- c\u{2028}- d\u{2029}- e\u{85}- f\u{B}- g", width: 40).count == 7)
    }

    @Test func whatCannotBeSeenIsTakenOut() {
        #expect(lines("a\u{0}b\u{202E}c\u{FEFF}d\te", width: 40) == ["a bcd e"])
    }

    @Test func codeSpansHoldAnything() {
        #expect(DocText.code("a`b") == "``a`b``")
        #expect(DocText.code("`") == "`` ` ``")
        #expect(DocText.code("a\nb\u{202E}") == "`a\\nb\\u{202E}`")
    }

    private func lines(_ text: String, width: Int) -> [String] {
        if DocText.isOneLine(text, behind: "", width: width) { return [text] }
        let lines = String(decoding: DocText.layOut(text, width: width, linksSymbols: true), as: UTF8.self)
        return lines.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }
}
