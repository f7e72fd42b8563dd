import Foundation
import Testing

@Suite("tcgen policy")
struct PolicyTests {
    let folder = SpecFolder()
    private let repository = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Runs each line that begins with `$` in the blocks of the page, and compares what follows with its output. A line with
    /// `cat` shows a file, which is written.
    @Test func `the commands of its page print what the page shows`() throws {
        let page = try String(contentsOf: repository.appendingPathComponent("docs/policies.md"), encoding: .utf8)
        try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
        try folder.link("specs", to: repository.appendingPathComponent("specs").path)
        let blocks = page.components(separatedBy: "```\n").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
        var count = 0
        for step in blocks.flatMap({ ("\n" + $0).components(separatedBy: "\n$ ").dropFirst() }) {
            let lines = step.components(separatedBy: "\n")
            let shown = lines.dropFirst().filter { !$0.isEmpty }.map { $0 + "\n" }.joined()
            if lines[0].hasPrefix("cat ") {
                try folder.write(shown, to: String(lines[0].dropFirst("cat ".count)))
                continue
            }
            let run = try folder.shell("{ \"$0\"\(lines[0].dropFirst("tcgen".count)); } 2>&1")
            #expect(run.output == shown, "\(lines[0])")
            count += 1
        }
        #expect(count == 7)
    }

    private func writeSpecs() throws {
        try folder.write(
            """
            Service: disks
            Version: 2025-06-01
            cam:
              prefix: cvm
              console: [OpenService]
              resources: {AttachDisk: ['qcs::cvm:::volume/*']}
              presets: {DisksFull: {allows: all, description: the console}}
            ---
            Action: ListDisks
            ---
            Action: AttachDisk
            """, to: "specs/disks.yaml")
    }

