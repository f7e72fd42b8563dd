import APIModel
import APISpec
import DocsEmit
import Foundation
import Reference
import Testing

/// `llms.txt`, from which programs go on to the pages in Markdown.
@Suite("The index for programs")
struct LanguageModelIndexTests {
    private func files(_ endpoints: [String], _ emitter: any Emitter = MarkdownEmitter()) throws -> [String: String] {
        let inputs = endpoints.enumerated().map { number, endpoint in
            let name = ["aaa", "bbb"][number]
            return SpecInput(
                path: "\(name).yaml", name: "\(name).yaml",
                bytes: Array(
                    """
                    Service: \(name)
                    Version: 2024-01-01
                    title: The service [\(name)]
                    endpoint: \(endpoint)
                    ---
                    Action: Find
                    title: Find it
                    summary: Finds *it*.
                    ---
                    Action: Lose
                    """.utf8))
        }
        let (api, diagnostics) = readSpecs(inputs)
        let files = emitter.files(for: try #require(api, "\(diagnostics)"))
        return Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.text) })
    }

    /// Returns the paths to which an index leads, seen from the folder of all files.
    private func targets(of path: String, in files: [String: String]) throws -> [String] {
        try #require(files[path]).matches(of: /\]\(([^)]+)\)/).map { link in
            URL(filePath: "/" + path).deletingLastPathComponent().appending(path: String(link.1)).standardized.path
                .trimmingCharacters(in: ["/"])
        }
    }

    @Test(arguments: [["aaa.tencentcloudapi.com"], ["aaa.tencentcloudapi.com", "bbb.tencentcloudapi.com"]])
    func `every link leads to a file`(endpoints: [String]) throws {
        let files = try files(endpoints)
        let indexes = files.keys.filter { $0.hasSuffix("llms.txt") }
        #expect(indexes.count == endpoints.count + 1)
        for index in indexes {
            let targets = try targets(of: index, in: files)
            #expect(!targets.isEmpty && Set(targets).count == targets.count, "\(index)")
            for target in targets { #expect(files[target] != nil, "\(index): \(target)") }
        }
    }

    @Test func `the index of several services leads to the index of each`() throws {
        let files = try files(["aaa.tencentcloudapi.com", "api.example.com"])
        let index = try #require(files["Docs/llms.txt"])
        #expect(index.contains("> The actions of 2 services,"))
        let link = "- [The service \\[aaa\\]](markdown/aaa/llms.txt): The service aaa, version 2024-01-01, 2 actions."
        #expect(index.contains(link), "\(index)")
        #expect(index.contains("](markdown/bbb/llms.txt)"))
        #expect(!index.contains("Find"))
        let service = try #require(files["Docs/markdown/bbb/llms.txt"])
        // Without error codes there is no page about them.
        #expect(!service.contains("errors.md"))
        #expect(try #require(files["Docs/markdown/aaa/llms.txt"]).contains("- [Error codes](errors.md): "))
        #expect(service.contains("- [Find: Find it](Find.md): Finds it.\n- [Lose](Lose.md)\n"), "\(service)")
    }

    @Test func `the guides are in every index that is about the vendor`() throws {
        let one = try files(["aaa.tencentcloudapi.com"])
        let both = try files(["aaa.tencentcloudapi.com", "api.example.com"])
        for (files, path, folder) in [
            (one, "Docs/llms.txt", "markdown/start-here"), (one, "Docs/markdown/aaa/llms.txt", "../start-here"),
            (both, "Docs/llms.txt", "markdown/start-here"), (both, "Docs/markdown/aaa/llms.txt", "../start-here"),
        ] {
            let index = try #require(files[path])
            for guide in Guides.all(in: .english) {
                #expect(index.contains("- [\(guide.title)](\(folder)/\(guide.id).md): "), "\(path): \(guide.id)")
            }
        }
        #expect(try #require(both["Docs/markdown/bbb/llms.txt"]).contains("start-here") == false)
        #expect(try #require(try files(["api.example.com"])["Docs/llms.txt"]).contains("start-here") == false)
    }

    @Test func `the front page leads to the index if Markdown is made in the same run`() throws {
        for endpoints in [["aaa.tencentcloudapi.com"], ["aaa.tencentcloudapi.com", "api.example.com"]] {
            let linked = try files(endpoints, HTMLEmitter(hasMarkdown: true))
            let alone = try files(endpoints, HTMLEmitter())
            let markdown = try files(endpoints)
            for page in ["index.html", "index.zh.html"] {
                let link = "<link rel=\"alternate\" type=\"text/plain\" href=\"../llms.txt\">"
                #expect(try #require(linked["Docs/html/\(page)"]).contains(link), "\(page)")
                #expect(try #require(alone["Docs/html/\(page)"]).contains("llms.txt") == false, "\(page)")
            }
            #expect(markdown["Docs/llms.txt"] != nil)
            // The twin of every page is a file of the Markdown.
            for (path, page) in linked where path.hasSuffix(".html") {
                guard let twin = page.firstMatch(of: /rel="alternate" type="text\/markdown" href="([^"]+)"/)?.1 else {
                    continue
                }
                let target = URL(filePath: "/" + path).deletingLastPathComponent().appending(path: String(twin))
                    .standardized
                #expect(markdown[String(target.path.dropFirst())] != nil, "\(path): \(twin)")
            }
        }
    }
}
