import APIModel
import DocsEmit
import Foundation
import GoldenSupport
import Testing

@testable import Reference

/// The guides, which are files of `Templates/guides`.
@Suite struct GuideTests {
    private let english = Guides.all(in: .english)
    private let chinese = Guides.all(in: .chinese)

    @Test func `every guide is there in both languages and no file is left over`() {
        #expect(english.map(\.id) == Guides.ids)
        #expect(chinese.map(\.id) == Guides.ids)
        let paths = ["en", "zh"].flatMap { folder in Guides.ids.map { "\(folder)/\($0).md" } }
        #expect(Set(EmbeddedGuides.all.map(\.path)) == Set(paths))
    }

    @Test func `both languages have the same parts`() {
        for (guide, twin) in zip(english, chinese) {
            #expect(guide.sections.map(\.anchor) == twin.sections.map(\.anchor), "\(guide.id)")
            #expect(Self.shape(guide) == Self.shape(twin), "\(guide.id)")
            #expect(Self.code(guide).filter { $0.contains("TC3") } == Self.code(twin).filter { $0.contains("TC3") })
        }
    }

    /// The kinds of blocks, with the number of rows and lines of each that is no prose.
    private static func shape(_ guide: Guide) -> [[String]] {
        ([guide.introduction] + guide.sections.map(\.content)).map { content in
            content.compactMap { block in
                switch block {
                case .prose: nil
                case .code(let code, let language): "\(language) \(code.split(separator: "\n").count)"
                case .table(let head, let rows): "\(head.count) x \(rows.count)"
                case .errors(let rows): "\(rows.count) errors"
                }
            }
        }
    }

    private static func code(_ guide: Guide) -> [String] {
        guide.sections.flatMap(\.content).compactMap { if case .code(let code, _) = $0 { code } else { nil } }
    }

    @Test func `every guide has a title a sentence and sections with anchors`() {
        for guide in english + chinese {
            #expect(!guide.title.isEmpty && !guide.summary.isEmpty, "\(guide.id)")
            #expect(guide.summary.hasSuffix(".") || guide.summary.hasSuffix("。"), "\(guide.id)")
            #expect(guide.sections.count >= 2, "\(guide.id)")
            #expect(Set(guide.sections.map(\.anchor)).count == guide.sections.count, "\(guide.id)")
            for section in guide.sections {
                #expect(!section.anchor.isEmpty && !section.title.contains("{"), "\(guide.id): \(section.title)")
                #expect(!section.content.isEmpty, "\(guide.id): \(section.title)")
            }
        }
    }

    @Test func `rows of tables that begin with a name have anchors which are the same in both languages`() {
        for (guide, twin) in zip(english, chinese) {
            let anchors = Self.anchorsOfRows(in: guide)
            #expect(Set(anchors).count == anchors.count, "\(guide.id): \(anchors)")
            #expect(anchors == Self.anchorsOfRows(in: twin), "\(guide.id)")
            #expect(anchors.allSatisfy { !$0.contains(" ") }, "\(guide.id): \(anchors)")
        }
        #expect(Guides.kindsOfRows.keys.allSatisfy { id in english.contains { $0.id == id } })
    }

    private static func anchorsOfRows(in guide: Guide) -> [String] {
        guide.sections.flatMap { section in
            section.content.flatMap { block -> [String] in
                guard case .table(_, let rows) = block else { return [] }
                return rows.compactMap { Guide.anchor(ofRow: $0, below: section.anchor) }
            }
        }
    }

    @Test func `links lead to guides and sections that exist`() {
        for guide in english + chinese {
            for link in Self.links(in: guide) {
                let target = english.first { $0.id == link.id }
                #expect(target != nil, "\(guide.id): \(link.id)")
                let isThere = link.anchor.isEmpty || target?.sections.contains { $0.anchor == link.anchor } == true
                #expect(isThere, "\(guide.id): \(link.id)#\(link.anchor)")
            }
        }
    }

