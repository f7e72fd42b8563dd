import Foundation
import Testing

@Suite("The command line")
struct CommandLineTests {
    let folder = SpecFolder()

    @Test
    func `generates from specs/ into Generated/, and a second run writes nothing`() throws {
        try folder.writeSpecs()
        // For the build plugin, and no spec.
        try folder.write("access: internal\n", to: "specs/tcgen.yaml")
        let first = try folder.tcgen("generate", "--only", "swift")
        #expect(first.status == 0)
        #expect(first.errors.hasSuffix("3 written, 0 unchanged\n"))
        #expect(try folder.read("Generated/Swift/Greeter/Greet0.swift").contains("struct Greet0Request"))
        #expect(try folder.tcgen("generate", "--only", "swift").errors == "0 written, 3 unchanged\n")
        #expect(try folder.tcgen("generate", "--only", "swift", "--check").status == 0)
    }

    @Test
    func `says that the files of a service stay whose specs are not there any more`() throws {
        try folder.writeSpecs()
        #expect(try folder.tcgen("generate", "--only", "swift").status == 0)
        try folder.remove("specs")
        try folder.write("Service: waver\nVersion: 2026-01-31\n", to: "specs/service.yaml")
        #expect(
            try folder.tcgen("generate", "--only", "swift").errors == """
                written  Swift/Waver/service.swift
                note: left alone, files of services that are not among these specs: Swift/Greeter/Greet0.swift and 2 more; if a service \
                is gone, delete its files
                1 written, 0 unchanged

                """)
    }

    @Test
    func `makes every kind, and with --only those named; what another kind made is no orphan`() throws {
        try folder.writeSpecs()
        #expect(try folder.tcgen("generate", "--only", "postman").status == 0)
        #expect(folder.exists("Generated/Postman/greeter.postman_collection.json"))
        #expect(folder.exists("Generated/Postman/environments/china-site.postman_environment.json"))
        #expect(!folder.exists("Generated/Swift"))
        #expect(try folder.tcgen("generate").status == 0)
        #expect(folder.exists("Generated/Swift/Greeter/Greet0.swift"))
        #expect(try folder.tcgen("generate", "--check").status == 0)
        try folder.write("Service: waiter\nVersion: 2026-01-31\n---\nAction: Wait\n", to: "specs/service.yaml")
        for index in 0..<2 { try folder.remove("specs/Greet\(index).yaml") }
        try folder.write("{}", to: "Generated/Postman/environments/mine.json")
        #expect(try folder.tcgen("generate").status == 0)
        #expect(folder.exists("Generated/Postman/waiter.postman_collection.json"))
        #expect(folder.exists("Generated/Postman/environments/mine.json"), "a file of the user's own")
    }

    @Test
    func `--check lists what is missing, changed and orphaned, exits with 1 and writes nothing`() throws {
        try folder.writeSpecs(actions: 3)
        #expect(try folder.tcgen("generate", "--only", "swift").status == 0)
        try folder.remove("specs/Greet0.yaml")
        try folder.remove("Generated/Swift/Greeter/Greet1.swift")
        try folder.write("edited", to: "Generated/Swift/Greeter/Greet2.swift")
        let check = try folder.tcgen("generate", "--only", "swift", "--check")
        #expect(check.status == 1)
        #expect(
            check.errors == """
                missing  Swift/Greeter/Greet1.swift
                changed  Swift/Greeter/Greet2.swift
                orphan   Swift/Greeter/Greet0.swift
                To update the output, run: tcgen generate --only swift

                """)
        #expect(!folder.exists("Generated/Swift/Greeter/Greet1.swift"))
        let json = try folder.tcgen("generate", "--only", "swift", "--check", "--json")
        #expect(json.status == 1)
        let report = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
        #expect(report?["status"] as? String == "out-of-date")
        #expect(report?["missing"] as? [String] == ["Swift/Greeter/Greet1.swift"])
    }

    @Test
    func `refused specs exit with 1, list every diagnostic, and write nothing`() throws {
        try folder.writeSpecs()
        try folder.write("Action: Broken\nparamters: {}\n", to: "specs/Broken.yaml")
        for arguments in [["generate"], ["validate"]] {
            let run = try folder.tcgen(arguments)
            #expect(run.status == 1)
            #expect(run.errors.hasPrefix("specs/Broken.yaml:2:1: error: "))
        }
        #expect(!folder.exists("Generated"))
        let json = try folder.tcgen("validate", "--json")
        let report = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
        let diagnostic = (report?["diagnostics"] as? [[String: Any]])?.first
        #expect(diagnostic?["line"] as? Int == 2)
        #expect(diagnostic?["path"] as? String == "specs/Broken.yaml")
    }

    @Test
    func `validate counts what it has looked at, one or many`() throws {
        try folder.write("Service: lone\nVersion: 2026-01-31\n---\nAction: Sing\n", to: "lone.yaml")
        let one = try folder.tcgen("validate", "lone.yaml")
        #expect(one.errors == "1 file, 1 service, 1 action: no errors.\n")
        try folder.writeSpecs()
        let more = try folder.tcgen("validate", "specs", "lone.yaml")
        #expect(more.errors == "4 files, 2 services, 3 actions: no errors.\n")
    }

    @Test
    func `validate --strict also asks for texts, examples and groups`() throws {
        try folder.writeSpecs(actions: 1)
        #expect(try folder.tcgen("validate").status == 0)
        let run = try folder.tcgen("validate", "--strict")
        #expect(run.status == 1)
        #expect(run.errors.contains("specs/Greet0.yaml:1:1: error: action 'Greet0' needs 'examples'\n"))
        #expect(run.errors.contains("specs/service.yaml:1:1: error: service 'greeter' needs 'title'\n"))
    }

    @Test
    func `--include makes only the actions named, and no orphans of the rest`() throws {
        try folder.writeSpecs(actions: 3)
        #expect(try folder.tcgen("generate").status == 0)
        #expect(try folder.tcgen("generate", "--include", "Greet1").status == 0)
        #expect(folder.exists("Generated/Swift/Greeter/Greet2.swift"))
        let other = try folder.tcgen("generate", "--include", "Greet1", "--output", "Part")
        #expect(other.status == 0)
        #expect(folder.exists("Part/Swift/Greeter/Greet1.swift"))
        #expect(!folder.exists("Part/Swift/Greeter/Greet2.swift"))
        let unknown = try folder.tcgen("generate", "--include", "Geet1")
        #expect(unknown.status == 2)
        #expect(unknown.errors.contains("no action 'Geet1' in these specs; did you mean 'Greet1'?"))
    }

    @Test
    func `another program is another generator to the record, and so is the same one with other options`() throws {
        try folder.writeSpecs()
        // By a shell: a program cannot start while any process has it open for writing, as one that a test beside this one has
        // just forked would, had this one opened it.
        func shell(_ command: String) throws {
            let run = try folder.run(URL(fileURLWithPath: "/bin/sh"), ["-c", command, SpecFolder.tcgen.path])
            #expect(run.status == 0)
        }
        try shell("cp \"$0\" tcgen")
        let copy = URL(fileURLWithPath: "\(folder.path)/tcgen")
        func remembered(_ options: String...) throws -> String {
            #expect(try folder.run(copy, ["generate", "--only", "swift"] + options).status == 0)
            return try folder.read("Generated/.tcgen.cache/last-run")
        }
        let before = try remembered()
        #expect(try remembered() == before)
        #expect(try remembered("--access", "package") != before)
        #expect(try remembered() == before)
        // Nothing reads what stands behind a program's last section.
        try shell("printf x >> tcgen")
        #expect(try remembered() != before)
        #expect(try folder.read("Generated/.tcgen.cache/.gitignore") == "*\n")
    }

    @Test
    func `what cannot be remembered fails neither the run nor the check after it`() throws {
        try folder.writeSpecs()
        try folder.write("", to: "Generated/.tcgen.cache")
        #expect(try folder.tcgen("generate").status == 0)
        #expect(try folder.tcgen("generate", "--check").status == 0)
    }

    @Test
    func `a spec's file may have any name: its output is known again by the next run`() throws {
        try folder.writeSpecs(actions: 0)
        for (index, name) in ["a \"b\" \\", "line\nbreak", "身份证", "{}", "'$(x)'"].enumerated() {
            try folder.write("Action: Odd\(index)\n", to: "specs/\(name).yaml")
        }
        #expect(try folder.tcgen("generate", "--only", "swift").errors.hasSuffix("6 written, 0 unchanged\n"))
        #expect(folder.exists("Generated/Swift/Greeter/身份证.swift"))
        #expect(folder.exists("Generated/Swift/Greeter/a__b___.swift"))
        #expect(try folder.tcgen("generate", "--only", "swift").errors == "0 written, 6 unchanged\n")
        let list = try JSONSerialization.jsonObject(with: Data(folder.read("Generated/.tcgen.json").utf8))
        #expect(((list as? [String: Any])?["files"] as? [String: String])?.count == 6)
    }

    @Test
    func `--access decides what other modules see`() throws {
        try folder.writeSpecs()
        #expect(try folder.tcgen("generate", "--access", "internal").status == 0)
        #expect(!(try folder.read("Generated/Swift/Greeter/Greeter+Greet0.swift").contains("public ")))
    }

    @Test
    func `what stands in the way of the folder for the output is told`() throws {
        try folder.writeSpecs()
        try folder.link("link", to: "gone")
        try folder.makePipe("pipe")
        for (path, reason) in [
            ("specs/service.yaml", "a file has this name"), ("link", "the link leads to nothing"),
            ("pipe", "it is a pipe, not a file"),
        ] {
            let run = try folder.tcgen("generate", "--output", path)
            #expect(run.status == 74)
            #expect(run.errors == "error: cannot make the folder \(path): \(reason)\n")
        }
    }

    @Test(arguments: [
        ["generate", "--nothing"], ["generate", "--only", "cobol"], ["generate", "--access", "private"],
        ["nothing"], ["generate", "--include", ""], ["generate", "--include", " , "], ["generate", "--only", ""],
        ["import", "tccli", "nowhere", "--services", ""],
    ])
    func `used wrongly exits with 2`(arguments: [String]) throws {
        try folder.writeSpecs()
        #expect(try folder.tcgen(arguments).status == 2)
    }

    @Test
    func `help exits with 0 and goes to standard output`() throws {
        try folder.writeSpecs()
        let run = try folder.tcgen("generate", "--help")
        #expect(run.status == 0)
        #expect(run.output.contains("--check"))
        #expect(run.errors.isEmpty)
    }

    @Test(arguments: ["generate", "validate"])
    func `a path that does not exist exits with 74`(command: String) throws {
        try folder.writeSpecs()
        let run = try folder.tcgen(command, "nowhere")
        #expect(run.status == 74)
        #expect(run.errors == "error: cannot read nowhere: no such file or folder\n")
    }

    @Test(arguments: ["generate", "validate"])
    func `without a folder specs/ says how to name another`(command: String) throws {
        let run = try folder.tcgen(command)
        #expect(run.status == 74)
        #expect(run.errors.contains("name your specs or their folder, such as: tcgen validate Sources/App"))
    }

    @Test
    func `a spec is read once, by whatever paths and links it is named`() throws {
        try folder.writeSpecs()
        try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/specs/loop", withDestinationPath: ".")
        try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/link", withDestinationPath: "specs")
        let run = try folder.tcgen("validate", "specs", "./specs", "link", "specs/Greet0.yaml")
        #expect(run.errors == "3 files, 1 service, 2 actions: no errors.\n")
    }

    @Test
    func `what services shared and no version of the generator makes any more is deleted`() throws {
        try folder.writeSpecs()
        #expect(try folder.tcgen("generate").status == 0)
        let list = try folder.read("Generated/.tcgen.json")
        let listed = try #require(list.split(separator: "\n").first { $0.contains("Docs/html/assets/") })
        let path = try #require(listed.split(separator: "\"").dropFirst().first)
        try folder.write(folder.read("Generated/\(path)"), to: "Generated/Docs/html/assets/before.js")
        let both = "\(listed.replacing(path, with: "Docs/html/assets/before.js"))\n\(listed)"
        try folder.write(list.replacing(listed, with: both), to: "Generated/.tcgen.json")
        let run = try folder.tcgen("generate")
        #expect(run.errors.hasPrefix("deleted  Docs/html/assets/before.js\n0 written, "))
        #expect(!folder.exists("Generated/Docs/html/assets/before.js"))
        #expect(try folder.read("Generated/.tcgen.json") == list)
    }

    @Test
    func `a folder that cannot be made is told with the system's reason`() throws {
        try folder.writeSpecs()
        #if os(Linux)
            let system = "/sys"
        #else
            let system = "/System"
        #endif
        let run = try folder.tcgen("generate", "--output", "\(system)/tcgen")
        #expect(run.status == 74)
        #expect(run.errors.hasPrefix("error: cannot make the folder \(system)/tcgen: "))
        #expect(!run.errors.contains("No such file"))
    }
}
