import APIDiff
import Testing

/// Changes of services, actions, types and error codes.
@Suite struct ServiceChangeTests {
    private static func action(_ text: String) -> String { "---\nAction: Look\n\(text)\n" }

    @Test(arguments: [
        DiffCase(
            "an action gone, one come", "---\nAction: Look\n", "---\nAction: Read\n",
            "! Look: removed", "+ Read: added"),
        DiffCase(
            "another case on the wire", "---\nAction: LookURL\n", "---\nAction: LookUrl\n",
            "! LookUrl: renamed from LookURL; in Swift method lookURL is lookUrl, struct LookURLRequest is LookUrlRequest, struct LookURLResponse is LookUrlResponse"
        ),
        DiffCase(
            "another name on the wire, the same in Swift", "---\nAction: Look\n", "---\nAction: Gaze\nname: Look\n",
            "! Gaze: renamed from Look; in Swift method look is Look"),
        DiffCase(
            "another name altogether, the same in all else",
            "---\nAction: Look\nsummary: Looks.\nparameters: {A: {type: String}}\n",
            "---\nAction: Read\nname: look\nsummary: Looks.\nparameters: {A: {type: String}}\n",
            "! Read: renamed from Look"),
        DiffCase("offline", action(""), action("status: offline"), "! Look: status changed from online to offline"),
        DiffCase(
            "deprecated", action(""), action("status: deprecated"), "+ Look: status changed from online to deprecated"),
        DiffCase(
            "online again", action("status: offline"), action(""), "+ Look: status changed from offline to online"),
        DiffCase(
            "regions gone and come", action("Regions: [a, b]"), action("Regions: [b, c]"),
            "! Look: regions removed: a", "+ Look: regions added: c"),
        DiffCase(
            "a list of regions where any went", action(""), action("Regions: [a]"),
            "! Look: only these regions are allowed now: a"),
        DiffCase(
            "no region", action(""), action("Regions: none"),
            "! Look: no longer takes a region; the argument 'region' is gone"),
        DiffCase(
            "the service's own regions, named", "Regions: [a, b]\n" + action(""),
            "Regions: [a, b]\n" + action("Regions: [a, b]")),
        DiffCase(
            "the service's regions, once for all actions", "Regions: [a, b]\n" + action(""),
            "Regions: [b]\n" + action(""),
            "! ocr: regions removed: a"),
        DiffCase(
            "a slower service", action("rateLimit: 20"), action("rateLimit: 10"),
            "! Look: rate limit changed from 20 to 10"),
        DiffCase(
            "a faster service", action("rateLimit: 10"), action("rateLimit: 20"),
            "+ Look: rate limit changed from 10 to 20"),
        DiffCase(
            "an event stream", action(""), action("stream: sse"),
            "! Look: responds with an event stream now; the method returns a stream of responses"),
        DiffCase(
            "an event stream no more", action("stream: sse"), action(""),
            "! Look: responds once now; the method returns one response, no longer an event stream"),
        DiffCase(
            "another name in policies", action(""), "cam: {prefix: cvm}\n" + action(""),
            "+ ocr: policies name actions with cvm instead of ocr"),
        DiffCase(
            "resources in policies", action(""), "cam: {resources: {Look: ['qcs::ocr:::one/*']}}\n" + action(""),
            "+ ocr: resources in policies changed"),
        DiffCase("another body", action(""), action("body: multipart"), "! Look: body changed from json to multipart"),
        DiffCase("no signature", action(""), action("signature: none"), "+ Look: is no longer signed"),
        DiffCase("a signature", action("signature: none"), action(""), "! Look: must be signed now"),
        DiffCase(
            "not twice", action("idempotent: true"), action(""),
            "+ Look: may no longer be sent twice; the client sends it once"),
    ])
    func `of actions`(_ example: DiffCase) throws { try example.check() }

    private static let two = "parameters: {A: {type: String}, B: {type: String}}"

