import DocsEmit
import Foundation
import SwiftEmit
import Templates
import Testing

/// `docs/templates.md` names what there is, and shows the built-in templates.
@Suite("The page about templates")
struct TemplatesPageTests {
    private let page: String

    init() throws {
        let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        page = try String(contentsOf: repository.appending(path: "docs/templates.md"), encoding: .utf8)
    }

    /// The section about a file: the placeholders in its table, and the template in its code.
    private func section(_ file: String) throws -> (placeholders: [String], template: String) {
        let section = try #require(page.components(separatedBy: "\n## `\(file)`").dropFirst().first)
            .components(separatedBy: "\n## ")[0]
        let rows = section.split(separator: "\n").filter { $0.hasPrefix("| `{{") }
        let code = section.components(separatedBy: "```\n")
        return (
            rows.map { String($0.dropFirst(5).prefix { $0 != "}" }) }, try #require(code.count == 3 ? code[1] : nil)
        )
    }

    @Test func saysAllOfSwiftFiles() throws {
        let (placeholders, template) = try section(Skeleton<SwiftFileHole>.swiftFileName)
        #expect(placeholders == SwiftFileHole.allCases.map(\.rawValue))
        let shown = try Skeleton<SwiftFileHole>.load(template).get()
        let fill = { (skeleton: Skeleton<SwiftFileHole>) in
            skeleton.fill { hole, file in file += "<\(hole.rawValue)>".utf8 }
        }
        #expect(fill(shown) == fill(.swiftFile))
    }

    @Test func saysAllOfPages() throws {
        let (placeholders, template) = try section(Skeleton<PageHole>.pageFileName)
        #expect(placeholders == PageHole.allCases.map(\.rawValue))
        let shown = try Skeleton<PageHole>.load(template).get()
        let fill = { (skeleton: Skeleton<PageHole>) in
            skeleton.fill { hole, file in file += "<\(hole.rawValue)>".utf8 }
        }
        #expect(fill(shown) == fill(.page))
    }
}
