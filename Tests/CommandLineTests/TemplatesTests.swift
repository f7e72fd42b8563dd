import Foundation
import Testing

/// `--templates`: a copy of the folder `Templates`, or a part of it.
@Suite("Templates")
struct TemplatesTests {
    let folder = SpecFolder()

    private static let templates = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Templates").path

    /// Folders of `Templates` with other things than templates of `tcgen generate`.
    private static let others = ["catalogue/", "guides/", "live/", "usage/"]

    /// Copies the whole folder `Templates`, and returns the paths of its templates, scripts, styles and texts.
    private func copyTree(to name: String) throws -> [String] {
        try FileManager.default.copyItem(atPath: Self.templates, toPath: "\(folder.path)/\(name)")
        return try folder.files(below: name).filter { path in !Self.others.contains { path.hasPrefix($0) } }
    }

    @Test
    func `a copy of the whole tree gives the same output, without a warning`() throws {
        try folder.writeSpecs()
        #expect(try copyTree(to: "mine").count >= 15)
        try folder.write("regions: {}\n", to: "mine/catalogue/regions.yaml")
        try folder.write("# Mine\n", to: "mine/guides/en/keys.md")
        try folder.write("", to: "mine/.hidden")
        #expect(try folder.tcgen("generate").status == 0)
        let run = try folder.tcgen("generate", "--check", "--templates", "mine")
        #expect(run.status == 0)
        #expect(run.errors == "Everything is up to date.\n")
    }

    @Test
    func `each file of the tree changes output, and the record of the last run notices that`() throws {
        try folder.writeSpecs(actions: 1)
        // A service at a host of its own has other texts in its collection, and so has one whose requests have files.
        try folder.write(
            "Service: bills\nVersion: 2026-01-31\nendpoint: bills.example.com\n---\nAction: Pay\n"
                + "parameters:\n  ImageBase64: {type: Base64}\n",
            to: "specs/bills/bills.yaml")
        let files = try copyTree(to: "mine")
        #expect(try folder.tcgen("generate", "--templates", "mine").status == 0)
        for file in files {
            let text = try folder.read("mine/\(file)")
            let changed =
                file.hasSuffix(".md")
                ? text + "Ours.\n" : file.hasSuffix(".js") ? text + "var ours;\n" : "Ours. " + text
            try folder.write(changed, to: "mine/\(file)")
            for options in [["--check"], ["--check", "--trust-record"]] {
                let run = try folder.tcgen(["generate", "--templates", "mine"] + options)
                #expect(run.status == 1 && run.errors.contains("changed  "), "\(file) \(options): \(run.errors)")
            }
            #expect(try folder.tcgen("generate", "--templates", "mine").errors.contains("written  "), "\(file)")
            #expect(try folder.tcgen("generate", "--templates", "mine").errors.hasPrefix("0 written"), "\(file)")
        }
    }

    @Test
    func `a file or folder that tcgen does not know is named, with what was probably meant`() throws {
        try folder.writeSpecs()
        try folder.write("{{source}}\n{{imports}}\n{{body}}\n", to: "mine/swift/file.swift.template")
        for path in ["html/pages.html.template", "html/asets/theme.js", "theme.js", "LICENSE"] {
            try folder.write("", to: "mine/\(path)")
        }
        let run = try folder.tcgen("generate", "--templates", "mine", "--only", "swift")
        #expect(run.status == 0)
        let warnings = [
            ("LICENSE", ""), ("html/asets", "; did you mean 'html/assets'?"),
            ("html/pages.html.template", "; did you mean 'html/page.html.template'?"),
            ("theme.js", "; did you mean 'html/assets/theme.js'?"),
        ].map { path, advice in
            "mine/\(path): warning: tcgen has no template at the path '\(path)', so this changes nothing\(advice)\n"
        }
        #expect(run.errors.hasPrefix(warnings.joined()))
        let json = try folder.tcgen("generate", "--templates", "mine", "--only", "swift", "--json")
        #expect(json.status == 0 && json.errors.isEmpty)
        #expect(json.output.contains("\"path\" : \"mine/html/asets\",\n      \"severity\" : \"warning\""))
    }

