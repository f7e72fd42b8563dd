import Reference
import Testing

@testable import DocsEmit

/// The types of an action are divided among pages. The content of a page may have 80,000 bytes.
@Suite("Places of types")
struct TypePlacesTests {
    private func draft(_ own: Int, _ types: [Int]) -> ActionMarkup.Draft {
        ActionMarkup.Draft(before: markup(own), types: types.map(markup), after: Markup())
    }

    private func markup(_ size: Int) -> Markup {
        var markup = Markup()
        markup.text(String(repeating: "x", count: size))
        return markup
    }

    @Test func `what fits stands on one page`() {
        #expect(TypePageLocations.parts([draft(10_000, [])]) == [0..<0])
        #expect(TypePageLocations.parts([draft(10_000, [30_000, 40_000])]) == [0..<2])
    }

    @Test func `what does not fit continues in order`() {
        #expect(TypePageLocations.parts([draft(10_000, [30_000, 41_000, 39_000, 1])]) == [0..<1, 1..<3, 3..<4])
    }

    @Test func `a type that is too large for any page stands alone`() {
        #expect(TypePageLocations.parts([draft(0, [1, 90_000, 1])]) == [0..<1, 1..<2, 2..<3])
    }

    @Test func `an action that fills its page has its types elsewhere`() {
        #expect(TypePageLocations.parts([draft(90_000, [1, 2])]) == [0..<0, 0..<2])
    }

    @Test func `both languages are parted alike so that links hold in both`() {
        let parts = TypePageLocations.parts([draft(0, [50_000, 10_000]), draft(0, [10_000, 50_000])])
        #expect(parts == [0..<1, 1..<2])
    }
}
