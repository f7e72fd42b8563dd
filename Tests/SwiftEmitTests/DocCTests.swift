import APIModel
import Foundation
import Testing

@testable import SwiftEmit

/// DocC pages of a package show the texts of a spec as CommonMark does.
@Suite("DocC pages of generated code")
struct DocCTests {
    @Test
    func `texts that DocC has other uses for stay texts`() throws {
        let types = Self.texts.enumerated().map { index, text in
            Models.object("T\(index)", [], description: text.written)
        }
        let pages = try pages(of: Models.service(types: types))
        for (index, text) in Self.texts.enumerated() {
            let page = try #require(pages["t\(index)"])
            #expect(page == text.shown + ["Spec: [T\(index)]."], "\(text.written)")
        }
    }

    /// Texts with the blocks that a reader sees. Code is in `[]`, links are in `<>`, and asides in `{}`.
    private static let texts: [(written: String, shown: [String])] = [
        ("@Metadata { x }", ["@Metadata { x }"]),
        ("@ home", ["@ home"]),
        ("Begins\n@Comment(x)\ngoes on.", ["Begins @Comment(x) goes on."]),
        ("- one\n\n  @Comment {two}\n- three", ["- one", "- @Comment {two}", "- three"]),
        (String(repeating: "a word ", count: 15) + "@Comment", [String(repeating: "a word ", count: 15) + "@Comment"]),
        (#"\param x The x."#, [#"\param x The x."#]),
        (#"\\Returns x"#, [#"\Returns x"#]),
        (#"\@note this"#, ["@note this"]),
        ("@returns x", ["@returns x"]),
        (
            "- Parameter x: The x.\n- Returns: The y.\n- Throws: Never.",
            ["- Parameter x: The x.", "- Returns: The y.", "- Throws: Never."]
        ),
        ("- Parameters:\n  - x: The x.", ["- Parameters:", "- x: The x."]),
        ("1. Returns: one\n2. Note: two", ["- Returns: one", "- Note: two"]),
        ("* Note: one\n* SeeAlso: two\n* Tag: three", ["- Note: one", "- SeeAlso: two", "- Tag: three"]),
        (#"- Returns\: x"#, ["- Returns: x"]),
        ("- [ ] Todo: x", ["- Todo: x"]),
        ("- Note the first: it counts.", ["- Note the first: it counts."]),
        ("- HTTPBody: a\n- PossibleValue b: c", ["- HTTPBody: a", "- PossibleValue b: c"]),
        ("Of ``Client`` and ``a`b``.", ["Of [Client] and [a]`[b]."]),
        ("`a ``b`` c", ["`a [b] c"]),
        ("```a`b``` begins.", ["[a]`[b] begins."]),
        ("``  a  ``", ["[ a ]"]),
        ("- a\n\n    b ``c``\n\n      d ``e``", ["- a", "- b [c]", "- [d ``e``]"]),
        (#"\``x``"#, ["``x``"]),
        ("^[four](https://example.com/4) is a note.", ["^<https://example.com/4> is a note."]),
        ("> Warning: hot", ["{Note}", "Warning: hot"]),
        ("> https://example.com", ["{Note}", "Https://example.com"]),
        ("# First\n\nText.", ["# First", "Text."]),
        ("First\n=====\nText.", ["# First", "Text."]),
        ("Text.\n\n## Topics\n\nMore.", ["Text.", "# Topics", "More."]),
        ("Text.\n\nSee Also\n---\nMore.", ["Text.", "# See Also", "More."]),
        ("| a |\n|---|\n| ``b`` |", ["a", "[b]"]),
        ("```\n@Metadata\n- Returns: ``x``\n```", ["[@Metadata\n- Returns: ``x``]"]),
    ]

    /// The blocks of the page of each type, by its name in lowercase.
    private func pages(of service: Service) throws -> [String: [String]] {
        let toolchain = try Toolchain()
        let files = SwiftEmitter(access: .public).files(for: API(services: [service]))
        let sources = try files.enumerated().map { try toolchain.write($1.text, to: "\($0).swift") }
        let module = try toolchain.swiftc(
            [
                "-emit-module", "-module-name", "Texts", "-o", toolchain.path("Texts.swiftmodule"),
                "-emit-symbol-graph",
                "-emit-symbol-graph-dir", toolchain.path("graph"),
            ], sources)
        try #require(module.succeeded, "\(module.output)")
        let docs = try toolchain.run(
            "docc",
            [
                "convert", "--fallback-display-name", "Texts", "--fallback-bundle-identifier", "texts",
                "--additional-symbol-graph-dir", toolchain.path("graph"), "--output-path", toolchain.path("pages"),
            ])
        try #require(docs.succeeded, "\(docs.output)")
        #expect(!docs.output.contains("warning:"), "\(docs.output)")

        var pages: [String: [String]] = [:]
        let folder = toolchain.path("pages/data/documentation/texts/\(service.swiftName.lowercased())")
        for file in try FileManager.default.contentsOfDirectory(atPath: folder) where file.hasSuffix(".json") {
            let json = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: "\(folder)/\(file)")))
            pages[String(file.dropLast(".json".count))] = PageText(json).blocks
        }
        return pages
    }
}

/// The text of a page of DocC, block by block.
private struct PageText {
    private(set) var blocks: [String] = []

    init(_ page: Any) {
        guard let page = page as? [String: Any] else { return }
        if let abstract = page["abstract"] as? [[String: Any]], !abstract.isEmpty {
            blocks.append(Self.inline(abstract))
        }
        for section in page["primaryContentSections"] as? [[String: Any]] ?? []
        where section["kind"] as? String != "declarations" {
            add(section)
        }
    }

    private mutating func add(_ value: Any, behind bullet: String = "") {
        if let values = value as? [Any] { return values.forEach { add($0, behind: bullet) } }
        guard let node = value as? [String: Any] else { return }
        switch node["type"] as? String {
        case "paragraph": blocks.append(bullet + Self.inline(node["inlineContent"]))
        case "heading":
            let text = node["text"] as? String ?? ""
            // DocC adds this heading above everything after the first paragraph.
            if text != "Overview" { blocks.append("# " + text) }
        case "codeListing": blocks.append("\(bullet)[\((node["code"] as? [String] ?? []).joined(separator: "\n"))]")
        case "aside":
            blocks.append("{\(node["name"] as? String ?? "")}")
            add(node["content"] ?? [])
        case "unorderedList", "orderedList":
            for item in node["items"] as? [[String: Any]] ?? [] { add(item["content"] ?? [], behind: "- ") }
        case "table": add(node["rows"] ?? [])
        default:
            // A section of a kind that no text of a spec causes.
            if node["kind"] as? String != "content" { blocks.append("{\(node["kind"] ?? "")}") }
            add(node["content"] ?? node["parameters"] ?? [])
        }
    }

    private static func inline(_ value: Any?) -> String {
        (value as? [[String: Any]] ?? []).map { node in
            switch node["type"] as? String {
            case "text": node["text"] as? String ?? ""
            case "codeVoice": "[\(node["code"] as? String ?? "")]"
            case "reference": "<\(node["identifier"] as? String ?? "")>"
            default: inline(node["inlineContent"])
            }
        }.joined()
    }
}
