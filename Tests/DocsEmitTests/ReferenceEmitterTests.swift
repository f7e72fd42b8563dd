import APIModel
import DocsEmit
import GoldenSupport
import PostmanEmit
import Reference
import Testing

@Suite("The reference in several forms")
struct ReferenceEmitterTests {
    @Test(arguments: try GoldenCase.ofDocs("html"))
    func `is in each of them what it is alone`(_ golden: GoldenCase) throws {
        let api = try #require(try golden.api().api)
        let forms: [any ReferenceForm] = [PostmanEmitter(), MarkdownEmitter(), HTMLEmitter()]
        let all = ReferenceEmitter(forms)
        for service in api.services {
            #expect(all.files(for: service, in: api) == forms.flatMap { $0.files(for: service, in: api) })
            #expect(all.pathPrefixes(of: service) == forms.flatMap { $0.pathPrefixes(of: service) })
        }
        #expect(all.sharedFiles(for: api) == forms.flatMap { $0.sharedFiles(for: api) })
        #expect(all.sharedPathPrefixes(for: api) == forms.flatMap { $0.sharedPathPrefixes(for: api) })
    }
}
