import APIModel
import APISpec
import Testing

@testable import Reference

/// The example that the reference shows for an action without examples.
@Suite("The smallest request")
struct SmallestRequestTests {
    /// Returns the request of an action with a required `Tree`, made from the given types.
    private func request(_ types: String) throws -> String {
        let spec = """
            Service: ocr
            Version: 2018-11-19
            types:
            \(types)
            ---
            Action: Plant
            parameters: {Tree: {type: Tree, required: true}}
            """
        let (api, diagnostics) = readSpecs([SpecInput(path: "a.yaml", name: "a.yaml", bytes: Array(spec.utf8))])
        let service = try #require(api?.services.first, "\(diagnostics)")
        return try #require(service.actions.first?.shownExamples(ObjectIndex(service)).first?.request.compactJSON)
    }

    @Test
    func `leaves lists empty that lead back to the type in which they are`() throws {
        let list = "{type: Array of Tree, required: true}"
        #expect(
            try request("  Tree: {members: {Left: \(list), Right: \(list)}}") == #"{"Tree":{"Left":[],"Right":[]}}"#)
    }

    @Test
    func `has one of each list that does not`() throws {
        let types = """
              Tree: {members: {Leaves: {type: Array of Leaf, required: true}, Height: {type: Float}}}
              Leaf: {members: {Color: {type: String, required: true}}}
            """
        #expect(try request(types) == #"{"Tree":{"Leaves":[{"Color":"text"}]}}"#)
    }

    @Test
    func `ends where types hold others twice, and these others`() throws {
        let members = "members: {A: {type: JSON of T, required: true}, B: {type: JSON of T, required: true}}"
        let types = (0..<40).map { index in
            "  \(index == 0 ? "Tree" : "T\(index)"): {\(members.replacing("of T,", with: "of T\(index + 1),"))}"
        }
        let last = "  T40: {members: {}}"
        #expect(try request((types + [last]).joined(separator: "\n")).utf8.count < 100_000)
    }
}
