import APIModel
import Foundation
import Testing

@testable import DocsEmit

@Suite("JSON for Postman")
struct JSONPrinterTests {
    private func text(of value: Value, escapesDoubleBraces: Bool = false) -> String {
        var json = JSONPrinter(escapesDoubleBraces: escapesDoubleBraces)
        json.value(value)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    @Test(
        arguments: [
            "", "plain", "\"quoted\" \\ /", "\n\r\t\u{0}\u{1F}\u{7F}", "</script>", "身份证 é 𝒳 👩‍👩‍👧",
            "\u{2028}\u{2029}\u{2027}\u{202A}",
            "{{name}} {{{{x}}}} {", "{",
        ], [false, true])
    func `texts are read back as they were`(text: String, escapesDoubleBraces: Bool) throws {
        let json = self.text(of: .string(text), escapesDoubleBraces: escapesDoubleBraces)
        let read = try JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed) as? String
        #expect(read == text)
        #expect(json.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "\u{2028}" && $0 != "\u{2029}" })
        #expect(!escapesDoubleBraces || !json.contains("{{"))
    }

    @Test
    func `a member or element is a line, two spaces a level`() {
        let value = Value.object([
            .init(name: "A", value: .array([.integer(-1), .float(0.5), .boolean(true), .null])),
            .init(name: "B", value: .object([])), .init(name: "C", value: .array([])),
        ])
        #expect(
            text(of: value) == """
                {
                  "A": [
                    -1,
                    0.5,
                    true,
                    null
                  ],
                  "B": {},
                  "C": []
                }
                """)
    }

    @Test
    func `on one line where that is asked for, and everything inside it too`() {
        var json = JSONPrinter()
        json.array { json in
            json.element()
            json.object(.line) { json in
                json.member("key", "a")
                json.member("list")
                json.array { json in
                    json.element("b")
                    json.element("c")
                }
            }
            json.element("d")
        }
        #expect(
            String(decoding: json.file(), as: UTF8.self)
                == "[\n  {\"key\": \"a\", \"list\": [\"b\", \"c\"]},\n  \"d\"\n]\n")
    }
}
