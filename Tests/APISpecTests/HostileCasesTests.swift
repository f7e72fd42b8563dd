import APISpec
import GoldenSupport
import Testing

/// Specs that somebody wrote to do harm: refused at their place, or read as the text that they are. What is generated
/// from the accepted ones is looked at in `APIGeneratorTests`.
@Suite struct HostileCasesTests {
    /// Every file on its own, so that a diagnostic about one hides no other.
    @Test(arguments: try GoldenCase.all(in: "hostile"))
    func `is refused or is text`(_ hostile: GoldenCase) throws {
        var messages = ""
        for spec in try hostile.specs() {
            let (api, diagnostics) = readSpecs([spec])
            #expect((api == nil) == diagnostics.haveErrors, "\(spec.path)")
            messages += diagnostics.lines
        }
        try hostile.expectDiagnostics(messages)
    }
}
