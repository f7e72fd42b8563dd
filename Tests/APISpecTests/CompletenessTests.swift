import APISpec
import GoldenSupport
import Testing

/// Specs that keep the format and lack texts: accepted, but not by `tcgen validate --strict`.
@Suite struct CompletenessTests {
    @Test(arguments: try GoldenCase.all(in: "incomplete"))
    func `is complete or says what is missing`(_ incomplete: GoldenCase) throws {
        let specs = try incomplete.specs()
        #expect(readSpecs(specs).diagnostics.isEmpty, "the format itself asks for no texts")
        let (api, diagnostics) = readSpecs(specs, mustBeComplete: true)
        #expect(api == nil)
        try incomplete.expectDiagnostics(diagnostics.lines)
    }

    /// Chinese texts are asked for where a service has one.
    @Test(arguments: [
        ("", 0), ("zh: {title: 图书馆}\n", 8), ("zh: {errors: {A.B: {meaning: 错, advice: 重试}}}\n", 7),
        ("zh: {errors: {A.B: 错}}\n", 8),
        ("types: {T: {description: A thing., members: {}, zh: {description: 物}}}\n", 9),
        ("types: {T: {description: A., members: {X: {type: Any, description: A., zh: {description: 物}}}}}\n", 9),
    ])
    func `a service in English alone is complete`(_ chinese: String, missing: Int) {
        let text = """
            Service: library
            Version: 2026-01-31
            title: Library
            description: Lends books.
            groups: {desk: The desk}
            errors: {A.B: {meaning: Something is wrong., advice: Try again.}}
            \(chinese)---
            Action: LendBook
            group: desk
            title: Book Lending
            summary: Lends a book.
            description: Lends one book.
            keywords: [borrow]
            examples: [{title: A book, request: {}}]

            """
        let diagnostics = readSpecs([Written.file("a.yaml", text)], mustBeComplete: true).diagnostics
        #expect(diagnostics.filter { $0.message.hasSuffix("in Chinese, under 'zh'") }.count == diagnostics.count)
        #expect(diagnostics.count == missing, "\(diagnostics.lines)")
    }

    @Test(arguments: ["title: 借书", "keywords: [借书]", "summary: 借书。"])
    func `a service has Chinese texts if only an action has one`(_ chinese: String) {
        let text = "Service: library\nVersion: 2026-01-31\n---\nAction: LendBook\n"
        let english = readSpecs([Written.file("a.yaml", text)], mustBeComplete: true).diagnostics
        let both = readSpecs([Written.file("a.yaml", text + "zh: {\(chinese)}\n")], mustBeComplete: true).diagnostics
        #expect(both.count == english.count + 5, "\(both.lines)")
    }

    @Test func `what breaks the format is said alone`() {
        let text = "Service: library\nVersion: 2026-01-31\nnonsense: true\n"
        let (_, diagnostics) = readSpecs(
            [SpecInput(path: "a.yaml", name: "a.yaml", bytes: Array(text.utf8))], mustBeComplete: true)
        #expect(diagnostics.map(\.location.line) == [3])
    }
}
