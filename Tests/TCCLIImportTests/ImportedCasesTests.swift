import APIModel
import APISpec
import Foundation
import GoldenSupport
import TCCLIImport
import Testing

/// Cases of `Tests/Golden/imported` hold `api.json`, `examples.json` and `errorcodes.py` as the official packages have
/// them, and in `expected` the specs that they become.
extension GoldenCase {
    fileprivate var source: ServiceSource {
        func bytes(_ name: String) -> [UInt8]? {
            (try? Data(contentsOf: folder.appendingPathComponent(name))).map { [UInt8]($0) }
        }
        return ServiceSource(
            name: "reader/v20200101", api: bytes("api.json") ?? [], apiFile: "api.json",
            examples: bytes("examples.json"), examplesFile: "examples.json", errorCodes: bytes("errorcodes.py"))
    }
}

@Suite struct ImportedCasesTests {
    @Test(arguments: try GoldenCase.all(in: "imported"))
    func `becomes the specs that are expected`(_ golden: GoldenCase) throws {
        let specs = try importService(golden.source).files.map { file in
            GoldenFile(path: file.path, bytes: Array(file.text.utf8))
        }
        try expectRecorded(specs, below: golden.folder.appendingPathComponent("expected"))
    }

    /// Examples that the importer lets through fit for the spec's own reader, too.
    @Test(arguments: try GoldenCase.all(in: "imported"), [true, false])
    func `is accepted by the reader of specs`(_ golden: GoldenCase, hasDescriptions: Bool) throws {
        var options = ImportOptions()
        options.hasDescriptions = hasDescriptions
        let inputs = try importService(golden.source, options: options).files.map {
            SpecInput(path: $0.path, name: $0.path, bytes: Array($0.text.utf8))
        }
        let (api, diagnostics) = readSpecs(inputs)
        #expect(diagnostics.map(\.description) == [])
        #expect(api?.services.count == 1)
        if !hasDescriptions {
            let hasText = inputs.contains { String(decoding: $0.bytes, as: UTF8.self).contains("description:") }
            #expect(!hasText)
        }
    }
}
