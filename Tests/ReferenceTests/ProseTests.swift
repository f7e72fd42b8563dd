import APIModel
import Testing

@testable import Reference

/// Descriptions keep a subset of CommonMark, and all other markup is text.
@Suite struct ProseTests {
    @Test func `plain text is one paragraph`() {
        #expect(
            ProseParser.blocks("The picture. PNG, JPG or BMP.") == [
                .paragraph([.text("The picture. PNG, JPG or BMP.")])
            ])
        #expect(ProseParser.blocks("") == [])
        #expect(ProseParser.blocks("\n\n") == [])
    }

    @Test func `lines of a paragraph are joined`() {
        #expect(
            ProseParser.blocks("one\ntwo\n\nthree") == [.paragraph([.text("one two")]), .paragraph([.text("three")])])
        // Chinese is written without spaces between words.
        #expect(ProseParser.blocks("一行，\n二行") == [.paragraph([.text("一行，二行")])])
        #expect(ProseParser.blocks("一行\nb") == [.paragraph([.text("一行 b")])])
    }

    @Test func `line breaks that the author wants are kept`() {
        let broken: [Block] = [.paragraph([.text("one"), .lineBreak, .text("two")])]
        #expect(ProseParser.blocks("one  \ntwo") == broken)
        #expect(ProseParser.blocks("one\\\ntwo") == broken)
        // A table is shown as its rows.
        #expect(
            ProseParser.blocks("|a|b|\n|-|-|") == [.paragraph([.text("|a|b|"), .lineBreak, .text("|-|-|")])])
    }

    @Test func `lists are kept`() {
        #expect(
            ProseParser.blocks("- one\n  more\n- two\n\nafter") == [
                .list(first: nil, items: [[.paragraph([.text("one more")])], [.paragraph([.text("two")])]]),
                .paragraph([.text("after")]),
            ])
        #expect(
            ProseParser.blocks("3. three\n4. four") == [
                .list(first: 3, items: [[.paragraph([.text("three")])], [.paragraph([.text("four")])]])
            ])
        #expect(
            ProseParser.blocks("- a\n\n  1. b") == [
                .list(
                    first: nil,
                    items: [[.paragraph([.text("a")]), .list(first: 1, items: [[.paragraph([.text("b")])]])]])
            ])
        // A year at the start of a line begins no list.
        #expect(ProseParser.blocks("since\n2018. It") == [.paragraph([.text("since 2018. It")])])
    }

    @Test func `code is kept`() {
        #expect(
            ProseParser.blocks("```json\n{\n  `a`\n\n```\nafter") == [
                .code("{\n  `a`\n"), .paragraph([.text("after")]),
            ])
        #expect(ProseParser.blocks("    a\n      b") == [.code("a\n  b")])
        #expect(ProseParser.blocks("~~~\nnever closed") == [.code("never closed")])
        #expect(ProseParser.inlines("a `b` c") == [.text("a "), .code("b"), .text(" c")])
        #expect(ProseParser.inlines("`` a ` b ``") == [.code("a ` b")])
        #expect(ProseParser.inlines("`open") == [.text("`open")])
    }

    @Test func `emphasis is kept`() {
        #expect(ProseParser.inlines("**a *b* c**") == [.strong([.text("a "), .emphasis([.text("b")]), .text(" c")])])
        #expect(ProseParser.inlines("2 * 3 * 4") == [.text("2 * 3 * 4")])
        #expect(ProseParser.inlines("__a__ _b_ c_d") == [.text("__a__ _b_ c_d")])
        #expect(ProseParser.inlines("**open") == [.text("**open")])
        #expect(ProseParser.inlines("\\*a\\*") == [.text("*a"), .text("*")])
    }

    @Test func `links to HTTP are kept`() {
        let link = Inline.link([.text("a")], address: "https://example.com/?b=c&d")
        #expect(ProseParser.inlines("[a](https://example.com/?b=c&d)") == [link])
        #expect(
            ProseParser.inlines("<http://example.com>") == [
                .link([.text("http://example.com")], address: "http://example.com")
            ])
        #expect(
            ProseParser.inlines("见https://example.com/a。") == [
                .text("见"), .link([.text("https://example.com/a")], address: "https://example.com/a"), .text("。"),
            ])
        #expect(
            ProseParser.inlines("(https://example.com).") == [
                .text("("), .link([.text("https://example.com")], address: "https://example.com"), .text(")."),
            ])
    }

    @Test(arguments: [
        "[a](javascript:alert(1))", "[a](JavaScript:alert(1))", "[a](data:text/html,x)", "<javascript:alert(1)>",
        "[a](//example.com)", "[a](https:/example.com)", "[a](https://)", "[a][b]", "![a](data:x)", "# heading",
        "> quotation", "<b>bold</b>", "<!-- comment -->", "&lt;b&gt;", "{{hole}}", "[a]: javascript:b", "---",
        "[a](https://example.com/\"onclick=x)", "[a](https://example.com<b>)",
    ])
    func `all else is text`(_ text: String) {
        let blocks = ProseParser.blocks(text)
        guard case .paragraph(let inlines)? = blocks.first else {
            Issue.record("\(blocks)")
            return
        }
        #expect(inlines.plainText == text)
        #expect(blocks.count == 1)
        for case .link(_, let address) in inlines { #expect(address.hasPrefix("https://example.com")) }
    }

    @Test func `what cannot be seen is left out`() {
        #expect(ProseParser.blocks("a\u{2028}b\r\nc\u{85}d") == [.paragraph([.text("a b c d")])])
        #expect(ProseParser.inlines("a\u{202E}b\u{FEFF}c\u{AD}d\u{7}e") == [.text("abcd e")])
        #expect(ProseParser.inlines("“中文” — ok…") == [.text("“中文” — ok…")])
        #expect(PlainText.visible("a\n\u{2028}\u{202E}") == "a\\n\\u{2028}\\u{202E}")
    }

    /// Unclosed markup must not be searched for again at each position.
    @Test(
        .timeLimit(.minutes(1)),
        arguments: ["[", "*a ", "**a ", "`", "` ``", "<", "[a](", "![", "\\", "- ", "> ", "1. ", "*a*"])
    func `hostile text is read in time`(_ piece: String) {
        let text = String(repeating: piece, count: 200_000)
        #expect(!ProseParser.blocks(text).isEmpty)
        #expect(!ProseParser.blocks("x" + text).isEmpty)
    }

    /// Text that many positions depend on must not be searched for again either.
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            ("", "[", "](http://", "a"), ("- x\n", "\n", "  y\n", ""), ("- x\n", "  \n", "1. y\n", "\n"),
        ])
    func `hostile pairs are read in time`(_ head: String, _ piece: String, _ middle: String, _ last: String) {
        let text = [piece, last].map { String(repeating: $0, count: 200_000) }
        #expect(!ProseParser.blocks(head + text[0] + middle + text[1]).isEmpty)
    }
}
