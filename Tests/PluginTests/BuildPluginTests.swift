import Foundation
import Testing

/// Each scenario lays out the package drawn above it and really runs `swift build` on it.
@Suite("The build plugin", .serialized)
struct BuildPluginTests {
    // consumer
    // ├── Package.swift
    // └── Sources/App
    //     ├── IDCardOCR.swift             the user's own
    //     ├── Use.swift                   uses what is generated
    //     ├── 名片 与 证件/IDCardOCR.yaml   actions of the service below
    //     ├── 名片 与 证件/idcardocr.yaml
    //     ├── 名片 与 证件/ocr.yaml
    //     ├── greeter.yaml
    //     ├── settings.yaml               no spec
    //     └── two/greeter.yaml            a service of its own
    @Test
    func `generates from every spec of a target, whatever the names of its files, and is then silent`() throws {
        let consumer = try ConsumerPackage([
            "Package.swift": SpecTexts.manifest(),
            "Sources/App/IDCardOCR.swift": "struct Mine {}\n",
            "Sources/App/Use.swift": """
            let used: [any Sendable] = [
                Ocr.UpperRequest(name: ""), Ocr.LowerRequest(name: ""), Greeter.GreetRequest(name: ""),
                Greeter_v20250131.GreetRequest(name: ""),
            ]

            """.replacingOccurrences(of: "Ocr", with: "OCR"),
            "Sources/App/名片 与 证件/IDCardOCR.yaml": SpecTexts.action("Upper"),
            "Sources/App/名片 与 证件/idcardocr.yaml": "# Any comment.\n---\n" + SpecTexts.action("Lower"),
            "Sources/App/名片 与 证件/ocr.yaml": SpecTexts.service("ocr"),
            "Sources/App/greeter.yaml": SpecTexts.service("greeter") + "---\n" + SpecTexts.action("Greet"),
            "Sources/App/settings.yaml": "colour: blue\n",
            "Sources/App/two/greeter.yaml": "Service: greeter\nVersion: 2025-01-31\n---\n"
                + SpecTexts.action("Greet"),
        ])
        let first = try consumer.build()
        #expect(first.succeeded, "\(first.output.suffix(4000))")
        #expect(first.problems.isEmpty)
        let generated = try consumer.generated()
        #expect(
            Set(generated.keys) == [
                "tcgen+greeter.swift", "tcgen+settings.swift", "tcgen+two+greeter.swift",
                "tcgen+名片=20与=20证件+IDCardOCR.swift",
                "tcgen+名片=20与=20证件+idcardocr~2.swift", "tcgen+名片=20与=20证件+ocr.swift",
            ])
        #expect(generated["tcgen+greeter.swift"]?.contains("from Sources/App/greeter.yaml.") == true)
        #expect(generated["tcgen+settings.swift"]?.split(separator: "\n").count == 1)

