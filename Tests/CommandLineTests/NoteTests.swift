import Foundation
import Testing

@Suite("Notes about specs")
struct NoteTests {
    let folder = SpecFolder()
    private let note = """
        specs/greeter.yaml:6:30: note: '^(a+)+$' is only shown in docs; preflight does not check it, since a search for it may \
        take long or differ between languages; to have it checked, begin each alternative, and what follows a repetition or \
        an optional part, with a character that the others cannot match, as in '^a+(-a+)*$'

        """

    init() throws {
        try folder.write(
            """
            Service: greeter
            Version: 2026-01-31
            ---
            Action: Greet
            parameters:
              A: {type: String, pattern: '^(a+)+$', example: b}

            """, to: "specs/greeter.yaml")
    }

    @Test func `a note is printed with its location, and the run succeeds`() throws {
        let validated = try folder.tcgen("validate")
        #expect(validated.status == 0)
        #expect(validated.errors == note + "1 file, 1 service, 1 action: no errors.\n")
        let generated = try folder.tcgen("generate", "--only", "swift")
        #expect(generated.status == 0)
        #expect(generated.errors.hasPrefix(note + "written  "))
        let swift = try folder.read("Generated/Swift/Greeter/greeter.swift")
        #expect(swift.contains("^(a+)+$"), "docs show it")
        #expect(!swift.contains(".pattern("), "preflight does not check it")
        let checked = try folder.tcgen("generate", "--only", "swift", "--check")
        #expect(checked.status == 0)
        #expect(checked.errors == note + "Everything is up to date.\n")
    }

    @Test(arguments: [
        ["validate"], ["generate", "--only", "swift", "--output", "Fresh"],
        ["generate", "--only", "swift", "--output", "Fresh", "--check"],
    ])
    func `--json has the note, and its severity`(arguments: [String]) throws {
        let run = try folder.tcgen(arguments + ["--json"])
        let report = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let notes = try #require(report["diagnostics"] as? [[String: Any]])
        #expect(notes.count == 1)
        #expect(notes.first?["severity"] as? String == "note")
        #expect(notes.first?["line"] as? Int == 6)
        #expect(notes.first?["column"] as? Int == 30)
        #expect((notes.first?["message"] as? String)?.hasPrefix("'^(a+)+$' is only shown in docs") == true)
        #expect(run.errors == "")
    }

    @Test func `with an error, notes are printed among the errors`() throws {
        try folder.write("Action: Part\nparamters: {}\n", to: "specs/part.yaml")
        let run = try folder.tcgen("validate")
        #expect(run.status == 1)
        #expect(run.errors.contains(note))
        #expect(run.errors.contains("specs/part.yaml:2:1: error: unknown key 'paramters'"))
    }
}
