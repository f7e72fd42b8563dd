import APIModel
import APISpec
import Foundation
import TencentCloudCore

/// A request that tests make of JSON.
typealias ReadableRequest = ActionRequest & ResponseModel

/// The repository, and what is found in it.
enum Repository {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func path(_ name: String) -> String { folder.appending(path: name).path(percentEncoded: false) }

    /// What specs/ocr says.
    static func api() throws -> API {
        let (api, diagnostics) = readSpecs(try SpecFiles.read([path("specs/ocr")], note: { _ in }))
        guard let api else { throw Refused(diagnostics: diagnostics) }
        return api
    }

    private struct Refused: Error {
        let diagnostics: [Diagnostic]
    }
}
