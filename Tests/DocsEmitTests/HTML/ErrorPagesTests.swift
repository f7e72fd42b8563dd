import APIModel
import APISpec
import Testing

@testable import DocsEmit

/// The pages with the error codes of a service.
@Suite("Pages of error codes")
struct ErrorPagesTests {
    /// The files of a service with as many codes, by path in the site.
    private func site(codes: Int) throws -> [String: String] {
        let families = ["FailedOperation", "InvalidParameterValue", "ResourceNotFound"]
        let errors = (0..<codes).map { number in
            """
              \(families[number * families.count / codes]).CodeNumber\(number)OfTheService:
                meaning: The thing with the number \(number) is in a state in which nothing can be done with it.
                advice: Wait until it is in another state, which an action of the service tells you, and call again.
            """
        }
        let text = """
            Service: aaa
            Version: 2024-01-01
            errors:
            \(errors.joined(separator: "\n"))
            ---
            Action: Find
            """
        let (api, diagnostics) = readSpecs([SpecInput(path: "a.yaml", name: "a.yaml", bytes: Array(text.utf8))])
        let files = HTMLEmitter().files(for: try #require(api, "\(diagnostics)"))
        return Dictionary(uniqueKeysWithValues: files.map { (String($0.path.dropFirst("Docs/html/".count)), $0.text) })
    }

    @Test func `no page is too large and every code is on the same page in both languages`() throws {
        let site = try site(codes: 600)
        let pages = (0..<9).map { "aaa/\(ErrorPages.fileStem($0)).html" }.filter { site["en/\($0)"] != nil }
        #expect(pages.count > 2 && pages.first == "aaa/errors.html")
        var next = 0
        for (number, page) in pages.enumerated() {
            let (english, chinese) = (try #require(site["en/\(page)"]), try #require(site["zh/\(page)"]))
            #expect(max(english.utf8.count, chinese.utf8.count) < 100_000, "\(page)")
            let codes = english.matches(of: /<tr id="errors\.[A-Za-z]+\.CodeNumber(\d+)OfTheService">/).map { $0.1 }
            #expect(codes.map(String.init) == (next..<next + codes.count).map(String.init), "\(page)")
            for code in codes { #expect(chinese.contains(".CodeNumber\(code)OfTheService\">"), "\(code) \(page)") }
            next += codes.count
            #expect(english.contains("rel=\"prev\" href=\"\(ErrorPages.fileStem(number - 1)).html\"") == (number > 0))
            #expect(english.contains("rel=\"next\"") == (number + 1 < pages.count))
            #expect(english.contains("<tr id=\"common-errors.InternalError\">") == (number == 0))
        }
        #expect(next == 600)
        #expect(try #require(site["en/aaa/errors.html"]).contains("<a href=\"errors.3.html#family-ResourceNotFound\">"))
    }

    @Test func `the search leads to the page of a code`() throws {
        let site = try site(codes: 600)
        let index = try #require(site["search/aaa.members.js"])
        let starts = try #require(index.firstMatch(of: /\nerrorPages:\[([\d,]+)\]/)).1.split(separator: ",")
        for (page, start) in starts.enumerated() {
            let text = try #require(site["en/aaa/\(ErrorPages.fileStem(page)).html"])
            let first = text.firstMatch(of: /<tr id="errors\.[A-Za-z]+\.CodeNumber(\d+)O/)?.1
            #expect(first == start)
        }
        #expect(site["en/aaa/\(ErrorPages.fileStem(starts.count)).html"] == nil)
    }

    @Test func `few codes are on one page`() throws {
        let site = try site(codes: 60)
        #expect(site["en/aaa/errors.2.html"] == nil)
        #expect(try #require(site["en/aaa/errors.html"]).contains("class=\"parts\"") == false)
        #expect(try #require(site["search/aaa.members.js"]).contains("errorPages") == false)
    }
}
