import Testing

@testable import DocsEmit

/// Texts of specs stay CommonMark without active content.
@Suite("Descriptions for Postman")
struct DescriptionPrinterTests {
    @Test(arguments: [
        ("Plain *text* and `code`.", "Plain *text* and `code`."),
        (
            "[link](https://example.com) [more](HTTP://example.com)",
            "[link](https://example.com) [more](HTTP://example.com)"
        ),
        ("[click](javascript:alert(1))", "[click]\\(javascript:alert(1))"),
        ("[a]: javascript:alert(1)", "[a]\\: javascript:alert(1)"),
        ("![picture](https://example.com/x.png)", "!\\[picture](https://example.com/x.png)"),
        ("<script>alert(1)</script>", "\\<script>alert(1)\\</script>"),
        ("a \\<b> \\\\<b>", "a \\<b> \\\\\\<b>"),
        ("`<b>` ``a ` <b>`` ` <b>", "`<b>` ``a ` <b>`` ` \\<b>"),
        ("`open <b>\n\n`", "`open \\<b>\n\n`"),
        ("```\n<b> {{x}}\n```\n<b>", "```\n<b> {\u{2060}{x}}\n```\n\\<b>"),
        ("~~~\n```\n<b>", "~~~\n```\n<b>\n~~~"),
        ("{{x}} {{{x}}} \\{{x}} `{{x}}`", "{\\{x}} {\\{\\{x}}} \\{\\{x}} `{\u{2060}{x}}`"),
    ])
    func `paragraphs`(text: String, expected: String) {
        var description = DescriptionPrinter()
        description.paragraphs(text)
        #expect(String(decoding: description.bytes, as: UTF8.self) == expected + "\n")
    }

    @Test(arguments: [
        ("a\nb", "a b"), ("a | b", "a \\| b"), ("a \\| b", "a \\| b"), ("`a|b`", "`a\\|b`"),
        ("```\nopen", "``` open"), ("\u{2028}a\u{202E}b", " ab"),
    ])
    func `cells of tables`(text: String, expected: String) {
        var description = DescriptionPrinter()
        description.line(text)
        #expect(String(decoding: description.bytes, as: UTF8.self) == expected)
    }

    @Test(arguments: [
        ("a", "`a`"), ("", "`  `"), ("`", "`` ` ``"), ("a``b`c", "```a``b`c```"), ("a|b", "`a\\|b`"),
        ("{{x}}", "`{\u{2060}{x}}`"), ("a\nb", "`a\\nb`"),
    ])
    func `code spans`(text: String, expected: String) {
        var description = DescriptionPrinter()
        description.code(text)
        #expect(String(decoding: description.bytes, as: UTF8.self) == expected)
    }
}
