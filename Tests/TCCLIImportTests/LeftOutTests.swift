import APIModel
import Testing

@testable import TCCLIImport

/// Things that no client needs are left out if they are not what they should be, counted, and told with their places.
@Suite struct LeftOutTests {
    private static let read = Description.action("Read")
    private static let objects = Description.object("ReadRequest") + ", " + Description.object("ReadResponse")
    private static let good = #"{"title": "Good", "input": "POST / HTTP/1.1\n\n{}", "output": "{\"Response\": {}}"}"#

    private func counts(_ change: (inout ImportCounts) -> Void) -> ImportCounts {
        var counts = ImportCounts()
        counts.actions = 1
        change(&counts)
        return counts
    }

    @Test(arguments: [
        (
            #"{"actions": {"Gone": [{}, {}]}}"#, 2, 0,
            "1:15: error: actions.Gone: unknown action 'Gone'; api.json does not describe it"
        ),
        (#"{"actions": {"Read": 5}}"#, 1, 0, "1:22: error: actions.Read: must be an array"),
        (#"{"actions": {"Read": [7]}}"#, 1, 0, "1:23: error: actions.Read[0]: must be an object"),
        (
            #"{"actions": {"Read": [{"title": null, "input": "", "output": ""}]}}"#, 1, 0,
            "1:33: error: actions.Read[0].title: must be a string, not null"
        ),
        (
            #"{"actions": {"Read": [{"title": "", "input": "", "output": null}]}}"#, 1, 0,
            "1:60: error: actions.Read[0].output: must be a string, not null"
        ),
        (
            #"{"actions": {"Read": [], "Read": [{}]}}"#, 1, 0,
            "1:27: error: actions.Read: duplicate action"
        ),
        (#"{"actions": []}"#, 0, 1, "1:13: error: actions: must be an object"),
        ("[]", 0, 1, "1:1: error: must be an object"),
        ("{", 0, 1, "1:2: error: the text ends in the middle of a value"),
        ("", 0, 1, "1:1: error: the text ends in the middle of a value"),
    ])
    func `stray examples`(_ examples: String, _ left: Int, _ files: Int, _ note: String) throws {
        let source = Description.source(actions: Self.read, objects: Self.objects, examples: examples)
        let imported = try importService(source)
        #expect(imported.files.count == 2)
        #expect(
            imported.counts
                == counts {
                    $0.examplesLeftOut = left
                    $0.exampleFilesLeftOut = files
                })
        #expect(imported.leftOut.map(\.description) == ["reader/v20200101/examples.json:" + note])
    }

    @Test func `the examples beside a stray one stay`() throws {
        let examples = #"{"actions": {"Gone": [\#(Self.good)], "Read": [{"title": 1}, \#(Self.good), null]}}"#
        let imported = try importService(
            Description.source(actions: Self.read, objects: Self.objects, examples: examples))
        #expect(imported.counts.examples == 1)
        #expect(imported.counts.examplesLeftOut == 3)
        #expect(imported.files.last?.text.contains("examples:\n  - title: Good\n") == true)
    }

    @Test(arguments: [
        #"[]"#, "{\"a\": [1, {}]}", "5", "true", "-1.5e9",
    ])
    func `texts that are none`(_ value: String) throws {
        let member =
            #"{"name": "X", "type": "string", "member": "string", "document": \#(value), "example": \#(value)}"#
        let source = Description.source(
            actions:
                #""Read": {"name": \#(value), "document": \#(value), "status": \#(value), "input": "In", "output": "Out"}"#,
            objects: #""In": {"document": \#(value), "members": [\#(member)]}, "Out": {"members": []}"#,
            metadata:
                #""apiVersion": "2020-01-01", "serviceShortName": "rd", "serviceNameCN": \#(value), "api_brief": \#(value)"#
        )
        let imported = try importService(source)
        #expect(
            imported.counts
                == counts {
                    $0.valuesLeftOut = 7
                    $0.memberExamplesLeftOut = 1
                })
        #expect(imported.leftOut.count == 8)
        #expect(imported.files.map(\.text).joined().contains("zh:") == false)
    }

    @Test func `a status that only a newer package knows leaves the action online`() throws {
        let source = Description.source(
            actions: Description.action("Read", #", "status": "beta""#), objects: Self.objects)
        let imported = try importService(source)
        #expect(imported.counts == counts { $0.valuesLeftOut = 1 })
        #expect(imported.files.last?.text.contains("status") == false)
        #expect(
            imported.leftOut.first?.description.hasSuffix(
                "error: actions.Read.status: must be online, deprecated or offline") == true)
    }

    @Test func `a text of an error code that is not UTF 8`() throws {
        var source = Description.source(actions: Self.read, objects: Self.objects)
        source.errorCodes = Array("# Good.\nA = 'A.B'\n# ".utf8) + [0xC3, 0x28] + Array("\nC = 'C.D'\n".utf8)
        let imported = try importService(source)
        #expect(imported.counts.valuesLeftOut == 1)
        #expect(imported.files.first?.text.contains("  A.B: Good.\n  C.D:\n") == true)
    }

    @Test func `control characters in texts are taken out`() throws {
        let text = #""\u0007<b>Bell\u0085</b> &#x9b;x\u007f\n\ty""#
        let source = Description.source(
            actions: #""Read": {"name": \#(text), "document": \#(text), "input": "In", "output": "Out"}"#,
            objects: #""In": {"members": []}, "Out": {"members": []}"#)
        let imported = try importService(source)
        #expect(imported.counts == counts { _ in })
        #expect(imported.files.last?.text.contains("  title: <b>Bell</b> &#x9b;x y\n") == true)
        #expect(imported.files.last?.text.contains("    **Bell** x\n") == true)
    }

    @Test func `the name of a folder stays in the comment that tells it`() throws {
        var source = Description.source(actions: Self.read, objects: Self.objects)
        source.name = "a\nService: b\u{85}/v20200101"
        let text = try importService(source).files.first?.text
        #expect(text?.hasPrefix("# Imported from a\\nService: b\\u{85}/v20200101 by 'tcgen import tccli'.") == true)
    }

    @Test func `objects that no action uses`() throws {
        let member = { (type: String) in #"{"name": "X", "type": "object", "member": "\#(type)"}"# }
        let objects = [
            #""Map": {"members": [{"name": "X", "type": "map", "member": "string"}]}"#, #""List": []"#,
            "\"HoldsMap\": {\"members\": [\(member("Map"))]}", "\"HoldsThat\": {\"members\": [\(member("HoldsMap"))]}",
            #""Good": {"members": []}"#,
        ]
        let imported = try importService(
            Description.source(
                actions: Self.read, objects: objects.joined(separator: ", ") + ", " + Self.objects))
        #expect(imported.counts == counts { $0.valuesLeftOut = 2 })
        #expect(
            imported.leftOut.map(\.path) == ["objects.Map.members[0].type", "objects.List"])
        #expect(imported.files.first?.text.hasSuffix("\ntypes:\n  Good:\n    members: {}\n") == true)
        let used = Description.object("ReadRequest", member("HoldsThat")) + ", " + Description.object("ReadResponse")
        #expect(throws: ImportError.self) {
            try importService(
                Description.source(actions: Self.read, objects: objects.joined(separator: ", ") + ", " + used))
        }
    }

    @Test func `only the first locations are told`() throws {
        let examples = "{\"actions\": {\"Read\": [\(Array(repeating: "0", count: 1000).joined(separator: ","))]}}"
        let imported = try importService(
            Description.source(actions: Self.read, objects: Self.objects, examples: examples))
        #expect(imported.counts.examplesLeftOut == 1000)
        #expect(imported.leftOut.count == 8)
    }
}