    @Test
    func `a folder without any template is refused, with what was probably meant`() throws {
        try folder.writeSpecs()
        try folder.write("{{source}}\n{{imports}}\n{{body}}\n", to: "flat/file.swift.template")
        let flat = try folder.tcgen("generate", "--templates", "flat")
        #expect(flat.status == 1)
        #expect(
            flat.errors == """
                flat/file.swift.template: error: tcgen has no template at the path 'file.swift.template', so this changes nothing; \
                did you mean 'swift/file.swift.template'?

                """)
        try folder.write("", to: "empty/.hidden")
        let empty = try folder.tcgen("generate", "--templates", "empty")
        #expect(empty.status == 74)
        #expect(empty.errors.hasPrefix("error: cannot read empty: no template in this folder; "))
    }

    @Test
    func `the scripts of Postman keep its variables, and a wrong placeholder is refused`() throws {
        try folder.writeSpecs()
        try folder.write(
            "// {{$guid}} {{token}}\n{{tcgen.messages}}\n", to: "mine/postman/prerequest.js")
        try folder.write("stop(\"{{tcgen.environment}}\");\n", to: "mine/postman/messages.js")
        #expect(try folder.tcgen("generate", "--templates", "mine", "--only", "postman").status == 0)
        let collection = try folder.read("Generated/Postman/greeter.postman_collection.json")
        #expect(collection.contains("\"// {{$guid}} {{token}}\",\n"))
        #expect(collection.contains("\"stop(\\\"one of the Tencent Cloud environments\\\");\"\n"))
        try folder.write("var a;\n{{tcgen.hash}}\n", to: "mine/postman/prerequest.js")
        let refused = try folder.tcgen("generate", "--templates", "mine", "--only", "postman")
        #expect(refused.status == 1)
        #expect(
            refused.errors == """
                mine/postman/prerequest.js:2:1: error: unknown placeholder 'tcgen.hash'; known placeholders: \
                {{tcgen.messages}}, {{tcgen.hashes}}, {{tcgen.body}}

                """)
    }

    @Test
    func `--templates replaces the template of a file, and a wrong template is refused with its locations`() throws {
        try folder.writeSpecs()
        try folder.write(
            "// Ours, from {{source}}.\n{{imports}}\n{{body}}\n", to: "templates/swift/file.swift.template")
        #expect(try folder.tcgen("generate", "--templates", "templates").status == 0)
        let text = try folder.read("Generated/Swift/Greeter/Greet0.swift")
        #expect(text.hasPrefix("// Ours, from specs/Greet0.yaml.\npublic import TencentCloudCore\n"))

        try folder.write("{{imports}}\n 文 {{bdy}}\n{{body}}", to: "templates/swift/file.swift.template")
        let refused = try folder.tcgen("generate", "--templates", "templates")
        #expect(refused.status == 1)
        #expect(
            refused.errors == """
                templates/swift/file.swift.template:1:1: error: missing placeholder {{source}}
                templates/swift/file.swift.template:2:4: error: unknown placeholder 'bdy'; known placeholders: {{source}}, {{imports}}, {{body}}

                """)
        let json = try folder.tcgen("generate", "--templates", "templates", "--json")
        #expect(json.status == 1 && json.errors.isEmpty)
        #expect(json.output.contains("\"message\" : \"missing placeholder {{source}}\""))
        #expect(try folder.tcgen("generate", "--templates", "nowhere").status == 74)
    }

    @Test
    func `a template that is not UTF-8 is refused with its line`() throws {
        try folder.writeSpecs()
        let line =
            "mkdir -p templates/swift && printf '// {{source}}\\n// caf\\351\\n{{imports}}\\n{{body}}\\n' >templates/swift/file.swift.template"
        #expect(try folder.shell(line).status == 0)
        let run = try folder.tcgen("generate", "--templates", "templates")
        #expect(run.status == 1)
        let message = "the line is not UTF-8; save the file as UTF-8"
        #expect(run.errors == "templates/swift/file.swift.template:2:1: error: \(message)\n")
    }

    @Test
    func `--templates replaces the template of a page of docs, and leaves the others built in`() throws {
        try folder.writeSpecs()
        let placeholders = ["language", "title", "summary", "root", "page", "indexes", "bar", "content"]
        let template = "<!-- Ours -->\n" + placeholders.map { "{{\($0)}}" }.joined(separator: "\n")
        try folder.write(template, to: "templates/html/page.html.template")
        #expect(try folder.tcgen("generate", "--only", "swift,html", "--templates", "templates").status == 0)
        let page = try folder.read("Generated/Docs/html/en/greeter/Greet0.html")
        #expect(page.hasPrefix("<!-- Ours -->\nen\nGreet0 · Greeter\n"))
        #expect(try folder.read("Generated/Swift/Greeter/Greet0.swift").contains("struct Greet0Request"))
        #expect(try folder.tcgen("generate", "--check", "--only", "html").status == 1)
    }
}
