import Testing

@testable import SwiftEmit

@Suite("Values as Swift source")
struct SwiftLiteralTests {
    @Test(arguments: [
        ("plain 文字", #""plain 文字""#),
        (#"a\(b)"#, ##"#"a\(b)"#"##),
        (#"^\d{3}$"#, ##"#"^\d{3}$"#"##),
        ("say \"yes\"", ##"#"say "yes""#"##),
        ("a\"#b", ##""a\"#b""##),
        ("a\\#(b)", ##""a\\#(b)""##),
        ("a\nb\r\t\u{0}", #""a\nb\r\t\u{0}""#),
        ("\u{2028}\u{202E}", #""\u{2028}\u{202E}""#),
        ("", #""""#),
    ])
    func `a text becomes a literal`(_ text: String, _ literal: String) {
        #expect(SwiftLiteral.string(text) == literal)
    }

    @Test(arguments: [
        (0, "0"), (-5, "-5"), (1234, "1234"), (12345, "12_345"), (10_485_760, "10_485_760"), (-123_456, "-123_456"),
        (Int.min, "-9_223_372_036_854_775_808"),
    ])
    func `integers`(_ value: Int, _ literal: String) {
        #expect(SwiftLiteral.integer(value) == literal)
    }

    @Test func `floats`() {
        #expect(SwiftLiteral.float(0.1) == "0.1")
        #expect(SwiftLiteral.float(1e300) == "1e+300")
        #expect(SwiftLiteral.float(-.infinity) == "-.infinity")
    }
}
