import APIModel
import DocsEmit
import Foundation
import GoldenSupport
import Reference
import Testing

/// Compares the HTML of specs byte by byte, without the files that all sites share. `RECORD=1 swift test --filter
/// HTMLGoldenTests` rewrites it and fails. Tests/Checks/Docs/run.sh opens such pages in a browser.
@Suite("Golden cases of HTML")
struct HTMLGoldenTests {
    @Test(arguments: try GoldenCase.ofDocs("html"))
    func `specs give the expected HTML`(_ golden: GoldenCase) throws {
        try golden.expectDocs("html", of: HTMLEmitter()) {
            $0.path.hasPrefix("Docs/html/assets/") || isOfGuides($0)
        }
    }

    /// Returns `true` for the pages of the guides and their search index.
    private func isOfGuides(_ file: OutputFile) -> Bool {
        file.path.contains("/\(Guides.folder)/") || file.path == "Docs/html/search/\(Guides.folder).js"
    }

    @Test func `files of a service stand below its prefixes and no others do`() throws {
        for golden in try GoldenCase.ofDocs("html") {
            guard let api = try golden.api().api else { continue }
            let emitter = HTMLEmitter()
            let prefixes = api.services.flatMap { emitter.pathPrefixes(of: $0) }
            let files = emitter.files(for: api)
            #expect(Set(files.map { $0.path.lowercased() }).count == files.count)
            for file in files {
                let isShared =
                    ["Docs/html/assets/", "Docs/html/words/"].contains { file.path.hasPrefix($0) }
                    || isOfGuides(file)
                    || ["Docs/html/index.html", "Docs/html/index.zh.html"].contains(file.path)
                #expect(isShared != prefixes.contains { file.path.hasPrefix($0) }, "\(file.path)")
            }
        }
    }

    @Test func `the same specs give the same bytes`() throws {
        let golden = try #require(try GoldenCase.ofDocs("html").first)
        let api = try #require(try golden.api().api)
        #expect(HTMLEmitter().files(for: api) == HTMLEmitter().files(for: api))
    }

    @Test func `another policy is in every page and changes nothing else`() throws {
        let golden = try #require(try GoldenCase.ofDocs("html").first)
        let api = try #require(try golden.api().api)
        let policy = HTMLEmitter.contentSecurityPolicy
        let served = HTMLEmitter(contentSecurityPolicy: policy + "; connect-src 'self'").files(for: api)
        let pages = HTMLEmitter().files(for: api)
        #expect(pages.filter { $0.path.hasSuffix(".html") }.allSatisfy { $0.text.contains("content=\"\(policy)\"") })
        #expect(
            served
                == pages.map { page in
                    OutputFile(
                        path: page.path,
                        text: page.text.replacing(
                            "content=\"\(policy)\"", with: "content=\"\(policy); connect-src 'self'\""))
                })
    }
}
