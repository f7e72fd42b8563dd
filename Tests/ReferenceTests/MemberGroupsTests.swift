import APIModel
import APISpec
import Testing

@testable import Reference

/// Parameters that depend on each other are next to each other in the table.
@Suite struct MemberGroupsTests {
    private func input(_ rules: String?, in language: Language = .english) throws -> MemberTable {
        let spec = """
            Service: shop
            Version: 2018-11-19
            ---
            Action: Buy
            parameters:
              A: {type: String}
              B: {type: String, required: true}
              C: {type: String}
              D: {type: String}
              E: {type: String}
            \(rules.map { "require: \($0)" } ?? "")
            response: {F: {type: String}}
            """
        let (api, diagnostics) = readSpecs([SpecInput(path: "a.yaml", name: "a.yaml", bytes: Array(spec.utf8))])
        let service = try #require(api?.services.first, "\(diagnostics)")
        let pages = Reference(service).pages(ofAction: 0)
        return try #require(zip(Language.allCases, pages).first { $0.0 == language }).1.input
    }

    /// Returns the names of the parameters of the spec, with those of a group in brackets.
    private func layout(_ table: MemberTable) -> String {
        table.rows.indices.filter { !table.rows[$0].isCommon }.map { index in
            let ranges = table.groups.compactMap(\.rows)
            let start = ranges.contains { $0.lowerBound == index } ? "[" : ""
            let end = ranges.contains { $0.upperBound == index + 1 } ? "]" : ""
            return start + table.rows[index].name + end
        }.joined(separator: " ")
    }

    @Test func `a group is where its first parameter is`() throws {
        let table = try input("[{anyOf: [D, A]}, {together: [C, E]}]")
        #expect(layout(table) == "[A D] B [C E]")
        #expect(table.rows.first { $0.name == "D" }?.presence == "at least one")
        #expect(table.rows.first { $0.name == "E" }?.presence == "all or none")
        #expect(table.rows.first { $0.name == "B" }?.presence == "yes")
        #expect(table.groups.map(\.heading) == ["At least one of these is required", "Give all of these or none"])
        #expect(table.rules.map(\.plainText).first == "At least one of D, A is required.")
    }

    @Test func `a rule that shares a parameter with an earlier one has no group`() throws {
        let table = try input("[{oneOf: [A, C]}, {together: [C, D]}]")
        #expect(layout(table) == "[A C] B D E")
        #expect(table.groups.map { $0.rows == nil } == [false, true])
        #expect(table.rows.first { $0.name == "C" }?.presence == "exactly one")
        #expect(table.rows.first { $0.name == "D" }?.presence == "all or none")
    }

    @Test func `without rules the order is that of the spec`() throws {
        let table = try input(nil, in: .chinese)
        #expect(layout(table) == "A B C D E")
        #expect(table.rows.map(\.presenceWords).suffix(5) == ["可选", "必选", "可选", "可选", "可选"])
    }
}
