import APIModel
import Foundation
import Testing

@testable import PostmanEmit
@testable import Reference

/// Texts of specs keep the CommonMark that the reference supports. Nothing else in them is markup or a variable.
@Suite("Texts in Postman")
struct PostmanTextTests {
    private func markdown(_ text: String) -> String {
        var markdown = MarkdownText(.postman)
        markdown.blocks(ProseParser.blocks(text))
        return String(decoding: markdown.file(), as: UTF8.self)
    }

    @Test(arguments: [
        ("Plain *text* and `code`.", "Plain *text* and `code`."),
        ("[link](https://example.com)", "[link](https://example.com)"),
        ("[link](HTTP://example.com)", "\\[link\\](HTTP://example.com)"),
        ("[click](javascript:alert(1))", "\\[click\\](javascript:alert(1))"),
        ("[a]: javascript:alert(1)", "\\[a\\]: javascript:alert(1)"),
        (
            "![picture](https://example.com/x.png)",
            "!\\[picture\\]([https://example.com/x.png](https://example.com/x.png))"
        ),
        ("<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"),
        ("a \\<b> \\\\<b>", "a \\<b\\> \\\\\\<b\\>"),
        ("`<b>` ``a ` <b>`` ` <b>", "`<b>` ``a ` <b>`` \\` \\<b\\>"),
        ("`open <b>\n\n`", "\\`open \\<b\\>\n\n\\`"),
        ("```\n<b> {{x}}\n```\n<b>", "```\n<b> {\u{2060}{x}}\n```\n\n\\<b\\>"),
        ("~~~\n```\n<b>", "````\n```\n<b>\n````"),
        (
            "{{x}} {{{x}}} \\{{x}} {\\{x}} `{{x}}`",
            "{\\{x}} {\\{\\{x}}} {\\{x}} {\\{x}} `{\u{2060}{x}}`"
        ),
        ("- `{{x}}`\n\n      {{x}}", "- `{\u{2060}{x}}`\n\n  ```\n  {\u{2060}{x}}\n  ```"),
    ])
    func `paragraphs`(text: String, expected: String) {
        #expect(markdown(text) == expected + "\n")
    }

    @Test(arguments: [
        ("a\nb", "a b"), ("a | b", "a \\| b"), ("a \\| b", "a \\| b"), ("`a|b`", "`a\\|b`"),
        ("```\nopen\n<b>", "`open` `<b>`"), ("\u{2028}a\u{202E}b", "ab"), ("a  \nb", "a b"), ("- a\n- b", "• a • b"),
        ("a\n\n2. b", "a 2. b"),
    ])
    func `cells of tables`(text: String, expected: String) {
        var markdown = MarkdownText(.postman)
        markdown.row { row in row.cell { $0.cell(ProseParser.blocks(text)) } }
        #expect(String(decoding: markdown.bytes, as: UTF8.self) == "| \(expected) |\n")
    }

    @Test(arguments: [
        ("a", "`a`"), ("", "`  `"), ("`", "`` ` ``"), ("a``b`c", "```a``b`c```"), ("a|b", "`a\\|b`"),
        (" a ", "`  a  `"),
        ("{{x}}", "`{\u{2060}{x}}`"), ("{{{{", "`{\u{2060}{\u{2060}{\u{2060}{`"),
    ])
    func `code spans`(code: String, expected: String) {
        var markdown = MarkdownText(.postman)
        markdown.row { row in row.cell { $0.code(code) } }
        #expect(String(decoding: markdown.bytes, as: UTF8.self) == "| \(expected) |\n")
    }

    /// Bodies are JSON, which has an escape for a brace.
    @Test(arguments: ["{{name}}", "{{{{x}}}} {", "{", "\\{{\"", "{\u{2060}{", ""])
    func `bodies`(text: String) throws {
        var json = JSONPrinter(.lines)
        json.value(.object([.init(name: text, value: .object([.init(name: text, value: .string(text))]))]))
        let bytes = json.withoutVariables
        #expect(!String(decoding: bytes, as: UTF8.self).contains("{{"))
        let read = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: [String: String]]
        #expect(read == [text: [text: text]])
    }

    /// However markup divides a text, its braces never come together.
    @Test func `no text of six letters that could be markup has a variable`() {
        let letters = Array("{\\`*x\n")
        var texts = [""]
        for _ in 0..<6 { texts = texts.flatMap { text in letters.map { text + String($0) } } }
        let variables = texts.filter { markdown($0).contains("{{") }
        #expect(variables.isEmpty, "\(variables.prefix(9))")
    }

    /// Each variable that a user sees in an environment or may add to it has a row.
    @Test(arguments: Language.allCases)
    func `the guide explains the variables of environments`(language: Language) throws {
        struct File: Decodable {
            struct Variable: Decodable { var key: String }
            var values: [Variable]
        }
        let environment = try #require(PostmanEnvironment.all.first)
        let file = try JSONDecoder().decode(File.self, from: Data(environment.output().bytes))
        let guide = try #require(Guides.all(in: language).first { $0.id == "postman" })
        let rows = guide.sections.flatMap(\.content).flatMap { block in
            if case .table(_, let rows) = block { rows.compactMap(\.first) } else { [[Inline]]() }
        }
        let explained = rows.flatMap { $0.compactMap { if case .code(let name) = $0 { name } else { nil } } }
        #expect(Set(explained) == Set(file.values.map(\.key) + ["language", "baseUrl"]))
    }
}
