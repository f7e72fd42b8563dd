import APIModel
import APISpec
import Foundation
import TCCLIImport
import Testing

/// A directory below `Tests/Golden/imported`, named as a sentence: `api.json`, `examples.json` and `errorcodes.py` as
/// the official packages have them, and in `expected` the specs that they become.
struct ImportedCase: Sendable, CustomTestStringConvertible {
    let directory: URL

    var testDescription: String { directory.lastPathComponent }
    var expected: URL { directory.appendingPathComponent("expected") }

    static let all: [ImportedCase] = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Golden/imported")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().filter { !$0.hasPrefix(".") }
            .map { ImportedCase(directory: folder.appendingPathComponent($0)) }
    }()

    func bytes(_ name: String) -> [UInt8]? {
        (try? Data(contentsOf: directory.appendingPathComponent(name))).map { [UInt8]($0) }
    }

    var source: ServiceSource {
        ServiceSource(
            name: "reader/v20200101", api: bytes("api.json") ?? [], apiFile: "api.json",
            examples: bytes("examples.json"), examplesFile: "examples.json", errorCodes: bytes("errorcodes.py"))
    }
}

@Suite struct ImportedCasesTests {
    @Test func thereAreCases() {
        #expect(!ImportedCase.all.isEmpty)
    }

    @Test(arguments: ImportedCase.all)
    func becomesTheSpecsThatAreExpected(_ golden: ImportedCase) throws {
        let imported = try importService(golden.source)
        var differences: [String] = []
        for file in imported.files {
            let url = golden.expected.appendingPathComponent(file.path)
            let expected = (try? Data(contentsOf: url)).map { String(decoding: $0, as: UTF8.self) }
            if expected == file.text { continue }
            differences.append(file.path)
            guard ProcessInfo.processInfo.environment["RECORD"] == "1" else { continue }
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(file.text.utf8).write(to: url)
        }
        #expect(differences == [], "other than expected; RECORD=1 records them anew")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: golden.expected.path)
        #expect(paths.filter { $0.hasSuffix(".yaml") }.sorted() == imported.files.map(\.path).sorted())
    }

    /// Examples that the importer lets through fit for the spec's own reader, too.
    @Test(arguments: ImportedCase.all, [true, false])
    func isAcceptedByTheReaderOfSpecs(_ golden: ImportedCase, hasDescriptions: Bool) throws {
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
