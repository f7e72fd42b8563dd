import APISpec
import Testing

/// Specs that keep the format and lack texts: accepted, but not by `tcgen validate --strict`.
@Suite struct CompletenessTests {
    @Test(arguments: try GoldenCase.all(in: "incomplete"))
    func isCompleteOrSaysWhatIsMissing(_ incomplete: GoldenCase) throws {
        let specs = try incomplete.specs()
        #expect(readSpecs(specs).diagnostics.isEmpty, "the format itself asks for no texts")
        let (api, diagnostics) = readSpecs(specs, mustBeComplete: true)
        #expect(api == nil)
        try incomplete.expectComplaints(diagnostics.lines)
    }

    @Test func whatBreaksTheFormatIsSaidAlone() {
        let text = "Service: library\nVersion: 2026-01-31\nnonsense: true\n"
        let (_, diagnostics) = readSpecs(
            [SpecInput(path: "a.yaml", name: "a.yaml", bytes: Array(text.utf8))], mustBeComplete: true)
        #expect(diagnostics.map(\.location.line) == [3])
    }
}
