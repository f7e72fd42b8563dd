import DocsEmit
import Foundation
import SwiftEmit
import Testing

/// `docs/templates.md` lists all placeholders, and shows the built-in templates.
@Suite("The page about templates")
struct TemplatesPageTests {
    private let page: String

    init() throws {
        let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        page = try String(contentsOf: repository.appending(path: "docs/templates.md"), encoding: .utf8)
    }

    /// Returns the section about a file: the placeholders in its table, and the template in its code block.
    private func section(_ file: String) throws -> (placeholders: [String], template: String) {
        let section = try #require(page.components(separatedBy: "\n## `\(file)`").dropFirst().first)
            .components(separatedBy: "\n## ")[0]
        let rows = section.split(separator: "\n").filter { $0.hasPrefix("| `{{") }
        let code = section.components(separatedBy: "```\n")
        return (
            rows.map { String($0.dropFirst(5).prefix { $0 != "}" }) }, try #require(code.count == 3 ? code[1] : nil)
        )
    }

    @Test func `says all of Swift files`() throws {
        let (placeholders, template) = try section(Template<SwiftFilePlaceholder>.swiftFileName)
        #expect(placeholders == SwiftFilePlaceholder.allCases.map(\.rawValue))
        let shown = try Template<SwiftFilePlaceholder>.load(template).get()
        let fill = { (template: Template<SwiftFilePlaceholder>) in
            template.fill { hole, file in file += "<\(hole.rawValue)>".utf8 }
        }
        #expect(fill(shown) == fill(.swiftFile))
    }

    @Test func `says all of pages`() throws {
        let (placeholders, template) = try section(Template<PagePlaceholder>.pageFileName)
        #expect(placeholders == PagePlaceholder.allCases.map(\.rawValue))
        let shown = try Template<PagePlaceholder>.load(template).get()
        let fill = { (template: Template<PagePlaceholder>) in
            template.fill { hole, file in file += "<\(hole.rawValue)>".utf8 }
        }
        #expect(fill(shown) == fill(.page))
    }
}
