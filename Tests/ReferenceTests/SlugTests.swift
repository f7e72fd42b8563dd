import Testing

@testable import Reference

/// The anchors of examples.
@Suite struct SlugTests {
    @Test func `consist of the words of the title`() {
        #expect(
            Slug.anchors(["The portrait side, fetched by URL", "It's 2 cards", "  A--b  "], prefix: "example-")
                == ["example-the-portrait-side-fetched-by-url", "example-its-2-cards", "example-a-b"])
    }

    @Test func `do not change when an example is added`() {
        let before = Slug.anchors(["One", "Two"], prefix: "e-")
        #expect(Slug.anchors(["Zero", "One", "Two"], prefix: "e-").dropFirst() == before[...])
    }

    @Test func `are unique and never empty`() {
        #expect(
            Slug.anchors(["身份证", "人像面", "Side", "side!", "2"], prefix: "e-")
                == ["e-1", "e-2", "e-side", "e-side-2", "e-2-2"])
    }

    @Test func `are short`() {
        let anchor = Slug.anchors([String(repeating: "word ", count: 40)], prefix: "")[0]
        #expect(anchor == "word-word-word-word-word-word-word-word-word")
        #expect(Slug.anchors([String(repeating: "x", count: 400)], prefix: "")[0].utf8.count == 48)
    }
}
