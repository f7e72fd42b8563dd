import APIModel
import APISpec
import Foundation
import Testing

/// Each rule of the format, broken on purpose: the complaint says what is wrong, and where.
@Suite struct RefusedCasesTests {
    @Test(arguments: try GoldenCase.all(in: "refused"))
    func isRefusedWhereItIsWrong(_ refused: GoldenCase) throws {
        let (api, diagnostics) = readSpecs(try refused.specs())
        #expect(api == nil, "nothing may be generated from what is refused")
        try refused.expectComplaints(diagnostics.lines)
    }

    /// A file of 64 MiB is no golden to check in.
    @Test func aFilePastSixtyFourMebibytesIsRefused() throws {
        let comment = [UInt8]("#".utf8) + [UInt8](repeating: UInt8(ascii: "x"), count: 64 << 20)
        let (api, diagnostics) = readSpecs([SpecInput(path: "big.yaml", name: "big.yaml", bytes: comment)])
        #expect(api == nil)
        #expect(diagnostics.lines == "big.yaml:1:1: error: the file is larger than 64 MiB\n")
    }

    @Test func noSpecsAreNoError() throws {
        let (api, diagnostics) = readSpecs([])
        #expect(api?.services.isEmpty == true)
        #expect(diagnostics.isEmpty)
    }
}
