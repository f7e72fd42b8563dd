import APIModel
import APISpec
import SeededRandom
import Testing

@testable import TCCLIImport

/// The output of the printer is read back as the text that was given, for any text.
@Suite struct YAMLPrinterTests {
    private static let hostile = [
        "", " ", "\t", "\n", "\n\n", " a", "a ", "a\n", "a\n\n", "\na", " a\nb", "a\n b", "a \nb", "a\n\nb", "a\tb",
        "\ta\nb",
        "a: b", "a:", ":a", "a :b", "a #b", "#a", "a#b", "- a", "-", "-a", "--- a", "---", "...", "? a", "?", "a?b",
        "'a'",
        "it's", "\"a\"", "a\"b\\c", "\\", "&a", "*a", "!a", "|", ">", "| a", "%a", "@a", "`a`", "{a: b}", "[a]", "a, b",
        "a]",
        "null", "~", "Null", "true", "False", "yes", "on", "1", "-1", "1.5", "1e5", ".5", "0x1F", "0o17", ".inf",
        "-.INF",
        ".nan", "1_000", "2018-11-19", "12:30:00", "<<", "=", "\u{0}", "\u{7}", "a\rb", "a\r\nb", "\u{85}", "\u{A0}",
        "\u{2028}", "\u{2029}", "\u{FEFF}a", "a\u{FEFF}", "\u{FFFE}", "\u{FFFF}", "\u{7F}", "\u{9F}", "\u{1F600}",
        "身份证：正面, 反面",
        "a\n---\nb", "a\n# b\nc", "a\n\tb", "a\n  \nb", "key: |\n  text", "\u{10FFFF}", "a\u{301}", "\u{D7FF}\u{E000}",
    ]

    @Test(arguments: hostile)
    func `a hostile text is read back as it is`(_ text: String) throws {
        try expectReadBack(text)
    }

    @Test func `random texts are read back as they are`() throws {
        var random = SplitMix64(seed: 20_261_122)
        for _ in 0..<4_000 {
            let pieces = Int.random(in: 0...6, using: &random)
            let text = (0..<pieces).map { _ in
                Bool.random(using: &random)
                    ? Self.hostile.randomElement(using: &random) ?? ""
                    : ["a", "b c", "é", "，", ":", "#", "\n", " ", "-", "'", "\""].randomElement(using: &random) ?? ""
            }.joined()
            try expectReadBack(text)
        }
    }

    /// Behind a key, in brackets, as a value of an example, and behind a dash.
    private func expectReadBack(_ text: String) throws {
        var yaml = YAMLPrinter()
        yaml.raw("Service: ocr\nVersion: 2018-11-19\n---\nAction: Read\nparameters:\n")
        yaml.raw("  Free:\n    type: Any\n    example:\n")
        withBytes(of: text) { bytes in
            yaml.indentation = 6
            yaml.text("key", bytes)
            yaml.raw("      flow: {a: ")
            yaml.scalar(bytes, ScalarTraits(bytes), inFlow: true)
            yaml.raw(", b: [")
            yaml.scalar(bytes, ScalarTraits(bytes), inFlow: true)
            yaml.raw("]}\n      list:\n        -")
            yaml.indentation = 8
            yaml.value(bytes)
            yaml.comment(bytes, indentation: 6)
            yaml.raw("# ")
            yaml.commentEnd(bytes)
        }
        let (api, diagnostics) = readSpecs([SpecInput(path: "a.yaml", name: "a.yaml", bytes: Array(yaml.text.utf8))])
        #expect(diagnostics.map(\.description) == [], "\(yaml.text)")
        let members: [Value.Member] = [
            .init(name: "key", value: .string(text)),
            .init(
                name: "flow",
                value: .object([
                    .init(name: "a", value: .string(text)), .init(name: "b", value: .array([.string(text)])),
                ])),
            .init(name: "list", value: .array([.string(text)])),
        ]
        let read = api?.services.first?.actions.first?.request.members.first?.example
        #expect(read == .object(members), "\(yaml.text)")
    }

    @Test func `scalars are quoted only where they must be`() {
        func written(_ text: String, inFlow: Bool = false) -> String {
            var yaml = YAMLPrinter()
            withBytes(of: text) { yaml.scalar($0, ScalarTraits($0), inFlow: inFlow) }
            return yaml.text
        }
        #expect(written("https://example.com/a.jpg?x=1#y") == "https://example.com/a.jpg?x=1#y")
        #expect(written("Ethnic group, in Chinese.") == "Ethnic group, in Chinese.")
        #expect(written("Ethnic group, in Chinese.", inFlow: true) == "'Ethnic group, in Chinese.'")
        #expect(written("图片的 Url 地址：见下。") == "图片的 Url 地址：见下。")
        #expect(written("ins-1") == "ins-1")
        #expect(written("-id") == "-id")
        for space in ["\u{A0}", "\u{2003}", "\u{202F}", "\u{3000}"] { #expect(written(space + "a") == "'\(space)a'") }
        #expect(written("110101199003070011") == "'110101199003070011'")
        #expect(written("true") == "'true'")
        #expect(written("it's") == "it's")
        #expect(written("a\u{0}b") == "\"a\\x00b\"")
    }
}
