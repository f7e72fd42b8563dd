import APIModel
import DocsEmit
import GoldenSupport
import Testing

@Suite("The reference in several forms")
struct ReferenceEmitterTests {
    @Test(arguments: try GoldenCase.ofDocs("html"))
    func `is in each of them what it is alone`(_ golden: GoldenCase) throws {
        let api = try #require(try golden.api().api)
        let (markdown, html) = (MarkdownEmitter(), HTMLEmitter())
        let both = ReferenceEmitter([markdown, html])
        for service in api.services {
            #expect(
                both.files(for: service, in: api)
                    == markdown.files(for: service, in: api) + html.files(for: service, in: api))
            #expect(
                both.pathPrefixes(of: service) == markdown.pathPrefixes(of: service) + html.pathPrefixes(of: service))
        }
        #expect(both.sharedFiles(for: api) == html.sharedFiles(for: api))
    }
}
