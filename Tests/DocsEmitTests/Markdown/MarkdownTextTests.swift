import Testing

@testable import DocsEmit
@testable import Reference

/// A site may pass its Markdown through a template engine, which replaces `{{name}}`.
@Suite("Texts on a Git host")
struct MarkdownTextTests {
    @Test(arguments: [
        ("{{x}} {%x%}", "{\\{x}} {\\%x%}"), ("{\\{x}} {\\%x%}", "{\\{x}} {\\%x%}"),
        ("`{{x}}`", "<code>&#123;&#123;x&#125;&#125;</code>"), ("a | `b|c`", "a \\| `b|c`"),
    ])
    func `doubled braces are escaped, also where an escape divides them`(text: String, expected: String) {
        var markdown = MarkdownText(.gitHost(.english))
        markdown.inlines(ProseParser.inlines(text))
        #expect(String(decoding: markdown.bytes, as: UTF8.self) == expected)
    }

    @Test func `a cell is one line without bare pipes`() {
        var markdown = MarkdownText(.gitHost(.english))
        markdown.row { row in row.cell { $0.cell(ProseParser.blocks("a | `b|c`\n\n- d")) } }
        #expect(String(decoding: markdown.bytes, as: UTF8.self) == "| a \\| <code>b&#124;c</code><br>• d |\n")
    }
}
