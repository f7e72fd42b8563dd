import APIModel
import APISpec
import Foundation
import Testing

@testable import DocsEmit

/// The collections that the golden cases give, to the letter: `docs/postman` in a case's folder, where there is one.
/// `RECORD=1 swift test --filter PostmanGoldenTests` writes them anew, and fails. The scripts, the same in all, are left out;
/// Tests/Checks/Postman sends the requests.
@Suite("Golden cases of Postman")
struct PostmanGoldenTests {
    static let accepted = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Golden/accepted")

    static let cases = [
        "a-host-of-ones-own-with-a-port", "a-multipart-upload", "a-second-version-of-a-service",
        "a-service-of-ones-own-at-a-host-of-ones-own", "an-event-stream", "an-octet-stream-upload",
        "calls-without-a-region", "deprecated-and-offline-things", "texts-that-try-to-break-out",
        "texts-with-doubled-braces", "the-kitchen-sink",
    ]

    @Test(arguments: cases)
    func specsGiveTheExpectedCollections(_ name: String) throws {
        let (api, diagnostics) = try Self.api(of: name)
        for diagnostic in diagnostics { Issue.record("\(diagnostic)") }
        guard let api else { return }
        let scripts = [true, false].map {
            String(decoding: PostmanCollection.events(isOfVendor: $0), as: UTF8.self)
        }
        let folder = Self.accepted.appending(path: "\(name)/docs/postman")
        let files = PostmanEmitter().files(for: api).filter { !$0.path.hasPrefix("Postman/environments/") }
            .map { file in
                OutputFile(
                    path: String(file.path.dropFirst("Postman/".count)),
                    text: scripts.reduce(file.text) {
                        $0.replacingOccurrences(of: $1, with: "\"the scripts\"")
                    })
            }
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try? FileManager.default.removeItem(at: folder)
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            for file in files { try Data(file.text.utf8).write(to: folder.appending(path: file.path)) }
            Issue.record("recorded")
        } else {
            let expected = try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
            #expect(files.map(\.path).sorted() == expected.sorted())
            for file in files {
                #expect(try String(contentsOf: folder.appending(path: file.path), encoding: .utf8) == file.text)
            }
        }
    }

    @Test(arguments: cases)
    func allFilesStandWhereTheServiceHasItsFiles(_ name: String) throws {
        let api = try #require(try Self.api(of: name).api)
        let emitter = PostmanEmitter()
        let prefixes = api.services.flatMap { emitter.pathPrefixes(of: $0) } + emitter.sharedPathPrefixes(for: api)
        let files = emitter.files(for: api)
        #expect(files.allSatisfy { file in prefixes.contains { file.path.hasPrefix($0) } })
        #expect(Set(files.map { $0.path.lowercased() }).count == files.count)
    }

    @Test("a changed text is one changed line")
    func oneLine() throws {
        let name = "the-kitchen-sink"
        let api = try #require(try Self.api(of: name).api)
        let before = PostmanEmitter().files(for: api)[0].text.split(separator: "\n")
        let edited = try #require(
            try Self.api(of: name) { $0.replacing("rateLimit: 20\n", with: "rateLimit: 21\n") }.api)
        let after = PostmanEmitter().files(for: edited)[0].text.split(separator: "\n")
        #expect(zip(before, after).filter { $0 != $1 }.count == 1)
        #expect(before.count == after.count)
    }

    @Test("a part of the API keeps the names of its collections")
    func part() throws {
        let api = try #require(try Self.api(of: "a-second-version-of-a-service").api)
        let all = PostmanEmitter().files(for: api).map(\.path)
        let part = API(services: api.services.filter { !$0.version.hasPrefix("2020") })
        #expect(PostmanEmitter().files(for: part).allSatisfy { all.contains($0.path) })
        #expect(PostmanEmitter().files(for: part)[0].path.contains("-2017-"))
    }

    /// The specs as if their folder, given to the tool, were called `specs`.
    private static func api(
        of name: String, edit: (String) -> String = { $0 }
    ) throws -> (api: API?, diagnostics: [Diagnostic]) {
        let folder = accepted.appending(path: name)
        let paths = FileManager.default.enumerator(atPath: folder.path(percentEncoded: false))?
            .compactMap { $0 as? String }.filter { $0.hasSuffix(".yaml") }.sorted()
        return readSpecs(
            try (paths ?? []).map { path in
                SpecInput(
                    path: "\(name)/\(path)", name: "specs/\(path)",
                    bytes: Array(edit(try String(contentsOf: folder.appending(path: path), encoding: .utf8)).utf8))
            })
    }
}
