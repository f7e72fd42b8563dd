import APIModel
import APISpec
import Foundation
import GoldenSupport
import Testing

@testable import SwiftEmit
@testable import catalogue

@Suite struct GeneratedFileTests {
    @Test func `the files that are made from the catalogue are current`() throws {
        let catalogue = try ShippedCatalogue()
        for file in GeneratedFile.all(errors: catalogue.errors, regions: catalogue.regions) {
            try expectRecorded(file.text, at: ShippedCatalogue.repository.appending(path: file.path))
        }
    }

    /// The golden case is compiled, so a constant that the runtime lacks does not get past it.
    @Test func `a golden case uses every region`() throws {
        let spec = testsFolder.appending(path: "Golden/accepted/every-region/Atlas.yaml")
        let listed = try String(contentsOf: spec, encoding: .utf8).split(separator: "\n")
        for region in try ShippedCatalogue().regions {
            #expect(listed.contains("  - \(region.code)"))
            #expect(RegionConstant.known.contains(region.code))
        }
    }

    @Test func `a short catalogue makes six short files`() throws {
        let errors = CatalogueReader.errors(in: CatalogueFile(path: "errors.yaml", bytes: Array(Self.errors.utf8)))
        let regions = CatalogueReader.regions(in: CatalogueFile(path: "regions.yaml", bytes: Array(Self.regions.utf8)))
        #expect((errors.diagnostics + regions.diagnostics).map(\.description) == [])
        let files = GeneratedFile.all(errors: errors.errors, regions: regions.regions)
        #expect(files.count == 6)
        #expect(files.allSatisfy { $0.text.hasPrefix("// Made by `make generate` from Templates/catalogue/") })
        let catalogue = try #require(files.first { $0.path.hasSuffix("/ErrorCatalogue.swift") }).text
        #expect(
            catalogue.hasSuffix(
                """
                /// The advice on error codes and their facts. `ErrorCode` looks them up.
                enum ErrorCatalogue {
                    /// Next steps by error code.
                    static let nextSteps: [String: String] = [
                        "Busy.Now": "Call again later.",
                        "Full": "Wait.",
                    ]

                    /// Codes whose next step is also that of each code that begins with them and a dot.
                    static let coversSubcodes: Set<String> = [
                        "Full",
                    ]

                    /// Next steps by the end of error codes. The first one that matches applies.
                    static let endings: [(ending: String, nextStep: String)] = [
                        ("Debt", "Pay."),
                    ]

                    /// Codes with which the server refuses a request because there were too many.
                    static let throttling: Set<String> = [
                        "Busy.Now",
                    ]

                    /// Codes after which the same request may succeed, after a pause.
                    static let temporary: Set<String> = [
                        "Busy",
                    ]

                    /// Codes with which the server refuses a request before the action begins.
                    static let notExecuted: Set<String> = [
                    ]
                }

                """))
        let constants = try #require(files.first { $0.path.hasSuffix("/Region+Names.swift") }).text
        #expect(
            constants.hasSuffix(
                """

                // MARK: Finance zones, which are isolated: the endpoint must be the zone's own as well

                extension Region {
                    /// `ap-north-fsi`: North.
                    public static var apNorthFsi: Region { "ap-north-fsi" }
                }

                """))
    }

    private static let errors = """
        codes:
          Busy.Now:
            description: The service is busy.
            advice: Retry later.
            nextStep: Call again later.
            listed: true
            throttling: true
            zh: {description: 服务繁忙。, advice: 稍后重试。}
          Full: {description: It is full., advice: Wait., subcodes: true, zh: {description: 已满。, advice: 等待。}}
        prefixes:
          Busy:
            description: Something is busy.
            temporary: true
            throttling: false
            zh: {description: 忙。}
        endings:
          Debt: {advice: Pay., zh: {advice: 充值。}}
        """

    private static let regions = """
        regions:
          ap-north-fsi: {kind: finance, name: North, zh: {name: 北方}}
        """
}
