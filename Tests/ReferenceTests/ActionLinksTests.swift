import APIModel
import APISpec
import Testing

@testable import Reference

@Suite("Links from action to action")
struct ActionLinksTests {
    private func links() throws -> ActionLinks {
        let spec = "Service: shop\nVersion: 2024-01-01\n---\nAction: BorrowBook\n---\nAction: Search\n"
        let (api, diagnostics) = readSpecs([SpecInput(path: "a.yaml", name: "a.yaml", bytes: Array(spec.utf8))])
        let actions = try #require(api?.services.first?.actions, "\(diagnostics)")
        return ActionLinks(actions, fileStems: actions.map(\.wireName))
    }

    @Test(arguments: ["", "a", "take ", "after all of this, and more, take ", "中", "先看完这些再用", "Search: ", "iOS, "])
    func `a name leads wherever it stands`(before: String) throws {
        let links = try links()
        let name = Inline.action([.text("BorrowBook")], fileStem: "BorrowBook")
        for length in 0..<20 {
            let (left, right) = (before + String(repeating: ".", count: length), String(repeating: "-", count: length))
            let isPart = left.hasSuffix("a")
            let inlines = [.text(left), name, .text(right)].filter { $0 != .text("") }
            #expect(links.linked([.text(left + "BorrowBook" + right)]) == (isPart ? [.text("aBorrowBook")] : inlines))
        }
    }

    @Test(arguments: ["BorrowBooks", "MyBorrowBook", "Borrow Book", "borrowBook", "Search", "BorrowBook_2", "[\\]^_`"])
    func `what only looks like a name leads nowhere`(text: String) throws {
        #expect(try links().linked([.text(text)]) == [.text(text)])
    }
}
