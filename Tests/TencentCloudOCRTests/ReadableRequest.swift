import APIModel
import APISpec
import Foundation
import TencentCloudCore

/// A request that tests create from JSON.
typealias ReadableRequest = ActionRequest & ResponseModel

/// The repository and its contents.
enum Repository {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func path(_ name: String) -> String { folder.appending(path: name).path(percentEncoded: false) }

    /// The API of specs/ocr.
    static func api() throws -> API {
        let (api, diagnostics) = readSpecs(try SpecFiles.read([path("specs/ocr")], note: { _ in }))
        guard let api else { throw Refused(diagnostics: diagnostics) }
        return api
    }

    private struct Refused: Error {
        let diagnostics: [Diagnostic]
    }
}
