import DocsEmit
import Foundation
import PostmanEmit
import SwiftEmit
import Testing

/// `docs/templates.md` lists all files of `Templates`, and all placeholders.
@Suite("The page about templates")
struct TemplatesPageTests {
    private let page: String

    init() throws {
        let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        page = try String(contentsOf: repository.appending(path: "docs/templates.md"), encoding: .utf8)
    }

    /// Returns the placeholders in the table of the section about a file.
    private func placeholders(of file: String) throws -> [String] {
        let section = try #require(page.components(separatedBy: "\n## `\(file)`").dropFirst().first)
            .components(separatedBy: "\n## ")[0]
        return section.split(separator: "\n").filter { $0.hasPrefix("| `{{") }
            .flatMap { $0.split(separator: "|")[0].split(separator: ", ") }
            .map { String($0.drop { "` {".contains($0) }.prefix { $0 != "}" }) }
    }

    @Test func `lists all files`() {
        for (folder, files) in [
            ("swift", EmbeddedSwift.all), ("html", EmbeddedHTML.all), ("postman", EmbeddedPostman.all),
        ] {
            for file in files { #expect(page.contains("](../Templates/\(folder)/\(file.path))")) }
        }
    }

    @Test func `lists all placeholders`() throws {
        #expect(
            try placeholders(of: "swift/file.swift.template") == SwiftFilePlaceholder.allCases.map(\.rawValue))
        #expect(try placeholders(of: "html/page.html.template") == PagePlaceholder.allCases.map(\.rawValue))
        #expect(try placeholders(of: "html/bar.html.template") == BarPlaceholder.allCases.map(\.rawValue))
        #expect(try placeholders(of: "postman/prerequest.js") == PreRequestPlaceholder.allCases.map(\.rawValue))
        #expect(try placeholders(of: "postman/test.js") == TestPlaceholder.allCases.map(\.rawValue))
        #expect(try placeholders(of: "postman/messages.js") == MessagePlaceholder.allCases.map(\.rawValue))
    }
}