        // SwiftPM links a plugin's tool once more in the second build, and then everything is settled.
        #expect(try consumer.build().succeeded)
        let before = consumer.objects()
        let again = try consumer.build("--verbose")
        #expect(again.succeeded)
        #expect(!again.generated())
        #expect(!again.output.contains("tcgen-build-tool"))
        #expect(consumer.objects() == before)
    }

    // consumer
    // ├── Package.swift
    // └── Sources/App
    //     ├── Greet.yaml
    //     ├── Part.yaml
    //     ├── Use.swift
    //     └── greeter.yaml
    // The first member of a type that a service did not use before adds an alias to the file of its namespace as well.
    @Test
    func `an edited description compiles one file`() throws {
        let consumer = try greeter()
        #expect(try consumer.build().succeeded)
        let objects = consumer.objects()
        let texts = try consumer.generated()
        try consumer.write(
            SpecTexts.action("Part", description: "Who is leaving.") + "  Title: {type: String}\n",
            to: "Sources/App/Part.yaml")
        let build = try consumer.build()
        #expect(build.succeeded && build.problems.isEmpty)
        #expect(build.generated())
        #expect(build.compiled() == ["tcgen+Part.swift"])
        #expect(try changed(texts, consumer.generated()) == ["tcgen+Part.swift"])
        #expect(changed(objects, consumer.objects()) == ["tcgen+Part.swift.o"])
    }

    // The package of `edit`, to which Sources/App/sub/More.yaml comes, moves and goes again.
    @Test
    func `a spec that is added, renamed or removed takes its client with it`() throws {
        let consumer = try greeter()
        #expect(try consumer.build().succeeded)
        try consumer.write(SpecTexts.action("More"), to: "Sources/App/sub/More.yaml")
        try consumer.write(SpecTexts.use("Greeter.MoreRequest"), to: "Sources/App/Use.swift")
        let added = try consumer.build()
        #expect(added.succeeded, "\(added.output)")
        #expect(try consumer.generated()["tcgen+sub+More.swift"]?.contains("struct MoreRequest") == true)

        try consumer.remove("Sources/App/sub/More.yaml")
        try consumer.write(SpecTexts.action("More"), to: "Sources/App/Again.yaml")
        let renamed = try consumer.build()
        #expect(renamed.succeeded, "\(renamed.output)")
        let outputs = ["tcgen+Again.swift", "tcgen+Greet.swift", "tcgen+Part.swift", "tcgen+greeter.swift"]
        #expect(try consumer.generated().keys.sorted() == outputs)

        try consumer.remove("Sources/App/Again.yaml")
        let removed = try consumer.build()
        #expect(!removed.succeeded)
        #expect(removed.output.contains("'MoreRequest'"))
        try consumer.write("", to: "Sources/App/Use.swift")
        #expect(try consumer.build().succeeded)
    }

    // The package of `edit`, and Sources/App/tcgen.yaml.
    @Test
    func `include prunes to the actions named and what they reach; access and imports reach every file`() throws {
        let consumer = try greeter()
        try consumer.write("include: [Greet]\n", to: "Sources/App/tcgen.yaml")
        #expect(try consumer.build().succeeded)
        var texts = try consumer.generated()
        #expect(texts["tcgen+Part.swift"]?.split(separator: "\n").count == 1)
        #expect(texts["tcgen+Part.swift"]?.hasPrefix("// Generated by tcgen from Sources/App/Part.yaml.") == true)
        #expect(texts["tcgen+Greet.swift"]?.contains("\n    struct GreetRequest") == true)

        try consumer.write(
            "include: [Part]\naccess: package\nimports: [Foundation]\n", to: "Sources/App/tcgen.yaml")
        try consumer.write(SpecTexts.use("Greeter.PartRequest"), to: "Sources/App/Use.swift")
        let build = try consumer.build()
        #expect(build.succeeded && build.problems.isEmpty, "\(build.output)")
        texts = try consumer.generated()
        #expect(texts["tcgen+Greet.swift"]?.split(separator: "\n").count == 1)
        #expect(
            texts["tcgen+Part.swift"]?.contains("\npackage import TencentCloudCore\nimport Foundation\n") == true)
        #expect(texts["tcgen+Part.swift"]?.contains("\n    package struct PartRequest") == true)
    }

    // The package of `edit`, in which Sources/App/Part.yaml and Sources/App/tcgen.yaml go wrong.
    @Test
    func `a wrong spec fails the build with its location, and its repair mends the build`() throws {
        let consumer = try greeter()
        #expect(try consumer.build().succeeded)
        try consumer.write("Action: Part\nparamters: {}\n", to: "Sources/App/Part.yaml")
        try consumer.write("include: [Gret]\nacess: public\nspecs:\n  - ocr\n", to: "Sources/App/tcgen.yaml")
        let wrong = try consumer.build()
        #expect(!wrong.succeeded)
        let sources = consumer.path + "/Sources/App"
        #expect(
            wrong.problems.filter { $0.hasPrefix("/") } == [
                "\(sources)/tcgen.yaml:2:1: error: unknown key 'acess'; did you mean 'access'?",
                "\(sources)/tcgen.yaml:4:3: error: write 'specs' on one line, as specs: [ocr, ../elsewhere/ocr.yaml], without escapes; the build plugin reads no entry",
                "\(sources)/Part.yaml:2:1: error: unknown key 'paramters'; did you mean 'parameters'?",
            ])
        try consumer.write(SpecTexts.action("Part"), to: "Sources/App/Part.yaml")
        try consumer.write(
            "include: [Gret, IDCardOCR]\nspecs: [orc, ../../../outside.yaml, ../no.yaml]\nimports: [App]\n",
            to: "Sources/App/tcgen.yaml")
        #expect(
            try places(consumer.build()) == [
                "1:11: error: no action 'Gret' in the specs of this target; did you mean 'Greet'?",
                "2:8: error: 'specs', or a folder that it names, has changed since this build was planned; run 'touch Package.swift' and build again",
                "3:11: error: 'App' is this target; remove it, since generated files become part of the target",
            ])
        try consumer.touch("Package.swift")
        #expect(
            try places(consumer.build()) == [
                "1:11: error: no action 'Gret' in the specs of this target; did you mean 'Greet'?",
                "2:9: error: no shipped specs are named 'orc', only ocr; a path contains a '/', as in './orc'",
                "2:14: error: '../../../outside.yaml' is outside this package, so it is missing where others build the package; copy it into the package",
                "2:37: error: no spec at '../no.yaml'; paths are relative to this file",
                "3:11: error: 'App' is this target; remove it, since generated files become part of the target",
            ])
        try consumer.write("", to: "Sources/App/sub/tcgen.yaml")
        #expect(
            try consumer.build().problems.contains(
                "\(sources)/sub/tcgen.yaml:1:1: error: a target can have only one tcgen.yaml"))
        try consumer.remove("Sources/App/sub/tcgen.yaml")
        try consumer.remove("Sources/App/tcgen.yaml")
        let repaired = try consumer.build()
        #expect(repaired.succeeded && repaired.problems.isEmpty, "\(repaired.output)")
    }

    // consumer
    // ├── Package.swift
    // ├── Sources/App
    // │   ├── Use.swift
    // │   └── tcgen.yaml           specs: [../../specs of all/greeter.yaml]
    // ├── Sources/Second
    // │   ├── Use.swift
    // │   └── tcgen.yaml           specs: [../../specs of all]
    // └── specs of all
    //     ├── again -> .           a folder inside itself
    //     └── greeter.yaml
    @Test
    func `two targets share one spec, and the source tree may be read-only`() throws {
        let consumer = try ConsumerPackage([
            "Package.swift": SpecTexts.manifest(targets: ["App", "Second"]),
            "Sources/App/Use.swift": SpecTexts.use("Greeter.GreetRequest"),
            "Sources/App/tcgen.yaml": "specs: [../../specs of all/greeter.yaml] # by its path\n",
            "Sources/Second/Use.swift": SpecTexts.use("Greeter.GreetRequest"),
            "Sources/Second/tcgen.yaml": "access: public\nspecs: [\"../../specs of all\"]\n",
            "specs of all/greeter.yaml": SpecTexts.service("greeter") + "---\n" + SpecTexts.action("Greet"),
        ])
        try consumer.link("specs of all/again", to: ".")
        // Tests that run as root may write all the same: then it suffices that the tree does not change.
        let tree = consumer.sourceTree()
        try consumer.makeWritable(false)
        defer { try? consumer.makeWritable(true) }
        let build = try consumer.build()
        #expect(build.succeeded && build.problems.isEmpty, "\(build.output)")
        #expect(build.generated("App") && build.generated("Second"))
        #expect(try consumer.generated("App").keys.sorted() == ["tcgen+..+..+specs=20of=20all+greeter.swift"])
        #expect(try consumer.generated("Second").values.allSatisfy { $0.contains("public struct GreetRequest") })
        #expect(consumer.sourceTree() == tree)

        try consumer.makeWritable(true)
        #expect(try consumer.build().succeeded)
        try consumer.write(SpecTexts.service("late"), to: "specs of all/late/late.yaml")
        let late = try consumer.build().problems.first { $0.hasPrefix("/") }
        #expect(late?.contains("Second/tcgen.yaml:2:9: error: 'specs', or a folder that it names, has changed") == true)
    }

    // consumer
    // ├── Package.swift
    // └── Sources/App
    //     ├── Use.swift
    //     ├── late.yaml                appears later, with a slip in its first key
    //     └── tcgen.yml                likewise, and is then called tcgen.yaml
    @Test
    func `a target without specs is told both ways to have some, and of files that were meant to be read`() throws {
        let consumer = try ConsumerPackage([
            "Package.swift": SpecTexts.manifest(),
            "Sources/App/Use.swift": "",
        ])
        let sources = consumer.path + "/Sources/App"
        let none =
            "warning: no specs in \(sources); add a .yaml file that begins with 'Service:' and is not a resource, or a tcgen.yaml that names specs, such as 'specs: [ocr]', or remove the plugin from this target"
        let bare = try consumer.build()
        #expect(bare.succeeded, "\(bare.output)")
        #expect(bare.problems == [none])

        try consumer.write("specs: [ocr]\ninclude: [IDCardOCR]\n", to: "Sources/App/tcgen.yml")
        try consumer.write("# A service.\nSevice: greeter\n", to: "Sources/App/late.yaml")
        let misnamed = try consumer.build()
        #expect(misnamed.succeeded, "\(misnamed.output)")
        #expect(
            misnamed.problems == [
                "\(sources)/late.yaml:2:1: warning: this file is not read as a spec: the first key is 'Sevice'; did you mean 'Service'?",
                "\(sources)/tcgen.yml:1:1: warning: this file is ignored; rename it to tcgen.yaml", none,
            ])

        try consumer.remove("Sources/App/late.yaml")
        try consumer.remove("Sources/App/tcgen.yml")
        try consumer.write("specs: [ocr]\ninclude: [IDCardOCR]\n", to: "Sources/App/tcgen.yaml")
        let named = try consumer.build()
        #expect(named.succeeded && named.problems.isEmpty, "\(named.output)")
        #expect(try consumer.generated()["tcgen+ocr+IDCardOCR.swift"]?.contains("struct IDCardOCRRequest") == true)
    }

    // consumer
    // ├── Package.swift
    // └── Sources/App
    //     ├── Use.swift
    //     └── tcgen.yaml               specs: [ocr], which tencentcloud-swift ships
    // Greetings                        a package that App depends on
    // ├── Package.swift
    // └── Sources/Greetings
    //     ├── Greetings.swift          SwiftPM wants one
    //     ├── greeter.yaml
    //     └── tcgen.yaml               access: public
    @Test
    func `specs of a dependency: those that are shipped, and those of a package that has the plugin itself`() throws {
        let greetings = ConsumerPackage.folder + "/Greetings"
        for (file, text) in [
            "Package.swift": SpecTexts.manifest(package: "Greetings", targets: ["Greetings"]),
            "Sources/Greetings/Greetings.swift": "",
            "Sources/Greetings/greeter.yaml": SpecTexts.service("greeter") + "---\n" + SpecTexts.action("Greet"),
            "Sources/Greetings/tcgen.yaml": "access: public\n",
        ] { try ConsumerPackage.write(text, to: "\(greetings)/\(file)") }
        let consumer = try ConsumerPackage([
            "Package.swift": SpecTexts.manifest(neighbour: "Greetings"),
            "Sources/App/Use.swift": """
            import Greetings

            let used = Greeter.GreetRequest(name: "")
            let official = OCR.IDCardOCRRequest()

            """,
            "Sources/App/tcgen.yaml": "include: [IDCardOCR]\nspecs: [ocr]\n",
        ])
        let build = try consumer.build()
        #expect(build.succeeded && build.problems.isEmpty, "\(build.output)")
        let texts = try consumer.generated()
        // Wherever SwiftPM keeps the package that ships them.
        let head = "// Generated by tcgen from tencentcloud-swift/specs/ocr/IDCardOCR.yaml."
        #expect(texts["tcgen+ocr+IDCardOCR.swift"]?.hasPrefix(head) == true)
        #expect(texts["tcgen+ocr+IDCardOCR.swift"]?.contains("struct IDCardOCRRequest") == true)
        #expect(texts["tcgen+ocr+BankCardOCR.swift"]?.split(separator: "\n").count == 1)
    }

    // The package of `edit`, with a `specs:` in Sources/App/tcgen.yaml that is written one way after another.
    @Test
    func `what the plugin would read otherwise than YAML is refused at once, and said once`() throws {
        let consumer = try greeter()
        let include = "include: [IDCardOCR, Greet]\n"
        try consumer.write("specs: [ocr]\n" + include, to: "Sources/App/tcgen.yaml")
        #expect(try consumer.build().succeeded)
        let otherwise =
            "error: write 'specs' on one line, as specs: [ocr, ../elsewhere/ocr.yaml], without escapes; the build plugin reads no entry"
        for (text, problems) in [
            ("specs: [ocr\n]\n", ["1:8: \(otherwise)"]),
            ("\"specs\": [ocr]\n", ["1:10: \(otherwise)"]),
            ("specs: [ocr, ocr]\n", ["1:14: error: 'ocr' is listed twice in 'specs'", "1:9: note: first here"]),
        ] {
            try consumer.write(text + include, to: "Sources/App/tcgen.yaml")
            let build = try consumer.build()
            #expect(places(build) == problems, "\(build.output)")
        }
        try consumer.write("specs: [ocr]\naccess: [\n", to: "Sources/App/tcgen.yaml")
        #expect(try places(consumer.build()).map { $0.prefix(20) } == ["3:1: error: not YAML"])
        try consumer.write("\u{FEFF}specs: [ 'ocr', ]   # by its name\n" + include, to: "Sources/App/tcgen.yaml")
        try consumer.touch("Package.swift")
        let odd = try consumer.build()
        #expect(odd.succeeded && odd.problems.isEmpty, "\(odd.output)")
    }

    // consumer
    // ├── Package.swift
    // └── Sources/App
    //     ├── Data/greeter.yaml       a resource, and a spec
    //     ├── Use.swift
    //     └── more.yaml               becomes a spec
    @Test
    func `a file that becomes a spec is generated from at once; a resource is none until it is named`() throws {
        let manifest = SpecTexts.manifest().replacingOccurrences(
            of: "plugins: [", with: "resources: [.process(\"Data\")], plugins: [")
        let consumer = try ConsumerPackage([
            "Package.swift": manifest,
            "Sources/App/Data/greeter.yaml": SpecTexts.service("greeter") + "---\n" + SpecTexts.action("Greet"),
            "Sources/App/Use.swift": "",
            "Sources/App/more.yaml": "# Not written yet.\n",
        ])
        #expect(try consumer.build().succeeded)
        #expect(try consumer.generated().keys.sorted() == ["tcgen+more.swift"])

        try consumer.write(SpecTexts.service("more") + "---\n" + SpecTexts.action("Ask"), to: "Sources/App/more.yaml")
        try consumer.write(SpecTexts.use("MORE.AskRequest"), to: "Sources/App/Use.swift")
        let written = try consumer.build()
        #expect(written.succeeded && written.problems.isEmpty, "\(written.output)")

        try consumer.write("specs: [./Data/greeter.yaml]\n", to: "Sources/App/tcgen.yaml")
        try consumer.write(SpecTexts.use("Greeter.GreetRequest"), to: "Sources/App/Use.swift")
        let named = try consumer.build()
        #expect(named.succeeded && named.problems.isEmpty, "\(named.output)")
    }

    // The package of `edit`.
    @Test
    func `builds that begin at the same moment all succeed`() async throws {
        let consumer = try greeter()
        try consumer.write(SpecTexts.action("Part", description: "For all."), to: "Sources/App/Part.yaml")
        for build in try await consumer.build(times: 3) { #expect(build.succeeded, "\(build.output)") }
        #expect(try consumer.generated()["tcgen+Part.swift"]?.contains("For all.") == true)
    }

    // The package of `edit`. The generator beside it is edited.
    @Test
    func `a changed generator regenerates everything`() throws {
        let consumer = try greeter()
        #expect(try consumer.build().succeeded)
        let template = ConsumerPackage.generator + "/Sources/SwiftEmit/EmbeddedSwift.swift"
        let text = try String(contentsOfFile: template, encoding: .utf8)
        try ConsumerPackage.write(
            text.replacingOccurrences(of: "// Generated by tcgen from", with: "// Generated anew by tcgen from"),
            to: template)
        let build = try consumer.build()
        #expect(build.succeeded && build.problems.isEmpty, "\(build.output)")
        #expect(try consumer.generated().values.allSatisfy { $0.hasPrefix("// Generated anew by tcgen from") })
    }

    // MARK: Parts

    /// Problems about the configuration of `App`, without its path.
    private func places(_ build: ConsumerPackage.Build) -> [String] {
        build.problems.compactMap {
            $0.split(separator: "/Sources/App/tcgen.yaml:").dropFirst().first.map(String.init)
        }
    }

    func greeter() throws -> ConsumerPackage {
        try ConsumerPackage([
            "Package.swift": SpecTexts.manifest(),
            "Sources/App/Greet.yaml": SpecTexts.action("Greet"),
            "Sources/App/Part.yaml": SpecTexts.action("Part"),
            "Sources/App/Use.swift": "",
            "Sources/App/greeter.yaml": SpecTexts.service("greeter"),
        ])
    }

    private func changed(_ old: [String: String], _ new: [String: String]) -> [String] {
        Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }.sorted()
    }
}
