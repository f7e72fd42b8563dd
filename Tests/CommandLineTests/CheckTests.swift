import Foundation
import Testing

@Suite("--check")
struct CheckTests {
    let folder = SpecFolder()

    private func report(_ arguments: String...) throws -> (status: Int32, json: [String: Any]) {
        let run = try folder.tcgen(["generate", "--only", "swift", "--check", "--json"] + arguments)
        let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        return (run.status, json ?? [:])
    }

    @Test
    func `is not fooled by a list that lacks a line, nor by one that is gone`() throws {
        try folder.writeSpecs()
        #expect(try folder.tcgen("generate", "--only", "swift").status == 0)
        let list = try folder.read("Generated/.tcgen.json")
        let lines = list.split(separator: "\n").filter { !$0.contains("Greet0.swift") }
        try folder.write(lines.joined(separator: "\n") + "\n", to: "Generated/.tcgen.json")
        #expect(try report().json["changed"] as? [String] == [".tcgen.json"])
        try folder.remove("Generated/.tcgen.json")
        let gone = try folder.tcgen("generate", "--only", "swift", "--check")
        #expect(gone.status == 1)
        #expect(gone.errors == "missing  .tcgen.json\nTo update the output, run: tcgen generate --only swift\n")
        #expect(try folder.tcgen("generate", "--only", "swift").status == 0)
        #expect(try folder.read("Generated/.tcgen.json") == list)
    }

    @Test
    func `names a file that nothing makes any more and the list does not know`() throws {
        try folder.writeSpecs(actions: 3)
        #expect(try folder.tcgen("generate", "--only", "swift").status == 0)
        try folder.remove("specs/Greet2.yaml")
        let list = try folder.read("Generated/.tcgen.json").split(separator: "\n").filter { !$0.contains("Greet2") }
        try folder.write(list.joined(separator: "\n"), to: "Generated/.tcgen.json")
        #expect(
            try folder.tcgen("generate", "--only", "swift").errors
                == "note: left alone, not written by tcgen: Swift/Greeter/Greet2.swift\n0 written, 3 unchanged\n")
        let (status, json) = try report()
        #expect(status == 1)
        #expect(json["status"] as? String == "out-of-date")
        #expect(json["unlisted"] as? [String] == ["Swift/Greeter/Greet2.swift"])
        #expect(
            try folder.tcgen("generate", "--only", "swift", "--check").errors == """
                unlisted Swift/Greeter/Greet2.swift
                Delete the unlisted files or move them away; tcgen does neither.

                """)
        // A run with nothing to do says the same.
        #expect(
            try folder.tcgen("generate", "--only", "swift").errors.hasPrefix("note: left alone, not written by tcgen: ")
        )
    }

    @Test
    func `names the files of a service that left the specs`() throws {
        try folder.writeSpecs(actions: 1)
        try folder.write("Service: waiter\nVersion: 2026-01-31\n", to: "specs/waiter/service.yaml")
        #expect(try folder.tcgen("generate", "--only", "swift").status == 0)
        try folder.remove("specs/waiter")
        #expect(try folder.tcgen("generate", "--only", "swift").status == 0)
        for options in [[], ["--trust-record"]] {
            let run = try folder.tcgen(["generate", "--only", "swift", "--check"] + options)
            #expect(run.status == 0)
            #expect(
                run.errors == """
                    note: left alone, files of services that are not among these specs: Swift/Waiter/service.swift; if a service is \
                    gone, delete its files
                    The output of these specs is up to date.

                    """)
        }
        let (status, json) = try report()
        #expect(status == 0)
        #expect(json["status"] as? String == "current")
        #expect(json["leftAlone"] as? [String] == ["Swift/Waiter/service.swift"])
    }

    @Test
    func `believes no record: only with --trust-record does it compare with the list`() throws {
        try folder.writeSpecs(actions: 1)
        #expect(try folder.tcgen("generate", "--only", "swift").status == 0)
        // Output, list and record changed together, as one who wants to fool it would.
        let file = "Generated/Swift/Greeter/service.swift"
        let edited = try folder.read(file)
        try folder.write(edited.replacing("Greets somebody", with: "Greets nobody"), to: file)
        let fooled = SpecFolder()
        for path in try folder.files(below: "specs") {
            try fooled.write(folder.read("specs/\(path)"), to: "specs/\(path)")
        }
        #expect(try folder.tcgen("generate", "--only", "swift", "--check").status == 1)
        #expect(try folder.tcgen("generate", "--only", "swift", "--check", "--trust-record").status == 1)
        try folder.write(edited, to: file)
        #expect(try folder.tcgen("generate", "--only", "swift", "--check", "--trust-record").status == 0)
        #expect(try folder.tcgen("generate", "--trust-record").status == 2)
    }

    @Test
    func `a run with nothing to do leaves every file as it is, and says the same in JSON as the one before it`() throws
    {
        try folder.writeSpecs()
        #expect(try folder.tcgen("generate").status == 0)
        try folder.remove("Generated/.tcgen.cache")
        let whole = try folder.tcgen("generate", "--json")
        #expect(folder.exists("Generated/.tcgen.cache/last-run"))
        let quick = try folder.tcgen("generate", "--json")
        #expect(quick.status == 0)
        let (first, second) = (
            try JSONSerialization.jsonObject(with: Data(whole.output.utf8)) as? NSDictionary,
            try JSONSerialization.jsonObject(with: Data(quick.output.utf8)) as? NSDictionary
        )
        #expect(first != nil && first == second)
    }

    @Test
    func `finds a file in a folder's location before anything is written`() throws {
        try folder.writeSpecs()
        try folder.write("mine", to: "Generated/Docs/html")
        let run = try folder.tcgen("generate")
        #expect(run.status == 74)
        #expect(
            run.errors == """
                error: cannot write Generated/Docs/html: expected a folder, found a file; move it away or choose \
                another --output. Nothing was written

                """)
        #expect(try folder.files(below: "Generated") == ["Docs/html"])
    }
}
