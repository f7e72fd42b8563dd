import APIModel
import Foundation
import GoldenSupport
import OpenAPIEmit
import Testing

/// Compares the documents of the golden cases with `docs/openapi` in their folders, byte by byte.
/// `RECORD=1 swift test --filter OpenAPIGoldenTests` rewrites them and fails. Tests/Checks/OpenAPI validates the documents,
/// and calls the actions of one with a client that is made from it.
@Suite("Golden cases of OpenAPI")
struct OpenAPIGoldenTests {
    @Test(arguments: try GoldenCase.ofDocs("openapi"))
    func `specs give the expected documents`(_ golden: GoldenCase) throws {
        let (api, diagnostics) = try golden.api()
        for diagnostic in diagnostics { Issue.record("\(diagnostic)") }
        guard let api else { return }
        try golden.expectDocs("openapi", OpenAPIEmitter().files(for: api), below: "OpenAPI/")
    }

    /// A client takes what follows `#` off a path, so that all requests go to `/`.
    @Test func `each action has a path of its own and a name that no other has`() throws {
        struct Document: Decodable {
            struct Operation: Decodable { var operationId: String }
            var paths: [String: [String: Operation]]
        }
        for golden in try GoldenCase.ofDocs("openapi") {
            let api = try #require(try golden.api().api)
            for (service, file) in zip(api.services, OpenAPIEmitter().files(for: api)) {
                let document = try JSONDecoder().decode(Document.self, from: Data(file.bytes))
                #expect(Set(document.paths.keys) == Set(service.actions.map { "/#\($0.wireName)" }))
                for (path, operations) in document.paths {
                    #expect(operations.mapValues(\.operationId) == ["post": String(path.dropFirst(2))])
                }
            }
        }
    }
}
