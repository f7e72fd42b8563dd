import APIModel
import APISpec
import Reference
import Testing

@testable import DocsEmit

@Suite("The search index")
struct SearchIndexTests {
    private func script(summary: String, chinese: String = "") -> String {
        script(ActionTexts(summary: summary, chineseSummary: chinese.isEmpty ? nil : chinese))
    }

    private func script(_ texts: ActionTexts) -> String {
        let action = Action(
            wireName: "Find", swiftName: "find", texts: texts,
            group: nil, regions: .service, status: .online, rateLimit: nil, isIdempotent: false, isSigned: true,
            body: .json, isEventStream: false, request: .empty, response: .empty, requirements: [], pagination: nil,
            poll: nil, encryption: nil, errors: [],
            examples: [], origin: .test)
        let service = Service(
            shortName: "test", version: "2024-01-01", swiftName: "Test", isNewest: true, texts: Texts(title: "T"),
            endpoint: "e", regions: nil, maxRequestBody: 1, groups: [], errors: [], types: [], actions: [action],
            origin: .test)
        let files = HTMLEmitter().files(for: API(services: [service]))
        return files.first { $0.path == "Docs/html/search/test.js" }?.text ?? ""
    }

    @Test func `texts are literals that end neither their quotes nor a script`() {
        let script = script(summary: #"</script> "quoted" \ 'x'"#, chinese: "找")
        #expect(script.contains(#"["Find","",0,"\u003C/script> \"quoted\" \\ 'x'","找"]"#))
    }

    @Test func `chinese that is the same is left out`() {
        #expect(script(summary: "One").contains(#"["Find","",0,"One",""]"#))
    }

    @Test func `an action has its titles and its keywords in both languages`() {
        let names = ActionTexts(
            title: #"Find "It"</script>"#, summary: "Finds.", keywords: ["look up", "seek"], chineseTitle: "查找",
            chineseSummary: "找。", chineseKeywords: ["找"])
        #expect(
            script(names).contains(
                #"["Find","",0,"Finds.","找。","Find \"It\"\u003C/script>","查找","look up|seek|找"]"#))
        #expect(
            script(ActionTexts(summary: "Finds.", chineseTitle: "查找")).contains(#"["Find","",0,"Finds.","","","查找"]"#))
    }

    /// The files of two services, by path in the site.
    private func site() throws -> [String: String] {
        try site(
            ["aaa", "bbb"].map { service in
                """
                Service: \(service)
                Version: 2024-01-01
                ---
                Action: Find
                parameters: {Place: {type: String, description: Where to look.}}
                """
            })
    }

    private func site(_ specs: [String]) throws -> [String: String] {
        let inputs = specs.enumerated().map { SpecInput(path: "\($0).yaml", name: "\($0).yaml", bytes: Array($1.utf8)) }
        let (api, diagnostics) = readSpecs(inputs)
        let files = HTMLEmitter().files(for: try #require(api, "\(diagnostics)"))
        return Dictionary(uniqueKeysWithValues: files.map { (String($0.path.dropFirst("Docs/html/".count)), $0.text) })
    }

    @Test func `members stand apart from actions`() throws {
        let site = try site()
        let actions = try #require(site["search/aaa.js"])
        let members = try #require(site["search/aaa.members.js"])
        #expect(actions.contains(#"["Find","",0,"#) && !actions.contains("Place") && !actions.contains("Where"))
        #expect(members.contains(#"[["Place",0],[]]"#) && members.contains(#""Where to look.","""#))
    }

    @Test func `values, types and error codes can be found`() throws {
        let site = try site([
            """
            Service: aaa
            Version: 2024-01-01
            errors:
              FailedOperation.Lost: It is lost.
            types:
              Map:
                description: A map of the place.
                members: {Scale: {type: Integer}}
            ---
            Action: Find
            parameters:
              Place: {type: String, description: Where to look., enum: {HERE: Around here., THERE: Far away.}}
              Map: {type: Map}
            errors: [FailedOperation.Lost]
            """
        ])
        let members = try #require(site["search/aaa.members.js"])
        #expect(members.contains(#"[["Place",[0,["HERE",1,"THERE",2]],"Map",3],[]]"#), "\(members)")
        #expect(members.contains(#"["Map","Find",["Scale",3],4]"#), "\(members)")
        #expect(members.contains(#"errors:["FailedOperation.Lost",5]"#), "\(members)")
        #expect(members.contains(#""Far away.","""#) && members.contains(#""A map of the place.","""#), "\(members)")
    }

    @Test func `pages load the actions of their service and nothing else that can be found`() throws {
        for (path, page) in try site() where path.hasSuffix(".html") {
            let scripts = page.split(separator: "search/").dropFirst().map { $0.prefix { $0 != "\"" } }
            // Guides belong to no service.
            let service = path.split(separator: "/").dropFirst().first.flatMap { $0 == Guides.folder ? nil : $0 }
            #expect(scripts == (service.map { ["\($0).js"] } ?? []), "\(path)")
            #expect(page.contains("data-folders=\"\(service ?? "aaa bbb")\""), "\(path)")
        }
    }

    @Test func `long texts are cut between scalars`() {
        let script = script(summary: "a" + String(repeating: "识", count: 40))
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
