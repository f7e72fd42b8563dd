import APIModel
import APISpec
import Reference
import Testing

@testable import DocsEmit

/// The part of the search index that all services share.
@Suite("The search index of guides")
struct GuideIndexTests {
    private func files(_ hosts: [String], hasMarkdown: Bool = false) throws -> [String: String] {
        let inputs = hosts.enumerated().map { number, host in
            SpecInput(
                path: "\(number).yaml", name: "\(number).yaml",
                bytes: Array(
                    """
                    Service: \(["aaa", "bbb"][number])
                    Version: 2024-01-01
                    endpoint: \(host)
                    ---
                    Action: Find
                    """.utf8))
        }
        let (api, diagnostics) = readSpecs(inputs)
        let files = HTMLEmitter(hasMarkdown: hasMarkdown).files(for: try #require(api, "\(diagnostics)"))
        return Dictionary(uniqueKeysWithValues: files.map { (String($0.path.dropFirst("Docs/html/".count)), $0.text) })
    }

    @Test func `every guide and every section can be found in both languages`() throws {
        let index = try #require(try files(["aaa.tencentcloudapi.com"])[GuideIndex.path])
        for (guide, twin) in zip(Guides.all(in: .english), Guides.all(in: .chinese)) {
            #expect(index.contains("[\"\(guide.id)\",\"\(guide.title)\",\"\(twin.title)\","), "\(guide.id)")
            for (section, other) in zip(guide.sections, twin.sections) {
                #expect(
                    index.contains("[\"\(section.anchor)\",\"\(section.title)\",\"\(other.title)\","),
                    "\(guide.id)#\(section.anchor)")
            }
        }
        // Words of a paragraph, of a list, of code and of a table.
        for words in [
            "two parts", "the type of the body", "TENCENTCLOUD_SECRET_ID", "编程访问", "10 MB RequestSizeLimitExceeded",
        ] {
            #expect(index.contains(words), "\(words)")
        }
    }

    @Test func `every header and every region can be found and its row has the anchor`() throws {
        let files = try files(["aaa.tencentcloudapi.com"])
        let index = try #require(files[GuideIndex.path])
        for language in ["en", "zh"] {
            let headers = try #require(files["\(language)/start-here/headers.html"])
            for name in ["Host", "Authorization", "X-TC-Action", "X-TC-Timestamp", "X-TC-Region", "X-TC-Token"] {
                #expect(index.contains(#"["header","headers","request.\#(name)","\#(name)","#), "\(name)")
                #expect(headers.contains("<tr id=\"request.\(name)\">"), "\(name)")
            }
            let regions = try #require(files["\(language)/start-here/regions.html"])
            for (anchor, name) in [("values", "ap-guangzhou"), ("finance", "ap-shanghai-fsi")] {
                #expect(index.contains(#"["region","regions","\#(anchor).\#(name)","\#(name)","#), "\(name)")
                #expect(regions.contains("<tr id=\"\(anchor).\(name)\">"), "\(name)")
            }
        }
        #expect(index.contains(#""X-TC-Action","the name of the action","接口名"]"#))
    }

    @Test func `a search covers guides where the vendors services are`() throws {
        let own = try files(["api.example.com"])
        #expect(own[GuideIndex.path] == nil)
        #expect(own.filter { $0.key.hasSuffix(".html") }.allSatisfy { $0.value.contains("data-guides=\"\"") })
        let both = try files(["api.example.com", "bbb.tencentcloudapi.com"])
        #expect(both[GuideIndex.path] != nil)
        for (path, page) in both where path.hasSuffix(".html") {
            let isOwn = path.contains("/aaa/")
            #expect(page.contains("data-guides=\"\(isOwn ? "" : "start-here")\""), "\(path)")
        }
    }

    @Test func `a run without the vendors services deletes what one with them made`() throws {
        let (api, _) = readSpecs([
            SpecInput(
                path: "a.yaml", name: "a.yaml",
                bytes: Array("Service: aaa\nVersion: 2024-01-01\nendpoint: api.example.com\n---\nAction: Find\n".utf8))
        ])
        let prefixes = HTMLEmitter().sharedPathPrefixes(for: try #require(api))
        #expect(prefixes.contains { "Docs/html/\(GuideIndex.path)".hasPrefix($0) })
    }

    @Test func `pages of guides link to their Markdown if there is any`() throws {
        let pages = try files(["aaa.tencentcloudapi.com"], hasMarkdown: true)
        for (page, file) in [
            ("en/start-here/keys", "keys.md"), ("zh/start-here/keys", "keys.zh-CN.md"),
            ("en/start-here/index", "README.md"), ("zh/start-here/index", "README.zh-CN.md"),
        ] {
            let text = try #require(pages["\(page).html"])
            let address = "../../../markdown/start-here/\(file)"
            #expect(text.contains("<link rel=\"alternate\" type=\"text/markdown\" href=\"\(address)\">"), "\(page)")
            #expect(text.contains("<a class=\"twin\" href=\"\(address)\""), "\(page)")
        }
        for (path, page) in try files(["aaa.tencentcloudapi.com"]) { #expect(!page.contains("markdown/"), "\(path)") }
    }
}
