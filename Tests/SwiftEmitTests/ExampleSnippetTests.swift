import Testing

@testable import SwiftEmit

@Suite("Examples as Swift")
struct ExampleSnippetTests {
    @Test func `long calls are broken at their commas`() {
        let point = SourceExpression.call(".init", [.text("x: 1"), .text("y: 2")])
        let call = SourceExpression.call("f", [point.prefixed("from: "), .array("to: ", [.text("1"), .text("2")])])
        #expect(call.lines(width: 60) == ["f(from: .init(x: 1, y: 2), to: [1, 2])"])
        #expect(call.lines(width: 30) == ["f(", "    from: .init(x: 1, y: 2),", "    to: [1, 2])"])
        #expect(
            call.lines(width: 16) == [
                "f(", "    from: .init(", "        x: 1,", "        y: 2),", "    to: [1, 2])",
            ])
    }

    @Test func `empty calls stay whole`() {
        #expect(SourceExpression.call("f", []).lines(width: 1) == ["f()"])
        #expect(SourceExpression.array("x: ", []).lines(width: 10) == ["x: []"])
    }
}
