import APIModel
import APISpec
import Testing

@testable import Reference

/// An example may contain the value of a `JSON of` member. The docs show the text that is sent.
@Suite("Requests on the wire")
struct WireRequestTests {
    @Test(arguments: [
        ("JSON of Integer", "5", #""5""#), ("JSON of Boolean", "true", #""true""#), ("JSON of Any", "5", #""5""#),
        ("JSON of Any", "{a: [1.5, no]}", #""{\"a\":[1.5,\"no\"]}""#),
        ("Array of JSON of Array of Float", "[[1], '[2.0]']", #"["[1.0]","[2.0]"]"#),
    ])
    func `JSON is sent as text`(_ type: String, _ value: String, _ text: String) throws {
        let spec = """
            Service: ocr
            Version: 2018-11-19
            ---
            Action: Plant
            parameters: {A: {type: \(type)}}
            examples: [{title: One, request: {A: \(value)}}]
            """
        let (api, diagnostics) = readSpecs([SpecInput(path: "a.yaml", name: "a.yaml", bytes: Array(spec.utf8))])
        let service = try #require(api?.services.first, "\(diagnostics)")
        let shown = service.actions.first?.shownExamples(ObjectIndex(service))
        #expect(shown?.first?.request.compactJSON == "{\"A\":\(text)}")
    }
}