    private static func links(in guide: Guide) -> [GuideLink] {
        (guide.introduction + guide.sections.flatMap(\.content)).flatMap { block -> [GuideLink] in
            switch block {
            case .prose(let blocks): links(in: blocks)
            case .table(let head, let rows): (head + rows.flatMap { $0 }).flatMap { links(in: $0) }
            case .code, .errors: []
            }
        }
    }

    private static func links(in blocks: [Block]) -> [GuideLink] {
        blocks.flatMap { block -> [GuideLink] in
            switch block {
            case .paragraph(let inlines): links(in: inlines)
            case .list(_, let items): items.flatMap { links(in: $0) }
            case .code: []
            }
        }
    }

    private static func links(in inlines: [Inline]) -> [GuideLink] {
        inlines.flatMap { inline -> [GuideLink] in
            switch inline {
            case .guide(_, let link): [link]
            case .strong(let parts), .emphasis(let parts): links(in: parts)
            case .text, .code, .link, .action, .lineBreak: []
            }
        }
    }

    @Test func `no placeholder and no markup is left`() {
        for file in MarkdownEmitter().sharedFiles(for: Self.api(["ocr.tencentcloudapi.com"])) {
            #expect(!file.text.contains("{{") && !file.text.contains("{#"), "\(file.path)")
            #expect(!file.text.contains("guide.invalid"), "\(file.path)")
        }
    }

    private static func api(_ endpoints: [String]) -> API {
        API(
            services: endpoints.map { endpoint in
                Service(
                    shortName: "s", version: "2026-01-31", swiftName: "S", isNewest: true, texts: Texts(),
                    endpoint: endpoint, regions: nil, maxRequestBody: 1, groups: [], errors: [], types: [], actions: [],
                    origin: Origin(file: "s.yaml", element: "s"))
            })
    }

    @Test func `only a reference of the vendor has guides`() {
        let own = Self.api(["api.example.com"])
        let both = Self.api(["api.example.com", "ocr.tencentcloudapi.com"])
        func guides(_ files: [OutputFile]) -> Int { files.count { $0.path.contains("/\(Guides.folder)/") } }
        #expect(guides(HTMLEmitter().files(for: own)) == 0)
        #expect(guides(MarkdownEmitter().files(for: own)) == 0)
        #expect(guides(HTMLEmitter().files(for: both)) == 2 * (Guides.ids.count + 1))
        #expect(guides(MarkdownEmitter().files(for: both)) == 2 * (Guides.ids.count + 1))
        #expect(!HTMLEmitter().files(for: own).contains { $0.text.contains(Guides.folder) })
    }

    @Test func `no service can have the folder of the guides`() {
        #expect(Guides.folder.contains("-"))
        #expect(!Guides.folder.contains { $0.isNumber })
    }

    @Test func `a guide is read as it is written`() {
        let text = """
            # A title
            One sentence.

            Prose with a [link](other#part), and [one](https://example.com).
            - **[x](other)**

            ## A section {#one}
            ```swift
            let a = "|"

            ```
            | a | `b` |
            | --- | --- |
            | [c](other) | |
            {{unknown}}
            """
        let guide = GuideReader.guide("g", text, in: .english)
        #expect(guide.title == "A title")
        #expect(guide.summary == "One sentence.")
        #expect(
            guide.introduction == [
                .prose([
                    .paragraph([
                        .text("Prose with a "), .guide([.text("link")], GuideLink("other#part")), .text(", and "),
                        .link([.text("one")], address: "https://example.com"), .text("."),
                    ]),
                    .list(first: nil, items: [[.paragraph([.strong([.guide([.text("x")], GuideLink("other"))])])]]),
                ])
            ])
        #expect(guide.sections.map(\.anchor) == ["one"])
        #expect(
            guide.sections.first?.content == [
                .code("let a = \"|\"\n", language: "swift"),
                .table(
                    head: [[.text("a")], [.code("b")]],
                    rows: [[[.guide([.text("c")], GuideLink("other"))], []]]),
                .prose([.paragraph([.text("{{unknown}}")])]),
            ])
    }
}
