import Foundation
import Testing

/// Things in a folder that are no ordinary files: named, refused or skipped with a note, and never waited for.
@Suite("Odd files", .timeLimit(.minutes(5)))
struct OddFilesTests {
    let folder = SpecFolder()

    private func refusal(_ run: SpecFolder.Run, _ message: String) {
        #expect(run.status == 74)
        #expect(run.errors == "error: cannot read \(message)\n")
    }

    @Test
    func `a link that leads to nothing is refused where it is called a spec, and else skipped with a note`() throws {
        try folder.writeSpecs()
        try folder.link("specs/shared", to: "../gone")
        let run = try folder.tcgen("validate")
        #expect(run.status == 0)
        #expect(
            run.errors == """
                note: skipped specs/shared: the link leads to nothing
                3 files, 1 service, 2 actions: no errors.

                """)
        try folder.link("specs/Gone.yaml", to: "../gone.yaml")
        refusal(try folder.tcgen("validate"), "specs/Gone.yaml: the link leads to nothing")
        refusal(try folder.tcgen("generate"), "specs/Gone.yaml: the link leads to nothing")
        refusal(try folder.tcgen("diff", "specs/service.yaml", "specs"), "specs/Gone.yaml: the link leads to nothing")
        refusal(try folder.tcgen("validate", "specs/shared"), "specs/shared: the link leads to nothing")
        #expect(!folder.exists("Generated"))
    }

    @Test
    func `links in a circle are refused where they are called specs, and folders are read once`() throws {
        try folder.writeSpecs()
        try folder.link("specs/deeper", to: "../specs")
        #expect(try folder.tcgen("validate").errors.hasPrefix("3 files, "))
        try folder.link("specs/a.yaml", to: "b.yaml")
        try folder.link("specs/b.yaml", to: "a.yaml")
        let run = try folder.tcgen("validate")
        #expect(run.status == 74)
        #expect(run.errors.hasPrefix("error: cannot read specs/a.yaml: Too many levels of symbolic links"))
    }

    @Test
    func `pipes, devices and sockets in a folder of specs are refused, not waited for`() throws {
        try folder.writeSpecs()
        try folder.makePipe("specs/notes")
        #expect(try folder.tcgen("validate").errors.hasPrefix("note: skipped specs/notes: it is a pipe, not a file\n"))
        try folder.makePipe("specs/pipe.yaml")
        refusal(try folder.tcgen("validate"), "specs/pipe.yaml: it is a pipe, not a file")
        try folder.remove("specs/pipe.yaml")
        try folder.link("specs/zero.yaml", to: "/dev/zero")
        refusal(try folder.tcgen("generate"), "specs/zero.yaml: it is a device, not a file")
        try folder.remove("specs/zero.yaml")
        let socket = "import socket; socket.socket(socket.AF_UNIX).bind(\"specs/s.yaml\")"
        #expect(try folder.shell("python3 -c '\(socket)'").status == 0)
        refusal(try folder.tcgen("validate"), "specs/s.yaml: it is a socket, not a file")
    }

    @Test
    func `a pipe that is named is read while somebody writes into it`() throws {
        try folder.writeSpecs(actions: 0)
        let run = try folder.shell("sleep 0.3 | cat - specs/service.yaml | \"$0\" validate /dev/stdin")
        #expect(run.errors == "1 file, 1 service, 0 actions: no errors.\n")
        try folder.makePipe("pipe.yaml")
        refusal(try folder.tcgen("validate", "pipe.yaml"), "pipe.yaml: the pipe is empty: no process writes into it")
        refusal(
            try folder.tcgen("diff", "specs", "pipe.yaml"), "pipe.yaml: the pipe is empty: no process writes into it")
        refusal(
            try folder.tcgen("import", "tccli", "pipe.yaml"),
            """
            pipe.yaml: expected a folder, not a file; 'pip install --no-deps --target DIR tccli' creates the folder DIR
            """)
    }

    @Test
    func `a folder that may not be read, or whose files may not, is named`() throws {
        try folder.writeSpecs()
        try folder.write("Action: More\n", to: "specs/no/More.yaml")
        for (permissions, message) in [
            (0o000, "list specs/no: Permission denied"), (0o444, "read specs/no/More.yaml: Permission denied"),
        ] {
            try FileManager.default.setAttributes(
                [.posixPermissions: permissions], ofItemAtPath: "\(folder.path)/specs/no")
            defer {
                try? FileManager.default.setAttributes(
                    [.posixPermissions: 0o755], ofItemAtPath: "\(folder.path)/specs/no")
            }
            let run = try folder.tcgenWithoutPrivileges("validate")
            #expect(run.status == 74)
            #expect(run.errors == "error: cannot \(message)\n")
        }
    }

    @Test
    func `a pipe or a link to nothing among the templates or in the way of the output is refused`() throws {
        try folder.writeSpecs()
        try folder.makePipe("pipes/swift/file.swift.template")
        refusal(
            try folder.tcgen("generate", "--templates", "pipes"),
            "pipes/swift/file.swift.template: it is a pipe, not a file")
        try folder.write("", to: "links/html/x")
        try folder.link("links/html/page.html.template", to: "gone")
        refusal(
            try folder.tcgen("generate", "--templates", "links"),
            "links/html/page.html.template: the link leads to nothing")
        refusal(
            try folder.tcgen("generate", "--templates", "specs/service.yaml"),
            "specs/service.yaml: expected a folder, found a file")
        try folder.makePipe("Generated/.tcgen.json")
        refusal(try folder.tcgen("generate"), "Generated/.tcgen.json: the pipe is empty: no process writes into it")
        try folder.remove("Generated/.tcgen.json")
        try folder.makePipe("Generated/Swift/Greeter/Greet0.swift")
        refusal(
            try folder.tcgen("generate", "--only", "swift"),
            "Generated/Swift/Greeter/Greet0.swift: the pipe is empty: no process writes into it")
    }

    @Test
    func `odd files in an official package are named`() throws {
        try folder.write("{}", to: "tccli/services/a/v20200101/api.json")
        try folder.makePipe("tccli/services/a/v20200101/examples.json")
        refusal(
            try folder.tcgen("import", "tccli", "tccli"),
            "tccli/services/a/v20200101/examples.json: it is a pipe, not a file")
        try folder.remove("tccli/services/a/v20200101/examples.json")
        try folder.link("tccli/services/a/v20210101", to: "gone")
        refusal(
            try folder.tcgen("import", "tccli", "tccli"), "tccli/services/a/v20210101: the link leads to nothing")
        try folder.remove("tccli/services/a/v20210101")
        try folder.link("tccli/services/b", to: "gone")
        refusal(try folder.tcgen("import", "tccli", "tccli"), "tccli/services/b: the link leads to nothing")
    }

    #if os(Linux)
        // File systems of Apple's refuse such names themselves.
        @Test
        func `a name that is not UTF-8 is refused where it is a spec's, and else skipped with a note`() throws {
            try folder.writeSpecs()
            let cafe = "\"$(printf 'caf\\351')\""
            #expect(try folder.shell("mkdir specs/\(cafe)").status == 0)
            let run = try folder.tcgen("validate")
            #expect(run.status == 0)
            #expect(run.errors.hasPrefix("note: skipped specs/caf\\xE9: its name is not UTF-8; rename it\n"))
            #expect(try folder.shell("echo 'Action: Brew' > specs/\(cafe).yaml").status == 0)
            refusal(try folder.tcgen("validate"), "specs/caf\\xE9.yaml: its name is not UTF-8; rename it")
            let named = try folder.shell("\"$0\" validate specs/\(cafe).yaml")
            #expect(named.status == 2)
            #expect(named.errors.hasPrefix("Error: an argument is not UTF-8: 'specs/caf\\xE9.yaml'\n"))
        }
    #endif

    @Test
    func `control characters in the name of a file are shown as their escapes, and in JSON, too`() throws {
        try folder.write("x: 1\n", to: "specs/a\u{1B}[31m\n\u{9B}\u{202E}b.yaml")
        let run = try folder.tcgen("validate")
        #expect(run.errors.hasPrefix("specs/a\\u{1B}[31m\\n\\u{9B}\\u{202E}b.yaml:1:1: error: "))
        #expect(run.errors.unicodeScalars.filter { $0.value < 0x20 || $0.value > 0x7E } == ["\n"])
        let json = try folder.tcgen("validate", "--json").output
        #expect(json.contains(#""path" : "specs/a\u001b[31m\n\u009b\u202eb.yaml""#))
        let report = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
        let diagnostic = (report?["diagnostics"] as? [[String: Any]])?.first
        #expect(diagnostic?["path"] as? String == "specs/a\u{1B}[31m\n\u{9B}\u{202E}b.yaml")
        let missing = try folder.tcgen("validate", "no\u{1B}where")
        #expect(missing.errors == "error: cannot read no\\u{1B}where: no such file or folder\n")
        #expect(try folder.tcgen("no\u{1B}where").errors.contains("unknown command 'no\\u{1B}where'"))
    }
}
