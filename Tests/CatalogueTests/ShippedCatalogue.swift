import APISpec
import Foundation
import GoldenSupport
import Testing

@testable import catalogue

/// The catalogue of this repository.
struct ShippedCatalogue {
    static let repository = testsFolder.deletingLastPathComponent()

    let errors: [ErrorEntry]
    let regions: [RegionEntry]

    init() throws {
        let (errors, errorDiagnostics) = CatalogueReader.errors(in: try Self.file("errors.yaml"))
        let (regions, regionDiagnostics) = CatalogueReader.regions(in: try Self.file("regions.yaml"))
        try #require((errorDiagnostics + regionDiagnostics).map(\.description) == [])
        self.errors = errors
        self.regions = regions
    }

    private static func file(_ name: String) throws -> CatalogueFile {
        let path = "Templates/catalogue/\(name)"
        return CatalogueFile(path: path, bytes: [UInt8](try Data(contentsOf: repository.appending(path: path))))
    }
}
