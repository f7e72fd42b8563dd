import Testing

@testable import TCCLIImport

/// Malformed and hostile descriptions are refused with file and place.
@Suite struct RefusalTests {
    private func refusal(_ source: ServiceSource) -> String? {
        do throws(ImportError) {
            _ = try importService(source)
            return nil
        } catch {
            return error.description
        }
    }

    @Test func `a text that is no JSON`() {
        #expect(
            refusal(Description.source(api: "{\n  \"actions\": nope}"))
                == "reader/v20200101/api.json:2:14: error: unknown word; JSON has only true, false and null")
        #expect(
            refusal(Description.source(api: "[]"))
                == "reader/v20200101/api.json:1:1: error: the description must be an object, not an array")
    }

    @Test(arguments: [
        (
            #""serviceShortName": "../x", "apiVersion": "2020-01-01""#,
            "metadata.serviceShortName: must be lowercase letters and digits"
        ),
        (
            #""serviceShortName": "rd", "apiVersion": "2020-13-01""#,
            "metadata.apiVersion: must be a date such as 2018-11-19"
        ),
        (
            #""serviceShortName": "rd", "apiVersion": "../../etc""#,
            "metadata.apiVersion: must be a date such as 2018-11-19"
        ),
        (#""apiVersion": "2020-01-01""#, "metadata: 'serviceShortName' is missing"),
        (
            #""serviceShortName": 5, "apiVersion": "2020-01-01""#,
            "metadata.serviceShortName: must be a string, not a number"
        ),
    ])
    func `metadata that cannot be`(_ metadata: String, _ message: String) {
        let text = refusal(Description.source(metadata: metadata))
        #expect(text?.hasSuffix("error: \(message)") == true, "\(text ?? "accepted")")
    }

    private static let use = #""Read": {"input": "A", "output": "A"}"#

    @Test(arguments: [
        (
            #""../../Read": {"input": "A", "output": "A"}"#, #""A": {"members": []}"#,
            "actions.../../Read: must be a name of letters, digits and underscores, not '../../Read'"
        ),
        (
            #""Read": {"input": "B", "output": "A"}"#, #""A": {"members": []}"#,
            "actions.Read.input: unknown object 'B'"
        ),
        (#""Read": {"output": "A"}"#, #""A": {"members": []}"#, "actions.Read: 'input' is missing"),
        (
            #""Read": {"input": "A", "output": "A"}, "Read": {"input": "A", "output": "A"}"#, #""A": {"members": []}"#,
            "actions.Read: duplicate action"
        ),
        ("", #""A": {"members": []}, "A": {"members": []}"#, "objects.A: duplicate object"),
        (Self.use, #""A": {}"#, "objects.A: 'members' is missing"),
        (Self.use, #""A": {"members": {}}"#, "objects.A.members: must be an array, not an object"),
        (
            Self.use, #""A": {"members": [{"name": "X", "type": "map", "member": "string"}]}"#,
            "objects.A.members[0].type: 'map' does not match 'string'"
        ),
        (
            Self.use, #""A": {"members": [{"name": "X", "type": "object", "member": "B"}]}"#,
            "objects.A.members[0].member: unknown type or object 'B'"
        ),
        (
            Self.use, #""A": {"members": [{"name": "X\n", "type": "string", "member": "string"}]}"#,
            "objects.A.members[0].name: must be a name of letters, digits and underscores, not 'X\\n'"
        ),
        (
            Self.use, #""A": {"members": [{"name": "X", "type": "string", "member": "string", "required": 2}]}"#,
            "objects.A.members[0].required: must be true or false, not a number"
        ),
        (
            Self.use,
            #""A": {"members": [{"name": "X", "type": "string", "member": "string"}, {"name": "X", "type": "string", "member": "string"}]}"#,
            "objects.A.members: duplicate member 'X'"
        ),
    ])
    func `actions and objects that cannot be`(_ actions: String, _ objects: String, _ message: String) {
        let text = refusal(Description.source(actions: actions, objects: objects))
        #expect(text?.hasSuffix("error: \(message)") == true, "\(text ?? "accepted")")
    }

    @Test func `objects nested without end are no trouble`() throws {
        let source = Description.source(
            actions: Description.action("Read"),
            objects: [
                Description.object("ReadRequest", Description.member("Tree", "Tree", type: "object")),
                Description.object("ReadResponse"),
                Description.object("Tree", Description.member("Tree", "Tree", #", "required": true"#, type: "object")),
            ].joined(separator: ", "))
        #expect(try importService(source).files.count == 2)
    }
}
