import APIModel
import APISpec
import Foundation
import GoldenSupport
import Reference
import Testing

@testable import PostmanEmit

/// Compares the collections of the golden cases with `docs/postman` in their folders, byte by byte.
/// `RECORD=1 swift test --filter PostmanGoldenTests` rewrites them and fails. The scripts are left out, since they are the
/// same in all collections. Tests/Checks/Postman sends the requests.
@Suite("Golden cases of Postman")
struct PostmanGoldenTests {
    @Test(arguments: try GoldenCase.ofDocs("postman"))
    func `specs give the expected collections`(_ golden: GoldenCase) throws {
        let (api, diagnostics) = try golden.api()
        for diagnostic in diagnostics { Issue.record("\(diagnostic)") }
        guard let api else { return }
        let files = PostmanEmitter().files(for: api).filter { !$0.path.hasPrefix("Postman/environments/") }
            .map { file in OutputFile(path: file.path, text: withoutScripts(file.text)) }
        try golden.expectDocs("postman", files, below: "Postman/")
    }

    private func withoutScripts(_ text: String) -> String {
        guard let start = text.range(of: "\n  \"event\": "), let end = text.range(of: ",\n  \"variable\": ") else {
            return text
        }
        return text[..<start.upperBound] + "\"the scripts\"" + text[end.lowerBound...]
    }

    @Test(arguments: try GoldenCase.ofDocs("postman"))
    func `all files stand where the service has its files`(_ golden: GoldenCase) throws {
        let api = try #require(try golden.api().api)
        let emitter = PostmanEmitter()
        let prefixes = api.services.flatMap { emitter.pathPrefixes(of: $0) } + emitter.sharedPathPrefixes(for: api)
        let files = emitter.files(for: api)
        #expect(files.allSatisfy { file in prefixes.contains { file.path.hasPrefix($0) } })
        #expect(Set(files.map { $0.path.lowercased() }).count == files.count)
    }

    @Test
    func `a changed text is one changed line`() throws {
        let golden = try GoldenCase.named("the-kitchen-sink", in: "accepted")
        let api = try #require(try golden.api().api)
        let before = PostmanEmitter().files(for: api)[0].text.split(separator: "\n")
        let edited = try #require(
            try golden.api { $0.replacing("rateLimit: 20\n", with: "rateLimit: 21\n") }.api)
        let after = PostmanEmitter().files(for: edited)[0].text.split(separator: "\n")
        #expect(zip(before, after).filter { $0 != $1 }.count == 1)
        #expect(before.count == after.count)
    }

    @Test
    func `a part of the API keeps the names of its collections`() throws {
        let golden = try GoldenCase.named("a-second-version-of-a-service", in: "accepted")
        let api = try #require(try golden.api().api)
        let all = PostmanEmitter().files(for: api).map(\.path)
        let part = API(services: api.services.filter { !$0.version.hasPrefix("2020") })
        #expect(PostmanEmitter().files(for: part).allSatisfy { all.contains($0.path) })
        #expect(PostmanEmitter().files(for: part)[0].path.contains("-2017-"))
    }
}
