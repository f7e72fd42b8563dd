import Testing

@testable import DocsEmit

/// How the types of an action are parted into pages. A page's text may have 80,000 bytes.
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

    @Test func whatFitsStandsOnOnePage() {
        #expect(TypePlaces.parts([draft(10_000, [])]) == [0..<0])
        #expect(TypePlaces.parts([draft(10_000, [30_000, 40_000])]) == [0..<2])
    }

    @Test func whatDoesNotFitContinuesInOrder() {
        #expect(TypePlaces.parts([draft(10_000, [30_000, 41_000, 39_000, 1])]) == [0..<1, 1..<3, 3..<4])
    }

    @Test func aTypeThatIsTooLargeForAnyPageStandsAlone() {
        #expect(TypePlaces.parts([draft(0, [1, 90_000, 1])]) == [0..<1, 1..<2, 2..<3])
    }

    @Test func anActionThatFillsItsPageHasItsTypesElsewhere() {
        #expect(TypePlaces.parts([draft(90_000, [1, 2])]) == [0..<0, 0..<2])
    }

    @Test func bothLanguagesArePartedAlikeSoThatLinksHoldInBoth() {
        let parts = TypePlaces.parts([draft(0, [50_000, 10_000]), draft(0, [10_000, 50_000])])
        #expect(parts == [0..<1, 1..<2])
    }
}
