import Foundation
import Testing

@Suite("Options and the record of the last run")
struct GenerateOptionsTests {
    let folder = SpecFolder()

    /// For each option that changes what is made: values that do.
    private static let changing: [String: [String]] = [
        "only": ["swift", "postman,html"], "include": ["Greet1", "Greet0,Greet1"], "access": ["package", "internal"],
        "templates": ["swift-template", "page-template", "script", "style"],
    ]
    /// They decide where output goes, and what is done and said about it, but no byte of it.
    private static let neutral: Set = ["output", "check", "trust-record", "json", "help", "version"]

    /// The names of all options, as the program itself tells them.
    private func options() throws -> [String] {
        let help = try folder.tcgen("--experimental-dump-help")
        let tree = try JSONSerialization.jsonObject(with: Data(help.output.utf8)) as? [String: Any]
        let commands = (tree?["command"] as? [String: Any])?["subcommands"] as? [[String: Any]]
        let generate = try #require(commands?.first { $0["commandName"] as? String == "generate" })
        let arguments = try #require(generate["arguments"] as? [[String: Any]])
        return arguments.compactMap { argument in
            let names = argument["names"] as? [[String: String]]
            return names?.first { $0["kind"] == "long" }?["name"]
        }
    }

    @Test
    func `an option that changes output is never called current on the word of a run without it`() throws {
        try folder.writeSpecs(actions: 3)
        try folder.write("// Ours, {{source}}\n{{imports}}\n{{body}}\n", to: "swift-template/swift/file.swift.template")
        let holes = ["language", "title", "summary", "root", "page", "indexes", "bar", "content"]
        try folder.write("stop();\n", to: "script/postman/prerequest.js")
        try folder.write("main { margin: 0; }\n", to: "style/html/assets/content.css")
        try folder.write(holes.map { "{{\($0)}}" }.joined(separator: "\n"), to: "page-template/html/page.html.template")
        let names = try options()
        #expect(names.count > 6)
        for name in names where !Self.neutral.contains(name) {
            let values = try #require(Self.changing[name], "--\(name) is in no list of this test")
            for value in values { try proveThatItCounts("--\(name)", value) }
        }
    }

    private func proveThatItCounts(_ options: String...) throws {
        for place in ["Both", "Fresh", "Plain"] { try? folder.remove(place) }
        #expect(try folder.tcgen("generate", "--output", "Plain").status == 0)
        #expect(try folder.tcgen(["generate", "--output", "Fresh"] + options).status == 0)
        #expect(try contents(of: "Plain") != contents(of: "Fresh"), "\(options) change nothing")
        // After a run without them, then one with them, there is what there would be without the first.
        #expect(try folder.tcgen("generate", "--output", "Both").status == 0)
        let trusting = try folder.tcgen(["generate", "--output", "Both", "--check", "--trust-record"] + options)
        let checking = try folder.tcgen(["generate", "--output", "Both", "--check"] + options)
        #expect(trusting.status == checking.status && trusting.errors == checking.errors, "\(options)")
        #expect(try folder.tcgen(["generate", "--output", "Both"] + options).status == 0)
        let both = try contents(of: "Both")
        for (path, text) in try contents(of: "Fresh") where path != ".tcgen.json" {
            #expect(both[path] == text, "\(options): \(path)")
        }
    }

    private func contents(of place: String) throws -> [String: String] {
        var contents: [String: String] = [:]
        for path in try folder.files(below: place) where !path.hasPrefix(".tcgen.cache") {
            contents[path] = try folder.read("\(place)/\(path)")
        }
        return contents
    }
}
