import Foundation
import Testing

@testable import tcgen

/// Each command and flag ends with the status that `tcgen --help` promises, and with JSON where JSON is asked for.
@Suite("Exit statuses")
struct ExitStatusTests {
    let folder = SpecFolder()

    private func report(_ run: SpecFolder.Run) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    }

    #if os(Linux)
        @Test(
            arguments: [
                "validate --json", "generate --json", "generate --check --json", "diff specs other",
                "diff specs other --json", "validate nowhere --json", "generate --nothing --json", "help", "--version",
                "import tccli tccli --json",
            ], ["/dev/full", "&-"])
        func `a result that cannot be written is no success, but 74`(command: String, output: String) throws {
            try folder.writeSpecs()
            try folder.write("Service: greeter\nVersion: 2026-01-31\n", to: "other/service.yaml")
            try folder.write(
                #"{"metadata": {"serviceShortName": "a", "apiVersion": "2020-01-01"}, "actions": {}, "objects": {}}"#,
                to: "tccli/services/a/v20200101/api.json")
            let run = try folder.shell("\"$0\" \(command) >\(output)")
            #expect(run.status == 74)
            #expect(run.errors.contains("error: cannot write standard output: "))
        }
    #endif

    @Test
    func `a reader that goes away early ends the run quietly`() throws {
        try folder.writeSpecs()
        let run = try folder.shell(
            "\"$0\" generate --json | true; \"$0\" generate --check --only swift --json | head -1")
        #expect(run.status == 0)
        #expect(run.output == "{\n" && run.errors.isEmpty)
    }

    @Test
    func `nobody listening on standard error changes no status`() throws {
        try folder.writeSpecs()
        #expect(try folder.shell("\"$0\" validate 2>&-").status == 0)
        #expect(try folder.shell("\"$0\" validate nowhere 2>&-").status == 74)
        #expect(try folder.shell("\"$0\" generate 2>&- && \"$0\" generate --check").status == 0)
    }

    @Test(arguments: [
        (["generate", "--nothing"], "Unknown option '--nothing'"),
        (["generate", "--include", "Geet1"], "no action 'Geet1' in these specs; did you mean 'Greet1'?"),
        (["validate", ""], "an argument is empty; is a variable not set?"),
        (["generate", "--output="], "missing value after '--output='"),
        (["diff", "specs"], "Missing expected argument '<new>'"),
        (["import", "tccli"], "Missing expected argument '<path>'"),
        (["import", "tccly", "x"], "unknown command 'import tccly'; did you mean 'import tccli'?"),
        (["generte"], "unknown command 'generte'; did you mean 'generate'?"),
        (["call", "ocr"], "unknown command 'call'; it is 'tcapi call'"),
        (["mock"], "unknown command 'mock'; it is 'tcapi mock'"),
        (["explore"], "unknown command 'explore'; it is 'tcapi explore'"),
        (["usage", "calls.jsonl"], "unknown command 'usage'; it is 'tcapi usage'"),
        (["help", "nope"], "unknown command 'nope'; known commands: generate, validate, diff, import"),
        (["help", "generate", "x"], "unknown command 'generate x'"),
        (["validate", "--strict", "--check"], "Unknown option '--check'"),
    ])
    func `used wrongly exits with 2, with --json as JSON and nothing else`(arguments: [String], message: String) throws
    {
        try folder.writeSpecs()
        let run = try folder.tcgen(arguments)
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.errors.hasPrefix("Error: \(message)"), "\(run.errors)")
        #expect(run.errors.contains("\nUsage: tcgen "))
        let json = try folder.tcgen(arguments + ["--json"])
        #expect(json.status == 2)
        #expect(json.errors.isEmpty)
        let said = try report(json)
        #expect(said["status"] as? String == "used-wrongly")
        #expect((said["error"] as? String)?.hasPrefix(message) == true, "\(said)")
    }

    @Test
    func `what stands behind -- is a path and asks for nothing`() throws {
        try folder.writeSpecs()
        #expect(try folder.tcgen("validate", "nowhere", "--", "--json").output.isEmpty)
        try folder.write("Service: lone\nVersion: 2026-01-31\n", to: "--json.yaml")
        #expect(try folder.tcgen("validate", "--", "--json.yaml").status == 0)
    }

    @Test
    func `a wrong word that a command finds shows that command's usage`() throws {
        try folder.writeSpecs()
        let run = try folder.tcgen("generate", "--include", "Greet")
        #expect(run.errors.contains("\nUsage: tcgen generate [<paths> ...]"))
    }

    @Test(arguments: [["--version"], ["diff", "--version"]])
    func `--version says the version of the package`(arguments: [String]) throws {
        try folder.write("", to: "empty")
        let run = try folder.tcgen(arguments)
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(run.output == "\(packageVersion)\n")
    }

    @Test(arguments: [["help", "import", "tccli"], ["help", "help"], ["help"], []])
    func `help is a result`(arguments: [String]) throws {
        try folder.write("", to: "empty")
        let run = try folder.tcgen(arguments)
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(run.output.hasPrefix("OVERVIEW: "))
    }

    @Test(arguments: ["help generate", "--help", "import tccli --help"], ["0", "-5", "1", "25"])
    func `help is readable on a terminal of any width`(arguments: String, columns: String) throws {
        let run = try folder.shell("COLUMNS=\(columns) \"$0\" \(arguments)")
        #expect(run.status == 0 && run.output.contains("OVERVIEW: ") && run.errors.isEmpty)
    }

    #if os(Linux)
        @Test
        func `help is readable on a terminal that is as narrow as a column`() throws {
            let run = try folder.shell("script -qec 'stty cols 1; '\"$0\"' help generate' /dev/null")
            #expect(run.status == 0 && run.output.contains("OVERVIEW: "))
        }
    #endif

    @Test
    func `a limit of the size of files ends with 74, not with a signal`() throws {
        try folder.writeSpecs()
        let run = try folder.shell("ulimit -f 0; \"$0\" generate --only swift")
        // Messages go to a file here, too.
        #expect(run.status == 74)
        #expect(!folder.exists("Generated/Swift/Greeter/service.swift"))
    }

    @Test
    func `what is asked for twice is made once`() throws {
        try folder.writeSpecs()
        let run = try folder.tcgen("generate", "--only", "swift,swift", "--include", "Greet0,Greet0")
        #expect(run.errors.hasSuffix("2 written, 0 unchanged\n"))
    }

    @Test
    func `--check repeats the options that were given, for a shell`() throws {
        try folder.writeSpecs()
        let options = ["generate", "specs", "--only=swift", "--output", "My 'own'"]
        let said = try folder.tcgen(options + ["--check"]).errors
        let line = #"tcgen generate specs --only=swift --output 'My '\''own'\'''"#
        #expect(said.hasSuffix("To update the output, run: \(line)\n"))
        #expect(try folder.shell("tcgen() { \"$0\" \"$@\"; }; \(line)").status == 0)
        #expect(try folder.tcgen(options + ["--check"]).status == 0)
    }

    @Test
    func `only options are left out of what is repeated`() {
        let arguments = ["generate", "--json", "--check", "a b", "--", "--check"]
        #expect(CommandLineText.withoutChecking(arguments) == "tcgen generate 'a b' -- --check")
    }

    @Test
    func `run by the command plugin, usage and advice name what the user has typed`() throws {
        try folder.writeSpecs()
        func run(_ arguments: String) throws -> SpecFolder.Run {
            try folder.shell("TCGEN_RUN_BY_COMMAND_PLUGIN=1 \"$0\" \(arguments)")
        }
        #expect(try run("generate --nothing").errors.contains("\nUsage: swift package tcgen generate "))
        #expect(try run("--help").output.contains("\nUSAGE: swift package tcgen <subcommand>\n"))
        let advice = "swift package --allow-writing-to-package-directory tcgen generate --only swift"
        #expect(try run("generate --only swift --check").errors.hasSuffix("run: \(advice)\n"))
        try folder.remove("specs")
        #expect(try run("validate").errors.contains("such as: swift package tcgen validate Sources/App"))
    }
}
