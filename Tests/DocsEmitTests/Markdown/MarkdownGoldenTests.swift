import APIModel
import DocsEmit
import Foundation
import GoldenSupport
import Reference
import Testing

/// Compares the Markdown of specs byte by byte. `RECORD=1 swift test --filter MarkdownGoldenTests` rewrites it and fails.
/// Tests/Checks/Markdown/check_markdown.py reads the same pages with a parser of Markdown.
@Suite("Golden cases of Markdown")
struct MarkdownGoldenTests {
    @Test(arguments: try GoldenCase.ofDocs("markdown"))
    func `specs give the expected Markdown`(_ golden: GoldenCase) throws {
        try golden.expectDocs("markdown", of: MarkdownEmitter()) {
            $0.path == "Docs/llms.txt" || $0.path.contains("/\(Guides.folder)/")
        }
    }

    @Test func `all files stand below the folder of their service`() throws {
        for golden in try GoldenCase.ofDocs("markdown") {
            guard let api = try golden.api().api else { continue }
            let emitter = MarkdownEmitter()
            let prefixes =
                api.services.flatMap { emitter.pathPrefixes(of: $0) } + emitter.sharedPathPrefixes(for: api)
            let files = emitter.files(for: api)
            #expect(files.last?.path == "Docs/llms.txt")
            #expect(files.dropLast().allSatisfy { file in prefixes.contains { file.path.hasPrefix($0) } })
            #expect(Set(files.map { $0.path.lowercased() }).count == files.count)
        }
    }
}
