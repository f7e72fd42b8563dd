import APIModel
import Testing

/// The JSON of values: what a text stands for, and how values are written.
@Suite("JSON texts") struct JSONTextTests {
    @Test(arguments: [
        (#"{"a": [1, -2.5e1, true, null, "x"]}"#, #"{"a":[1,-25.0,true,null,"x"]}"#),
        (#" "\u6587\ud83d\ude00\n\/\b" "#, #""文😀\n/\u0008""#),
        ("[]", "[]"), (" { } ", "{}"), ("12", "12"), ("-0", "0"), ("0.5E+3", "500.0"), ("\"\u{7F}\"", #""\u007f""#),
        ("9223372036854775808", "9.223372036854776e+18"), ("\"a\u{200B}\u{1F600}\"", #""a\u200b😀""#),
    ])
    func `is read and written`(_ text: String, _ json: String) throws {
        let value = try #require(Value(jsonText: text))
        #expect(value.compactJSON == json)
        #expect(Value(jsonText: json)?.compactJSON == json)
        #expect(Value(jsonText: value.json)?.compactJSON == json)
    }

    @Test(arguments: [
        "", " ", "[1", "[1,]", "[,1]", "[1] 2", "[a]", "[.5]", "{\"a\"}", "{a: 1}", "{'a': 1}", "{\"a\": 1,}", "{1: 2}",
        "{\"a\": 1, \"a\": 2}", "nul", "True", "~", "NaN", "--1", "+1", "01", "1.", ".5", "1e", "0x10", "1e400",
        "\"", "\"\\u12\"", "\"\\u+123\"", "\"\\x\"", "\"\\ud83d\"", "\"\\udc00\"", "\"\\ud83d \\ude00\"", "\"\n\"",
        "\"\t\"",
        "{\"a\" : 1} # c", "\u{FEFF}1", "1\u{A0}", "[1]\u{0}",
    ])
    func `what is not JSON is no value`(_ text: String) {
        #expect(Value(jsonText: text) == nil)
    }

    @Test func `nesting has a limit`() {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        #expect(Value(jsonText: nested(64)) != nil)
        #expect(Value(jsonText: nested(65)) == nil)
        #expect(Value(jsonText: String(repeating: "[", count: 1_000_000)) == nil)
    }

    @Test(.timeLimit(.minutes(1)), arguments: ["1 ,", "\"\\ud83d\\ude00\",", " ", "{\"a\":[]},", "-"])
    func `reading is linear`(_ piece: String) {
        let text = "[" + String(repeating: piece, count: 200_000) + "1]"
        #expect((Value(jsonText: text) == nil) == (piece == "-"))
    }
}
