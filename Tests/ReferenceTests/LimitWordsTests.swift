import APIModel
import APISpec
import Testing

@testable import Reference

/// The words for limits in the docs of both languages.
@Suite struct LimitWordsTests {
    @Test(arguments: [
        ("Integer, minimum: 1, maximum: 9", "1 to 9", "1 至 9"),
        ("Integer, minimum: 5, maximum: 5", "exactly 5", "恰好 5"),
        ("Float, minimum: 0.5", "at least 0.5", "至少 0.5"),
        ("Float, maximum: 0.5", "at most 0.5", "最多 0.5"),
        ("String, minLength: 1, maxLength: 64", "1 to 64 characters", "1 至 64 个字符"),
        ("String, minLength: 4, maxLength: 4", "exactly 4 characters", "恰好 4 个字符"),
        ("Array of String, maxItems: 3, minItems: 0", "0 to 3 items", "0 至 3 项"),
        ("Array of String, minItems: 3", "at least 3 items", "至少 3 项"),
        ("String, maxSize: 7 MiB", "at most 7 MiB", "最大 7 MiB"),
        ("Base64, maxSize: 1000 B", "at most 1000 B of base64 text", "Base64 文本最大 1000 B"),
        (
            "Base64, recommendedPixels: 500 x 800, maxSize: 7 MiB",
            "at most 7 MiB of base64 text, best with at least 500 x 800 pixels",
            "Base64 文本最大 7 MiB, 建议不低于 500 x 800 像素"
        ),
        ("String, pattern: ^a+$", "matches `^a+$`", "匹配 `^a+$`"),
        (
            "String, pattern: a, maxSize: 2 KB, maxLength: 9", "at most 9 characters, at most 2 KB, matches `a`",
            "最多 9 个字符, 最大 2 KB, 匹配 `a`"
        ),
    ])
    func `name a range in one phrase`(_ type: String, _ english: String, _ chinese: String) throws {
        let spec = """
            Service: ocr
            Version: 2018-11-19
            types: {T: {members: {A: {type: \(type)}}}}
            """
        let (api, diagnostics) = readSpecs([SpecInput(path: "a.yaml", name: "a.yaml", bytes: Array(spec.utf8))])
        let member = try #require(api?.services.first?.types.first?.members.first, "\(diagnostics)")
        for (language, expected) in [(Language.english, english), (.chinese, chinese)] {
            #expect(member.limitPhrases.map { text(language.words(for: $0)) }.joined(separator: ", ") == expected)
        }
    }

    private func text(_ inlines: [Inline]) -> String {
        inlines.map { inline in
            switch inline {
            case .text(let text): text
            case .code(let code): "`\(code)`"
            default: "\(inline)"
            }
        }.joined()
    }
}
