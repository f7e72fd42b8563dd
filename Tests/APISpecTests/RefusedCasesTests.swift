import APIModel
import APISpec
import Foundation
import GoldenSupport
import Testing

/// Each rule of the format, broken on purpose: the diagnostic says what is wrong, and where.
@Suite struct RefusedCasesTests {
    @Test(arguments: try GoldenCase.all(in: "refused"))
    func `is refused where it is wrong`(_ refused: GoldenCase) throws {
        let (api, diagnostics) = readSpecs(try refused.specs())
        #expect(api == nil, "nothing may be generated from what is refused")
        try refused.expectDiagnostics(diagnostics.lines)
    }

    /// A file of 64 MiB is no golden to check in.
    @Test func `a file past sixty four mebibytes is refused`() throws {
        let comment = [UInt8](repeating: UInt8(ascii: "#"), count: (64 << 20) + 1)
        let (api, diagnostics) = readSpecs([SpecInput(path: "big.yaml", name: "big.yaml", bytes: comment)])
        #expect(api == nil)
        #expect(diagnostics.lines == "big.yaml:1:1: error: the file is larger than 64 MiB\n")
    }

    /// A value that is refused past a limit is accepted at the limit.
    @Test(arguments: [
        ("nested in 64 levels", free(String(repeating: "[", count: 61) + String(repeating: "]", count: 61))),
        ("10,000 nodes of aliases", free("{a: &a [\(list(of: 999, "x"))], b: [\(list(of: 10, "*a"))]}")),
        ("8 types around a type", "A: {type: \(String(repeating: "Array of ", count: 8))String}"),
        ("a name of 200 letters", "\(String(repeating: "A", count: 200)): {type: String}"),
    ])
    func `limits themselves are allowed`(_ limit: (name: String, parameter: String)) {
        let text = "Service: ocr\nVersion: 2018-11-19\n---\nAction: ReadCard\nparameters: {\(limit.parameter)}\n"
        let (api, diagnostics) = readSpecs([SpecInput(path: "ocr.yaml", name: "ocr.yaml", bytes: Array(text.utf8))])
        #expect(diagnostics.lines == "", "\(limit.name)")
        #expect(api != nil)
    }

    private static func free(_ value: String) -> String { "A: {type: Any, example: \(value)}" }

    private static func list(of count: Int, _ element: String) -> String {
        Array(repeating: element, count: count).joined(separator: ", ")
    }

    @Test func `no specs are no error`() throws {
        let (api, diagnostics) = readSpecs([])
        #expect(api?.services.isEmpty == true)
        #expect(diagnostics.isEmpty)
    }
}
