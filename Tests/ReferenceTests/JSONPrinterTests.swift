import APIModel
import Foundation
import Testing

@testable import Reference

@Suite("JSON")
struct JSONPrinterTests {
    private func text(of value: Value, _ layout: JSONPrinter.Layout = .lines) -> String {
        var json = JSONPrinter(layout)
        json.value(value)
        return json.text
    }

    static let texts = [
        "", "plain", "\"quoted\" \\ /", "\n\r\t\u{0}\u{1F}\u{7F}", "</script>", "身份证 é 𝒳 👩‍👩‍👧", "，。…—！",
        "\u{2028}\u{2029}\u{2027}\u{202A}\u{FEFF}\u{E000}\u{F0000}", "{{name}} {{{{x}}}} {", "{",
    ]

    @Test(arguments: texts)
    func `texts are read back as they were`(text: String) throws {
        let json = self.text(of: .string(text))
        let read = try JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed) as? String
        #expect(read == text)
    }

    @Test(arguments: texts)
    func `all of a text can be seen`(text: String) {
        #expect(!self.text(of: .string(text)).unicodeScalars.contains(where: PlainText.isUnseen))
    }

    @Test func `in three layouts`() {
        let value = Value.object([
            .init(name: "A", value: .array([.integer(-1), .object([.init(name: "B", value: .null)])])),
            .init(name: "C", value: .array([])),
        ])
        #expect(text(of: value, .compact) == #"{"A":[-1,{"B":null}],"C":[]}"#)
        #expect(text(of: value, .line) == #"{"A": [-1, {"B": null}], "C": []}"#)
        #expect(text(of: value).split(separator: "\n").count == 9)
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
        var json = JSONPrinter(.lines)
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
            json.text == "[\n  {\"key\": \"a\", \"list\": [\"b\", \"c\"]},\n  \"d\"\n]")
    }
}
