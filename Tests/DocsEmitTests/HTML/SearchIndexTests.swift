import APIModel
import Testing

@testable import DocsEmit

@Suite("The search index")
struct SearchIndexTests {
    private func script(title: String, chinese: String = "") -> String {
        let action = Action(
            wireName: "Find", swiftName: "find",
            texts: Texts(title: title, chineseTitle: chinese.isEmpty ? nil : chinese),
            group: nil, regions: .service, status: .online, rateLimit: nil, isIdempotent: false, isSigned: true,
            body: .json, isEventStream: false, request: .empty, response: .empty, requirements: [], errors: [],
            examples: [], reserved: [], origin: .test)
        let service = Service(
            shortName: "test", version: "2024-01-01", swiftName: "Test", isNewest: true, texts: Texts(title: "T"),
            endpoint: "e", regions: nil, maxRequestBody: 1, groups: [], errors: [], types: [], actions: [action],
            origin: .test)
        let files = HTMLEmitter().files(for: API(services: [service]))
        return files.first { $0.path == "Docs/html/search/test.js" }?.text ?? ""
    }

    @Test func textsAreLiteralsThatEndNeitherTheirQuotesNorAScript() {
        let script = script(title: #"</script> "quoted" \ 'x'"#, chinese: "找")
        #expect(script.contains(#"["Find","",0,"\u003C/script> \"quoted\" \\ 'x'","找",[],[]]"#))
    }

    @Test func chineseThatIsTheSameIsLeftOut() {
        #expect(script(title: "One").contains(#"["Find","",0,"One","",[],[]]"#))
    }

    @Test func longTextsAreCutBetweenScalars() {
        let script = script(title: "a" + String(repeating: "识", count: 40))
        #expect(script.contains("\"a" + String(repeating: "识", count: 26) + "…\""))
    }
}

extension ObjectType {
    fileprivate static let empty = ObjectType(
        name: TypeName(wire: "Find", swift: "Find"), texts: Texts(), isUsedInRequests: true, isUsedInResponses: true,
        members: [], origin: .test)
}

extension Origin {
    fileprivate static let test = Origin(file: "specs/test.yaml", element: "Find")
}
