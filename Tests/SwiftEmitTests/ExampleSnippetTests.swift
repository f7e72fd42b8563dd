import APIModel
import Testing

@testable import SwiftEmit

@Suite("Examples as Swift")
struct ExampleSnippetTests {
    @Test(arguments: [
        (#"{"a": [1, -2.5e1, true, null, "x"]}"#, #"{"a": [1, -25.0, true, null, "x"]}"#),
        (#" "\u6587\ud83d\ude00\n\/" "#, #""文😀\n/""#),
        ("[]", "[]"), ("{}", "{}"), ("12", "12"),
    ])
    func jsonInsideTextsIsRead(_ text: String, _ json: String) {
        #expect(Value(jsonText: text)?.json == json)
    }

    @Test(arguments: ["", "[1", "{\"a\"}", "[1] 2", "nul", "\"\\u12\"", "\"\\ud83d\"", "--1", "{1: 2}"])
    func whatIsNotJSONIsNoValue(_ text: String) {
        #expect(Value(jsonText: text) == nil)
    }

    @Test func nestingHasALimit() {
        let deep = String(repeating: "[", count: 100_000)
        #expect(Value(jsonText: deep) == nil)
    }

    @Test func longCallsAreBrokenAtTheirCommas() {
        let point = SourceExpression.call(".init", [.text("x: 1"), .text("y: 2")])
        let call = SourceExpression.call("f", [point.prefixed("from: "), .array("to: ", [.text("1"), .text("2")])])
        #expect(call.lines(width: 60) == ["f(from: .init(x: 1, y: 2), to: [1, 2])"])
        #expect(call.lines(width: 30) == ["f(", "    from: .init(x: 1, y: 2),", "    to: [1, 2])"])
        #expect(
            call.lines(width: 16) == [
                "f(", "    from: .init(", "        x: 1,", "        y: 2),", "    to: [1, 2])",
            ])
    }

    @Test func emptyCallsStayWhole() {
        #expect(SourceExpression.call("f", []).lines(width: 1) == ["f()"])
        #expect(SourceExpression.array("x: ", []).lines(width: 10) == ["x: []"])
    }
}
