import Foundation
import Testing

@testable import tcgen

@Suite("tcgen import tccli")
struct ImportTests {
    let folder = SpecFolder()

    private func write(_ actions: [String], to service: String = "greeter/v20260131") throws {
        func list(_ entry: (String) -> String) -> String { actions.map(entry).joined(separator: ", ") }
        let described = list { "\"\($0)\": {\"input\": \"\($0)Request\", \"output\": \"\($0)Response\"}" }
        let objects = list { "\"\($0)Request\": {\"members\": []}, \"\($0)Response\": {\"members\": []}" }
        let metadata = "{\"serviceShortName\": \"hello\", \"apiVersion\": \"2026-01-31\"}"
        try folder.write(
            "{\"metadata\": \(metadata), \"actions\": {\(described)}, \"objects\": {\(objects)}}\n",
            to: "tccli/services/\(service)/api.json")
    }

    @Test
    func `writes specs that generate takes, says so, and deletes what is not described any more`() throws {
        try write(["Greet", "Part"])
        let first = try folder.tcgen("import", "tccli", "tccli")
        #expect(first.status == 0)
        #expect(
            first.errors == """
                1 service, 2 actions, 0 examples
                3 files written, 0 unchanged, 0 deleted

                """)
        #expect(folder.exists("specs/hello/2026-01-31/Part.yaml"))
        #expect(try folder.tcgen("validate").status == 0)
        try write(["Greet"])
        let second = try folder.tcgen("import", "tccli", ".", "--services", "hello")
        #expect(second.errors.hasSuffix("0 files written, 2 unchanged, 1 deleted\n"))
        #expect(!folder.exists("specs/hello/2026-01-31/Part.yaml"))
    }

    @Test
    func `never overwrites a file that it did not write`() throws {
        try write(["Greet"])
        try folder.write("mine", to: "specs/hello/2026-01-31/Greet.yaml")
        let run = try folder.tcgen("import", "tccli", "tccli")
        #expect(run.status == 74)
        #expect(run.errors.contains("the file was not written by tcgen"))
        #expect(try folder.read("specs/hello/2026-01-31/Greet.yaml") == "mine")
        #expect(!folder.exists("specs/hello/2026-01-31/service.yaml"))
    }

    @Test
    func `writes nothing where one of several services is refused, and says where`() throws {
        try write(["Greet"])
        try folder.write("{\"metadata\": 5}", to: "tccli/services/other/v20260131/api.json")
        try folder.write("{", to: "tccli/services/third/v20260131/api.json")
        let run = try folder.tcgen("import", "tccli", "tccli")
        #expect(run.status == 1)
        #expect(
            run.errors == """
                tccli/services/other/v20260131/api.json:1:1: error: 'actions' is missing
                tccli/services/third/v20260131/api.json:1:2: error: the text ends in the middle of a value

                """)
        #expect(!folder.exists("specs"))
    }

    @Test
    func `one stray example stops nothing: it is left out, counted and named`() throws {
        try write(["Greet"])
        let file = "tccli/services/greeter/v20260131/examples.json"
        try folder.write(
            #"{"actions": {"Gone": [{}], "Greet": [{"title": null}, {"title": "t", "input": "", "output": null}]}}"#,
            to: file)
        let run = try folder.tcgen("import", "tccli", "tccli")
        #expect(run.status == 0)
        #expect(
            run.errors == """
                \(file):1:15: note: actions.Gone: unknown action 'Gone'; api.json does not describe it
                \(file):1:48: note: actions.Greet[0].title: must be a string, not null
                \(file):1:93: note: actions.Greet[1].output: must be a string, not null
                1 service, 1 action, 0 examples
                3 examples are malformed or belong to no action: left out
                2 files written, 0 unchanged, 0 deleted

                """)
        #expect(try folder.tcgen("validate").status == 0)
        let json = try folder.tcgen("import", "tccli", "tccli", "--json")
        #expect(json.status == 0 && json.errors.isEmpty)
        let report = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
        #expect(report?["status"] as? String == "imported")
        #expect((report?["unchanged"] as? [String])?.count == 2)
        let counts = try #require(report?["counts"] as? [String: Int])
        #expect(counts["examplesLeftOut"] == 3 && counts["actions"] == 1 && counts["valuesLeftOut"] == 0)
        let notes = try #require(report?["diagnostics"] as? [[String: Any]])
        #expect(notes.map { $0["severity"] as? String } == ["note", "note", "note"])
    }

    @Test
    func `examples of a service that is not described stop nothing`() throws {
        try write(["Greet"])
        try folder.write("{}", to: "tccli/services/gone/v20260131/examples.json")
        let run = try folder.tcgen("import", "tccli", "tccli")
        #expect(run.status == 0)
        #expect(
            run.errors == """
                tccli/services/gone/v20260131/examples.json: note: no api.json in the same folder
                1 service, 1 action, 0 examples
                1 file of examples cannot be read: left out
                2 files written, 0 unchanged, 0 deleted

                """)
        #expect(try folder.tcgen("import", "tccli", "tccli", "--services", "hello").errors.hasPrefix("1 service, "))
        try folder.remove("tccli/services/greeter")
        #expect(try folder.tcgen("import", "tccli", "tccli").status == 74)
    }

    @Test
    func `a refusal is JSON where that is asked for`() throws {
        try folder.write("{\"metadata\": 5}", to: "tccli/services/other/v20260131/api.json")
        let run = try folder.tcgen("import", "tccli", "tccli", "--json")
        #expect(run.status == 1 && run.errors.isEmpty)
        let report = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        #expect(report?["status"] as? String == "refused")
        let refusal = (report?["diagnostics"] as? [[String: Any]])?.first
        #expect(refusal?["message"] as? String == "'actions' is missing" && refusal?["line"] as? Int == 1)
    }

    @Test
    func `one version of a service in two folders is refused`() throws {
        try write(["Greet"])
        try write(["Greet"], to: "welcome/v20260131")
        let run = try folder.tcgen("import", "tccli", "tccli")
        #expect(run.status == 1)
        #expect(
            run.errors.contains("duplicate description of hello 2026-01-31, first described in tccli/services/greeter/")
        )
    }

    @Test
    func `what is no package, and no service of one, is said`() throws {
        try write(["Greet"])
        #expect(try folder.tcgen("import", "tccli", "nowhere").status == 74)
        try folder.write("nothing", to: "empty/services/readme")
        let empty = try folder.tcgen("import", "tccli", "empty")
        #expect(empty.status == 74)
        #expect(
            empty.errors == """
                error: cannot read empty: no api.json of a service below it; 'pip install --no-deps --target DIR tccli' \
                creates the folder DIR that has them

                """)
        let unknown = try folder.tcgen("import", "tccli", "tccli", "--services", "greter")
        #expect(unknown.status == 2)
        #expect(unknown.errors.contains("unknown service 'greter'; did you mean 'greeter'?"))
    }

    @Test
    func `the folder that pip makes is taken, the package in it, and its services`() throws {
        try write(["Greet"], to: "greeter/v20260131")
        try folder.write("a package of Python", to: "tccli/services/greeter/__init__.py")
        try folder.write("another one", to: "tccli-3.dist-info/METADATA")
        try folder.write(
            "class Codes:\n    # Too much.\n    LIMIT = 'Limit'\n", to: "tencentcloud/greeter/v20260131/errorcodes.py")
        for path in [".", "tccli", "tccli/services", "tccli/"] {
            let run = try folder.tcgen("import", "tccli", path, "--sdk", ".", "--output", "out")
            #expect(run.status == 0, "\(path): \(run.errors)")
            #expect(try folder.read("out/hello/2026-01-31/service.yaml").contains("  Limit: Too much.\n"))
        }
    }

    @Test
    func `an archive is refused with the command that makes a folder`() throws {
        try write(["Greet"])
        for name in ["tccli-3.1.189.1-py2.py3-none-any.whl", "tccli-3.1.189.1.tar.gz"] {
            try folder.write("PK\u{3}\u{4}", to: name)
            let run = try folder.tcgen("import", "tccli", name)
            #expect(run.status == 74)
            #expect(
                run.errors == """
                    error: cannot read \(name): expected a folder, not a file; 'pip install --no-deps --target DIR tccli' \
                    creates the folder DIR

                    """)
        }
        try folder.write("PK\u{3}\u{4}", to: "sdk.whl")
        let sdk = try folder.tcgen("import", "tccli", "tccli", "--sdk", "sdk.whl")
        #expect(sdk.status == 74)
        #expect(
            sdk.errors.hasSuffix(
                "'pip install --no-deps --target DIR tencentcloud-sdk-python' creates the folder DIR\n"))
        let other = try folder.tcgen("import", "tccli", "tccli", "--sdk", "tccli")
        #expect(other.status == 74)
        #expect(
            other.errors.hasPrefix("error: cannot read tccli: no errorcodes.py of a service below it; 'pip install"))
        #expect(!folder.exists("specs"))
    }

    @Test
    func `a huge file is refused before it is parsed`() throws {
        try write(["Greet"])
        try folder.write("{}", to: "tccli/services/greeter/v20260131/examples.json")
        let file = try #require(
            FileHandle(forWritingAtPath: "\(folder.path)/tccli/services/greeter/v20260131/examples.json"))
        try file.truncate(atOffset: 1 << 40)
        let run = try folder.tcgen("import", "tccli", "tccli")
        #expect(run.status == 74)
        #expect(
            run.errors == """
                error: cannot read tccli/services/greeter/v20260131/examples.json: it is larger than 64 MiB

                """)
    }

    @Test
    func `progress says the count, the service and the time left`() {
        #expect(
            ProgressLine.text(done: 11, total: 300, step: "cvm v20170312", elapsed: .milliseconds(110))
                == "[ 12/300] cvm v20170312, 3 s left")
        #expect(ProgressLine.text(done: 0, total: 9, step: "a", elapsed: .zero) == "[1/9] a")
        #expect(
            ProgressLine.text(done: 10, total: 100, step: "b", elapsed: .seconds(10)) == "[ 11/100] b, 1 min 30 s left")
    }

    /// `script` runs it on a terminal of its own.
    @Test
    func `on a terminal there is a line of progress, which is taken away at the end`() throws {
        try write(["Greet"])
        #if os(macOS)
            let arguments = ["-q", "/dev/null", SpecFolder.tcgen.path, "import", "tccli", "tccli"]
        #else
            let arguments = ["-qec", "'\(SpecFolder.tcgen.path)' import tccli tccli", "/dev/null"]
        #endif
        let run = try folder.run(URL(fileURLWithPath: "/usr/bin/script"), arguments)
        #expect(run.output.contains("\r[1/1] greeter v20260131\u{1B}[K"))
        #expect(run.output.contains("\r\u{1B}[K1 service, 1 action, 0 examples"))
    }
}
