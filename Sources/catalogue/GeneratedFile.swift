import APIModel
import SwiftEmit

/// The files that are made from the catalogue.
enum GeneratedFile {
    // The paths, from the folder of Package.swift.
    private static let errorConstants = "Sources/TencentCloudCore/Service/ErrorCode+Common.swift"
    private static let errorCatalogue = "Sources/TencentCloudCore/Errors/ErrorCatalogue.swift"
    private static let regionConstants = "Sources/TencentCloudCore/Service/Region+Names.swift"
    private static let knownRegions = "Sources/SwiftEmit/RegionConstant+Known.swift"
    private static let regionsOfReference = "Sources/Reference/Guides/KnownRegion+Names.swift"
    private static let errorFamilies = "Sources/Reference/ErrorFamily+Known.swift"

    static func all(errors: [ErrorEntry], regions: [RegionEntry]) -> [OutputFile] {
        [
            file(errorConstants, from: "errors.yaml") { $0.errorConstants(errors) },
            file(errorCatalogue, from: "errors.yaml") { $0.errorCatalogue(errors) },
            file(errorFamilies, from: "errors.yaml") { $0.errorFamilies(errors) },
            file(regionConstants, from: "regions.yaml") { $0.regionConstants(regions) },
            file(knownRegions, from: "regions.yaml") { $0.knownRegions(regions) },
            file(regionsOfReference, from: "regions.yaml") { $0.regionsOfReference(regions) },
        ]
    }

    private static func file(
        _ path: String, from source: String, _ print: (inout CodePrinter) -> Void
    ) -> OutputFile {
        var code = CodePrinter()
        code.print("// Made by `make generate` from Templates/catalogue/\(source). Do not edit.")
        print(&code)
        return OutputFile(path: path, text: code.text)
    }
}
