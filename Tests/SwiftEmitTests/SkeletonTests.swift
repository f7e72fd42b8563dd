import SwiftEmit
import Templates
import Testing

@Suite("Skeletons of Swift files")
struct SkeletonTests {
    @Test func aReplacementIsFilled() throws {
        let skeleton = try Skeleton<SwiftFileHole>.load(
            "// Ours\n// {{ source }}\n{{imports}}\nimport Other\n\n{{body}}\n// end\n"
        ).get()
        let text = filled(skeleton) { "<\($0.rawValue)>" }
        #expect(text == "// Ours\n// <source>\n<imports>\nimport Other\n\n<body>\n// end\n")
    }

    @Test func everyComplaintHasItsPlace() {
        let result = Skeleton<SwiftFileHole>.load("{{source}}\n文 {{bodi}} {{x}}\n{{imports}}")
        guard case .failure(let complaints) = result else {
            Issue.record("accepted")
            return
        }
        let shown = complaints.all.map { "\($0.line):\($0.column): \($0.message)" }
        #expect(
            shown == [
                "1:1: the placeholder {{body}} is missing",
                "2:3: unknown placeholder 'bodi': there are {{source}}, {{imports}}, {{body}}",
                "2:12: unknown placeholder 'x': there are {{source}}, {{imports}}, {{body}}",
            ])
    }

    @Test func bracesThatAreNotClosedAreText() throws {
        let skeleton = try Skeleton<SwiftFileHole>.load("{{ a\n{{source}}{{imports}}{{body}}").get()
        #expect(filled(skeleton) { _ in "" } == "{{ a\n")
    }

    @Test func linesOfWindowsAreRead() throws {
        let skeleton = try Skeleton<SwiftFileHole>.load("{{source}}\r\n{{imports}}\r\n{{body}}\r\n").get()
        #expect(filled(skeleton) { $0.rawValue } == "source\nimports\nbody\n")
    }

    private func filled(_ skeleton: Skeleton<SwiftFileHole>, _ content: (SwiftFileHole) -> String) -> String {
        String(decoding: skeleton.fill { hole, file in file += content(hole).utf8 }, as: UTF8.self)
    }
}
