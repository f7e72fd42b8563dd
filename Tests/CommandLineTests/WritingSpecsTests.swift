import Foundation
import Testing

/// `docs/writing-specs.md` is held against the tool that it describes.
@Suite("The page about writing specs")
struct WritingSpecsTests {
    let folder = SpecFolder()
    let page: [String]

    init() throws {
        let repository = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let file = repository.appendingPathComponent("docs/writing-specs.md")
        page = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
    }

    @Test
    func `its spec passes --strict, and Swift is made of it`() throws {
        try folder.write(try sampleSpec(), to: "specs/lostfound.yaml")
        let run = try folder.tcgen("validate", "--strict", "specs")
        #expect(run.status == 0, "\(run.errors)")
        #expect(try folder.tcgen("generate", "--only", "swift").status == 0)
        let swift = try folder.read("Generated/Swift/LostAndFound/lostfound.swift")
        #expect(swift.contains("public func reportItem("))
        #expect(swift.contains("static var resourceNotFoundStation:"))
    }

    @Test
    func `each type is in Swift what the table says`() throws {
        let rows = table(below: "## Types")
        #expect(rows.count == 11)
        let members = rows.enumerated().map { "  Row\($0.offset): {type: \(code($0.element[0]))}" }
        let action = ["---", "Action: TryTypes", "body: multipart", "parameters:"] + members
        try folder.write(try sampleSpec() + action.joined(separator: "\n"), to: "specs/lostfound.yaml")
        let run = try folder.tcgen("generate", "--only", "swift")
        #expect(run.status == 0, "\(run.errors)")
        let swift = try folder.read("Generated/Swift/LostAndFound/lostfound.swift")
        for (index, row) in rows.enumerated() {
            #expect(swift.contains("public var row\(index): \(code(row[2]))?\n"), "\(row[0])")
        }
    }

    @Test
    func `each mistake gets the message that the table says`() throws {
        let rows = table(below: "## What people get wrong")
        #expect(rows.count == 15)
        for row in rows {
            let line = code(row[0]).replacingOccurrences(of: "→", with: "\t")
            let start = line.hasPrefix("summary:") ? "" : "parameters:\n  "
            try folder.write(
                "Service: trial\nVersion: 2026-01-31\n---\nAction: Try\n\(start)\(line)\n", to: "specs/trial.yaml")
            let run = try folder.tcgen("validate")
            #expect(run.status == 1)
            #expect(run.errors.contains("error: \(code(row[1]))\n"), "\(run.errors)")
        }
    }

    /// Returns the page's only block of YAML.
    private func sampleSpec() throws -> String {
        let start = try #require(page.firstIndex(of: "```yaml"))
        #expect(page.count { $0 == "```yaml" } == 1)
        return page[(start + 1)...].prefix { $0 != "```" }.joined(separator: "\n") + "\n"
    }

    /// Cells of the rows of the first table below a heading.
    private func table(below heading: String) -> [[String]] {
        page.drop { $0 != heading }.drop { !$0.hasPrefix("|") }.prefix { $0.hasPrefix("|") }.dropFirst(2).map { row in
            row.components(separatedBy: "|").dropFirst().dropLast().map { $0.trimmingCharacters(in: .whitespaces) }
        }
    }

    /// The first words in backticks of a cell.
    private func code(_ cell: String) -> String {
        let parts = cell.components(separatedBy: "`")
        return parts.count > 1 ? parts[1] : ""
    }
}