    @Test(arguments: [
        DiffCase(
            "a rule more", action(two), action(two + "\nrequire: [{anyOf: [A, B]}]"),
            "! Look: rule added: at least one of 'A', 'B'"),
        DiffCase(
            "a rule less", action(two + "\nrequire: [{oneOf: [A, B]}]"), action(two),
            "+ Look: rule removed: exactly one of 'A', 'B'"),
        DiffCase(
            "both instead of one only", action(two + "\nrequire: [{oneOf: [A, B]}]"),
            action(two + "\nrequire: [{anyOf: [A, B]}]"),
            "+ Look: rule added: at least one of 'A', 'B'", "+ Look: rule removed: exactly one of 'A', 'B'"),
        DiffCase(
            "one only instead of both", action(two + "\nrequire: [{anyOf: [A, B]}]"),
            action(two + "\nrequire: [{oneOf: [A, B]}]"),
            "! Look: rule added: exactly one of 'A', 'B'", "+ Look: rule removed: at least one of 'A', 'B'"),
        DiffCase(
            "a new parameter is one more choice", action(two + "\nrequire: [{oneOf: [A, B]}]"),
            action(
                "parameters: {A: {type: String}, B: {type: String}, C: {type: String}}\nrequire: [{oneOf: [A, B, C]}]"),
            "+ Look: rule added: exactly one of 'A', 'B', 'C'", "+ Look: rule removed: exactly one of 'A', 'B'",
            "+ Look.parameters.C: added: String"),
        DiffCase(
            "a rule follows a renamed parameter", action(two + "\nrequire: [{oneOf: [A, B]}]"),
            action("parameters: {a: {type: String}, B: {type: String}}\nrequire: [{oneOf: [a, B]}]"),
            "! Look.parameters.a: renamed from A"),
        DiffCase(
            "a rule that changes as well is told by the new name", action(two + "\nrequire: [{anyOf: [A, B]}]"),
            action("parameters: {a: {type: String}, B: {type: String}}\nrequire: [{oneOf: [a, B]}]"),
            "! Look: rule added: exactly one of 'a', 'B'", "+ Look: rule removed: at least one of 'a', 'B'",
            "! Look.parameters.a: renamed from A"),
        DiffCase(
            "the parameters of a rule in another order", action(two + "\nrequire: [{oneOf: [A, B]}]"),
            action(two + "\nrequire: [{oneOf: [B, A]}]")),
    ])
    func `of rules`(_ example: DiffCase) throws { try example.check() }

    private static func errors(_ service: String, _ action: String) -> String {
        "errors: {\(service)}\n---\nAction: Look\nerrors: [\(action)]\n"
    }

    @Test(arguments: [
        DiffCase(
            "a code gone, one come", errors("A.B: x, A.C: y", ""), errors("A.B: x, A.D: z", ""),
            "! ocr.errors.A.C: error code removed", "+ ocr.errors.A.D: error code added"),
        DiffCase(
            "told once for the service and not again for its actions", errors("A.B: x", "A.B"), errors("A.C: x", "A.C"),
            "! ocr.errors.A.B: error code removed", "+ ocr.errors.A.C: error code added"),
        DiffCase(
            "an action answers with others", errors("A.B: x, A.C: y", "A.B"), errors("A.B: x, A.C: y", "A.C"),
            "+ Look: can return now: A.C", "+ Look: no longer returns: A.B"),
        DiffCase(
            "a code means the same in other words", errors("A.B: x", ""), errors("A.B: y", ""),
            "+ ocr.errors.A.B: texts changed: meaning"),
        DiffCase(
            "a code gets advice", errors("A.B: x", ""),
            "zh: {errors: {A.B: {meaning: 甲, advice: 乙}}}\n" + errors("A.B: {meaning: x, advice: y}", ""),
            "+ ocr.errors.A.B: texts changed: advice, zh.meaning, zh.advice"),
    ])
    func `of error codes`(_ example: DiffCase) throws { try example.check() }

    private static func types(_ types: String, _ use: String) -> String {
        "types: {\(types)}\n---\nAction: Look\n\(use)\n"
    }
    private static let asked = "parameters: {P: {type: T}}"
    private static let answered = "response: {P: {type: T}}"
    private static let onBothSides = asked + "\n" + answered

    @Test(arguments: [
        DiffCase(
            "a type renamed is no change of members that hold it",
            types("T: {members: {A: {type: String}}}", asked),
            types("U: {members: {A: {type: String}}}", "parameters: {P: {type: U}}"),
            "! ocr.types.U: struct renamed from T to U"),
        DiffCase(
            "a type gone",
            types("T: {members: {A: {type: String}}}", asked), types("", ""),
            "! Look.parameters.P: removed", "! ocr.types.T: removed"),
        DiffCase(
            "what no action uses is not there",
            types("T: {members: {A: {type: String}}}", ""), types("", "")),
        DiffCase(
            "no longer in requests", types("T: {members: {A: {type: String}}}", onBothSides),
            types("T: {members: {A: {type: String}}}", answered),
            "! Look.parameters.P: removed",
            "! ocr.types.T: no longer part of requests; callers cannot create one any more"),
        DiffCase(
            "in requests, too", types("T: {members: {A: {type: String}}}", answered),
            types("T: {members: {A: {type: String}}}", onBothSides),
            "+ Look.parameters.P: added: T", "+ ocr.types.T: also part of requests now"),
        DiffCase(
            "in requests, too, which may leave a member out",
            types("T: {members: {A: {type: String, required: response}}}", answered),
            types("T: {members: {A: {type: String, required: response}}}", onBothSides),
            "+ Look.parameters.P: added: T", "+ ocr.types.T: also part of requests now",
            "! ocr.types.T.members.A: the property became optional in Swift"),
        DiffCase(
            "a type in a list, then not",
            types("T: {members: {A: {type: String}}}", "response: {P: {type: Array of T}}"),
            types("T: {members: {A: {type: String}}}", answered),
            "! Look.response.P: type changed from Array of T to T"),
    ])
    func `of types`(_ example: DiffCase) throws { try example.check() }