    @Test func `its exit status tells whether a policy is exact`() throws {
        try writeSpecs()
        let made = try folder.tcgen("policy", "--actions", "disks:*")
        #expect(made.status == 0)
        try folder.write(made.output, to: "all.json")
        #expect(try folder.tcgen("policy", "--actions", "disks:*", "--check", "all.json").status == 0)
        let less = try folder.tcgen("policy", "--actions", "ListDisks", "--check", "all.json")
        #expect(less.status == 1 && less.errors == "0 missing, 2 too much.\n")
        try folder.write("{}", to: "wrong.json")
        let wrong = try folder.tcgen("policy", "--actions", "ListDisks", "--check", "all.json", "--check", "wrong.json")
        #expect(wrong.status == 1)
        #expect(
            wrong.errors
                == "wrong.json:1:1: error: a policy needs 'version'\nwrong.json:1:1: error: a policy needs 'statement'\n"
        )
    }

    @Test func `policies that were printed together are checked together`() throws {
        let actions = (0..<300).map { "---\nAction: DescribeSomethingWithALongName\($0)\n" }.joined()
        try folder.write("Service: disks\nVersion: 2025-06-01\n\(actions)", to: "specs/disks.yaml")
        let made = try folder.tcgen("policy", "--actions", "disks:*")
        #expect(made.status == 0 && made.errors.contains("characters without spaces, so these are"))
        try folder.write(made.output, to: "all.json")
        let exact = try folder.tcgen("policy", "--actions", "disks:*", "--check", "all.json")
        #expect(exact.status == 0 && exact.errors.hasSuffix("Exact: 300 actions and nothing else.\n"), "\(exact)")
        // The last name in the order of bytes is in the last policy.
        let lines = made.output.components(separatedBy: "\n")
        let line = try #require(lines.firstIndex { $0.contains("disks:DescribeSomethingWithALongName99\"") }) + 1
        let fewer = (0..<300).filter { $0 != 99 }.map { "disks:DescribeSomethingWithALongName\($0)" }
        let other = try folder.tcgen("policy", "--actions", fewer.joined(separator: ","), "--check", "all.json")
        #expect(other.status == 1)
        #expect(other.output == "all.json:\(line):9: too much: disks:DescribeSomethingWithALongName99 is not used\n")
    }

    @Test func `a name with its old prefix is that of its action`() throws {
        try writeSpecs()
        let old = try folder.tcgen("policy", "--actions", "name/disks:ListDisks,name/AttachDisk")
        let new = try folder.tcgen("policy", "--actions", "disks:ListDisks,AttachDisk")
        #expect(old.status == 0 && old.output.contains("\"cvm:ListDisks\"") && old.output == new.output)
    }

    @Test func `wrong use, unknown names and missing files have their own exit status`() throws {
        try writeSpecs()
        try folder.write("no entry\n", to: "calls.jsonl")
        let cases: [(arguments: [String], status: Int32, message: String)] = [
            ([], 2, "name the actions with '--actions'"),
            (
                ["--actions", "disks:ListDisk"], 2,
                "no action 'disks:ListDisk' in these specs; did you mean 'ListDisks'?"
            ),
            (["--actions", #"foo:"Bar"#], 2, #"'foo:"Bar' is not an action; expected its name"#),
            (["--actions", "ListDisks,disks:\nListDisks"], 2, #"'disks:\nListDisks' is not an action"#),
            (["--actions", "张:三"], 2, "'张:三' is not an action"),
            (["--actions", "disks:ListDisks:x"], 2, "'disks:ListDisks:x' is not an action"),
            (["--actions", "DISKS:ListDisks"], 2, "no service 'DISKS' in these specs; did you mean 'disks'?"),
            (["--actions", "CVM:*"], 2, "no service 'CVM' in these specs; did you mean 'cvm'?"),
            (["--actions", "ListDisks", "--resource", "volume/1"], 2, "'volume/1' is not a resource"),
            (
                ["--actions", "ListDisks", "--resource", "qcs::cvm:::volume/1"], 2,
                "can be allowed for 'qcs::cvm:::volume/1'"
            ),
            (["--actions", "ListDisks", "--check", "none.json"], 74, "none.json"),
            (["--journal", "none.jsonl"], 74, "none.jsonl"),
            (
                ["--denied", "specs/disks.yaml"], 2,
                "no action needs a permission\nspecs/disks.yaml has 0 denied calls\n"
            ),
            (
                ["--journal", "calls.jsonl"], 2,
                "no action needs a permission\ncalls.jsonl has 0 calls; 1 line of it is no entry\n"
            ),
        ]
        for (arguments, status, message) in cases {
            let run = try folder.tcgen(["policy"] + arguments)
            #expect(run.status == status && run.output.isEmpty, "\(arguments) \(run)")
            #expect(run.errors.contains(message), "\(arguments) \(run.errors)")
        }
    }

    @Test func `a configuration tells the actions, and where it names one that does not exist`() throws {
        try writeSpecs()
        try folder.write("include: [AttachDisk]\n", to: "App/tcgen.yaml")
        let run = try folder.tcgen("policy", "--config", "App/tcgen.yaml")
        #expect(run.status == 0 && run.output.contains("cvm:AttachDisk") && !run.output.contains("ListDisks"))
        try folder.write("access: public\n", to: "App/tcgen.yaml")
        let all = try folder.tcgen("policy", "--config", "App/tcgen.yaml")
        #expect(all.output.contains("cvm:ListDisks") && !all.output.contains("OpenService"))
        try folder.remove("specs/disks.yaml")
        try folder.remove("specs")
        let none = try folder.tcgen("policy", "--config", "App/tcgen.yaml")
        #expect(none.status == 2 && none.errors.contains("no specs; name those of the target"))
        try writeSpecs()
        try folder.write("include: [AttachDisc]\n", to: "App/tcgen.yaml")
        let wrong = try folder.tcgen("policy", "--config", "App/tcgen.yaml")
        #expect(wrong.status == 1)
        #expect(
            wrong.errors.hasPrefix("App/tcgen.yaml:1:11: error: no action 'AttachDisc' in the specs of this target"))
    }

    @Test func `a journal is read with the files that were set aside`() throws {
        try writeSpecs()
        for (file, action) in [
            ("calls.jsonl", "ListDisks"), ("calls.jsonl.1", "AttachDisk"), ("calls.jsonl.3", "OpenService"),
        ] {
            try folder.write("{\"schema\":1,\"service\":\"disks\",\"action\":\"\(action)\"}\n", to: file)
        }
        let run = try folder.tcgen("policy", "--journal", "calls.jsonl")
        #expect(run.output.contains("cvm:ListDisks") && run.output.contains("cvm:AttachDisk"))
        // Nothing follows a number that is missing.
        #expect(!run.output.contains("OpenService"))
        #expect(run.errors.hasPrefix("note: calls.jsonl has 2 calls\n"))
    }

    @Test func `a shell completes names of actions, also after a comma`() throws {
        try writeSpecs()
        try folder.write("Service: other\nVersion: 2025-06-01\n---\nAction: Other\n", to: "more/other.yaml")
        for (words, expected) in [
            (["--actions", "Li"], ["ListDisks", "AttachDisk", "OpenService"]),
            (["--actions", "ListDisks,"], ["ListDisks,ListDisks", "ListDisks,AttachDisk", "ListDisks,OpenService"]),
            (["more", "--actions", ""], ["Other"]),
            (["none.yaml", "--actions", ""], ["ListDisks", "AttachDisk", "OpenService"]),
        ] {
            let line = (["tcgen", "policy"] + words).map { "'\($0)'" }.joined(separator: " ")
            let typed = words[words.count - 1]
            let run = try folder.shell(
                "SAP_SHELL=bash \"$0\" ---completion policy -- --actions \(words.count + 1) \(typed.count) \(line)")
            #expect(run.status == 0)
            #expect(run.output.split(separator: "\n").map(String.init) == expected, "\(run)")
        }
    }

    @Test func `programs get one object`() throws {
        struct Answer: Decodable {
            struct Preset: Decodable, Equatable {
                var name: String, service: String, otherActions: Int, description: String
            }
            struct Finding: Decodable, Equatable { var kind: String, line: Int?, message: String }
            var status: String
            var policies: [String]?
            var presets: [Preset]?
            var findings: [Finding]?
            var notes: [String]
        }
        try writeSpecs()
        let made = try folder.tcgen("policy", "--actions", "AttachDisk", "--json")
        let answer = try JSONDecoder().decode(Answer.self, from: Data(made.output.utf8))
        #expect(made.status == 0 && made.errors.isEmpty && answer.status == "policy" && answer.notes.count == 1)
        #expect(
            answer.presets == [
                Answer.Preset(name: "DisksFull", service: "cvm", otherActions: 1, description: "the console")
            ])
        try folder.write(try #require(answer.policies?.first), to: "policy.json")
        for (actions, status, findings) in [
            ("AttachDisk", "exact", []),
            (
                "ListDisks", "different",
                [
                    Answer.Finding(kind: "missing", line: nil, message: "cvm:ListDisks is not allowed"),
                    Answer.Finding(kind: "excess", line: 7, message: "cvm:AttachDisk is not used"),
                ]
            ),
        ] {
            let run = try folder.tcgen("policy", "--actions", actions, "--check", "policy.json", "--json")
            let answer = try JSONDecoder().decode(Answer.self, from: Data(run.output.utf8))
            #expect(answer.status == status && answer.findings == findings && run.status == (findings.isEmpty ? 0 : 1))
        }
    }
}
