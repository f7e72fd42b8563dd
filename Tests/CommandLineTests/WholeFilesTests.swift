import Foundation
import Testing

/// Outputs are whole old or whole new, whatever happens to the run.
@Suite("Whole files")
struct WholeFilesTests {
    let folder = SpecFolder()

    @Test
    func `a run killed at any of 200 moments leaves only whole files, and the next run mends the rest`() throws {
        try folder.writeSpecs(actions: 60, text: "Old.")
        #expect(try folder.tcgen("generate", "--only", "swift", "--output", "Old").status == 0)
        try folder.writeSpecs(actions: 60, text: "New and longer.")
        let clock = ContinuousClock()
        let duration = try clock.measure {
            let run = try folder.tcgen("generate", "--only", "swift", "--output", "New")
            #expect(run.status == 0)
        }
        let names = try folder.files(below: "Old").filter { $0.hasSuffix(".swift") }
        #expect(names.count == 61)
        let old = try names.map { try folder.read("Old/\($0)") }
        let new = try names.map { try folder.read("New/\($0)") }

        #expect(try copy("Old", to: "Out"))
        var generator = SystemRandomNumberGenerator()
        var killedInTheMiddle = 0
        var moments = 0
        // On a machine at work the moments may all miss the writing, which takes a small part of the run.
        while moments < 200 || killedInTheMiddle == 0 && moments < 2000 {
            moments += 1
            let process = try folder.start(
                SpecFolder.tcgen, ["generate", "--only", "swift", "--output", "Out"], output: "output.txt",
                errors: "errors.txt")
            let nanoseconds =
                duration.components.attoseconds / 1_000_000_000 + duration.components.seconds * 1_000_000_000
            usleep(UInt32.random(in: 0...UInt32(nanoseconds / 1000), using: &generator))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            let now = try names.map { try folder.read("Out/\($0)") }
            for index in names.indices where now[index] != old[index] {
                #expect(now[index] == new[index], "\(names[index]) is neither the old file nor the new one")
            }
            if now == new {
                #expect(try copy("Old", to: "Out"))
            } else if now != old {
                killedInTheMiddle += 1
            }
        }
        let last = try folder.tcgen("generate", "--only", "swift", "--output", "Out")
        #expect(last.status == 0, "\(last.errors)")
        #expect(try names.map { try folder.read("Out/\($0)") } == new)
        let own = [".tcgen.cache/.gitignore", ".tcgen.cache/last-run", ".tcgen.json"]
        #expect(try folder.files(below: "Out") == (names + own).sorted(), "nothing else is left behind")
        #expect(killedInTheMiddle > 0, "no run was killed while it wrote: the test proves nothing")
    }

    @Test
    func `a disk without room exits with 74 and leaves the old files`() throws {
        try folder.writeSpecs(text: "Old.")
        #expect(try folder.tcgen("generate").status == 0)
        let names = try folder.files(below: "Generated")
        let old = try names.map { try folder.read("Generated/\($0)") }
        try folder.writeSpecs(text: String(repeating: "Much longer. ", count: 200))
        // A limit of 2 blocks for each file: the system refuses to write more, as it does on a full disk.
        let run = try folder.run(
            URL(fileURLWithPath: "/bin/sh"),
            ["-c", "trap '' XFSZ; ulimit -f 2; exec \"$0\" generate >/dev/null 2>/dev/null", SpecFolder.tcgen.path])
        #expect(run.status == 74)
        #expect(try names.map { try folder.read("Generated/\($0)") } == old)
        #expect(try folder.files(below: "Generated") == names)
    }

    @Test
    func `a folder that may not be written exits with 74 and leaves the old files`() throws {
        try folder.writeSpecs(text: "Old.")
        #expect(try folder.tcgen("generate").status == 0)
        let names = try folder.files(below: "Generated")
        let old = try names.map { try folder.read("Generated/\($0)") }
        try folder.writeSpecs(text: "New.")
        try setPermissions(0o555)
        defer { try? setPermissions(0o755) }
        let run = try folder.tcgenWithoutPrivileges("generate")
        #expect(run.status == 74, "\(run.errors)")
        #expect(run.errors.contains("cannot write"))
        #expect(try names.map { try folder.read("Generated/\($0)") } == old)
    }

    @Test
    func `what lies in the way of the temporary file is taken away, not written through`() throws {
        try folder.writeSpecs()
        try folder.write("precious", to: "precious.txt")
        try folder.makePipe("Pipe/.tcgen.tmp")
        try folder.write("", to: "Linked/x")
        try folder.link("Linked/.tcgen.tmp", to: "../precious.txt")
        for output in ["Pipe", "Linked"] {
            let run = try folder.tcgen("generate", "--only", "swift", "--output", output)
            #expect(run.status == 0, "\(run.errors)")
            #expect(try folder.read("\(output)/Swift/Greeter/Greet0.swift").contains("struct Greet0Request"))
            #expect(!folder.exists("\(output)/.tcgen.tmp"))
        }
        #expect(try folder.read("precious.txt") == "precious")
    }

    private func copy(_ source: String, to target: String) throws -> Bool {
        try folder.run(URL(fileURLWithPath: "/bin/sh"), ["-c", "rm -rf \(target) && cp -R \(source) \(target)"]).status
            == 0
    }

    private func setPermissions(_ permissions: Int) throws {
        for name in ["Generated", "Generated/Swift", "Generated/Swift/Greeter"] {
            try FileManager.default.setAttributes(
                [.posixPermissions: permissions], ofItemAtPath: "\(folder.path)/\(name)")
        }
    }
}