    @Test(arguments: [
        DiffCase(
            "another version", "Service: ocr\nVersion: 2018-11-19\n---\nAction: A\n",
            "Service: ocr\nVersion: 2020-11-19\n---\nAction: A\n---\nAction: B\n",
            "+ ocr: version changed from 2018-11-19 to 2020-11-19", "+ B: added"),
        DiffCase(
            "another service", "Service: ocr\nVersion: 2018-11-19\n---\nAction: A\n",
            "Service: cvm\nVersion: 2018-11-19\n---\nAction: A\n---\nAction: B\n",
            "+ cvm: added, with its 2 actions", "! ocr: removed, with its action"),
        DiffCase(
            "a newer version beside the old one takes its name", "Service: ocr\nVersion: 2018-11-19\ntitle: x\n",
            "Service: ocr\nVersion: 2018-11-19\ntitle: x\n---\nService: ocr\nVersion: 2020-11-19\ntitle: x\n",
            "! ocr: Swift name changed from OCR to OCR_v20181119", "+ ocr: added, with its 0 actions"),
        DiffCase(
            "endpoint and largest body", "endpoint: a.b\nmaxRequestBody: 2 MiB\n",
            "endpoint: a.c\nmaxRequestBody: 1 MiB\n",
            "+ ocr: endpoint changed from a.b to a.c", "! ocr: maxRequestBody changed from 2097152 to 1048576 bytes"),
        DiffCase(
            "texts",
            "title: a\ntypes: {T: {description: x, members: {}}}\n---\nAction: A\nparameters: {P: {type: T}}\n",
            "title: b\nzh: {title: c, description: d}\ntypes: {T: {members: {}}}\n---\nAction: A\nsummary: Words.\n"
                + "zh: {summary: 字}\nparameters: {P: {type: T}}\n",
            "+ ocr: texts changed: title, zh.title, zh.description", "+ A: texts changed: summary, zh.summary",
            "+ ocr.types.T: texts changed: description"),
        DiffCase(
            "names of an action",
            "---\nAction: A\ntitle: One\nkeywords: [x]\nzh: {title: 一, keywords: [甲]}\n---\nAction: B\ntitle: Two\n",
            "---\nAction: A\ntitle: An A\nkeywords: [x, y]\nzh: {title: 壹, keywords: [乙]}\n---\nAction: B\n",
            "+ A: texts changed: title, keywords, zh.title, zh.keywords", "+ B: texts changed: title"),
        DiffCase(
            "keywords in another order", "---\nAction: A\nkeywords: [x, y]\n", "---\nAction: A\nkeywords: [y, x]\n"),
        DiffCase(
            "nothing, with other examples", "---\nAction: A\n", "---\nAction: A\nexamples: [{title: x, request: {}}]\n"),
    ])
    func `of services`(_ example: DiffCase) throws { try example.check() }

    @Test func `groups are sorted and types name their users`() throws {
        let old = """
            types: {Outer: {members: {I: {type: Inner}}}, Inner: {members: {A: {type: String}}}}
            ---
            Action: Z
            response: {O: {type: Array of Outer}}
            ---
            Action: M
            parameters: {I: {type: Inner}}
            ---
            Action: B
            """
        let new = old.replacing("A: {type: String}", with: "A: {type: Integer}").replacing(
            "Action: B", with: "Action: C")
        let groups = try #require(try DiffCase.differences(old, new).first).groups
        #expect(groups.map(\.subject) == [.action("B"), .action("C"), .type("Inner")])
        #expect(groups.last?.usedBy == ["M", "Z"])
        #expect(groups.last?.changes.first?.file == "ocr.yaml")
        #expect(groups.first?.changes.first?.file == nil, "what is gone has no place in the new description")
    }
}
