import GoldenSupport
import SwiftEmit
import Testing

@Suite("TemplateSet of Swift files")
struct TemplateTests {
    @Test func `a replacement is filled`() throws {
        let template = try Template<SwiftFilePlaceholder>.load(
            "// Ours\n// {{ source }}\n{{imports}}\nimport Other\n\n{{body}}\n// end\n"
        ).get()
        let text = filled(template) { "<\($0.rawValue)>" }
        #expect(text == "// Ours\n// <source>\n<imports>\nimport Other\n\n<body>\n// end\n")
    }

    @Test func `every diagnostic has its location`() {
        let result = Template<SwiftFilePlaceholder>.load("{{source}}\n文 {{bodi}} {{x}}\n{{imports}}")
        guard case .failure(let diagnostics) = result else {
            Issue.record("accepted")
            return
        }
        let shown = diagnostics.all.map { "\($0.line):\($0.column): \($0.message)" }
        #expect(
            shown == [
                "1:1: missing placeholder {{body}}",
                "2:3: unknown placeholder 'bodi'; known placeholders: {{source}}, {{imports}}, {{body}}",
                "2:12: unknown placeholder 'x'; known placeholders: {{source}}, {{imports}}, {{body}}",
            ])
    }

    @Test func `braces that are not closed are text`() throws {
        let template = try Template<SwiftFilePlaceholder>.load("{{ a\n{{source}}{{imports}}{{body}}").get()
        #expect(filled(template) { _ in "" } == "{{ a\n")
    }

    @Test func `lines of windows are read`() throws {
        let template = try Template<SwiftFilePlaceholder>.load("{{source}}\r\n{{imports}}\r\n{{body}}\r\n").get()
        #expect(filled(template) { $0.rawValue } == "source\nimports\nbody\n")
    }

    private enum ScriptPlaceholder: String, TemplatePlaceholder {
        case keys = "our.keys"

        static var prefix: String { "our." }
        var isRequired: Bool { false }
    }

    @Test func `with a prefix, other double braces are text`() throws {
        let text = "{{$guid}} {{ our.keys }} {{a{{our.keys}}}} {{\n"
        let template = try Template<ScriptPlaceholder>.load(text).get()
        let filled = template.fill { placeholder, file in file += "<\(placeholder.rawValue)>".utf8 }
        #expect(String(decoding: filled, as: UTF8.self) == "{{$guid}} <our.keys> {{a<our.keys>}} {{\n")
    }

    @Test func `with a prefix, an unknown name that has it is refused, and an optional placeholder may be missing`()
        throws
    {
        let result = Template<ScriptPlaceholder>.load("{{ours}} {{our.key}}\n")
        #expect(throws: TemplateError.self) { try result.get() }
        guard case .failure(let error) = result else { return }
        #expect(error.all.map(\.column) == [10])
        #expect(error.all.map(\.message) == ["unknown placeholder 'our.key'; known placeholders: {{our.keys}}"])
        _ = try Template<ScriptPlaceholder>.load("no placeholder").get()
    }

    @Test func `the files of Templates are those that are embedded`() throws {
        try expectEmbedded(EmbeddedSwift.all, folder: "swift")
    }

    private func filled(_ template: Template<SwiftFilePlaceholder>, _ content: (SwiftFilePlaceholder) -> String)
        -> String
    {
        String(decoding: template.fill { placeholder, file in file += content(placeholder).utf8 }, as: UTF8.self)
    }
}
