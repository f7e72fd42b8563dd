import APISpec
import Foundation
import GoldenSupport
import Testing

@testable import catalogue

/// Each rule of the catalogue, broken on purpose. A case holds one of the two files.
@Suite struct RefusedCatalogueTests {
    @Test(arguments: try GoldenCase.all(in: "catalogue"))
    func `is refused where it is wrong`(_ refused: GoldenCase) throws {
        var diagnostics: [Diagnostic] = []
        for file in try refused.files(ending: ".yaml") {
            let catalogue = CatalogueFile(path: file.path, bytes: file.bytes)
            switch file.path {
            case "errors.yaml": diagnostics += CatalogueReader.errors(in: catalogue).diagnostics
            case "regions.yaml": diagnostics += CatalogueReader.regions(in: catalogue).diagnostics
            default: Issue.record("\(file.path): neither errors.yaml nor regions.yaml")
            }
        }
        #expect(!diagnostics.isEmpty)
        try expectRecorded(
            diagnostics.map { "\($0)\n" }.joined(), at: refused.folder.appending(path: "stderr.txt"))
    }
}
