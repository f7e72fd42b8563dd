import APIModel
import APISpec
import Testing

@Suite("The configuration of the build plugin")
struct TargetConfigurationTests {
    private func read(_ text: String) -> (TargetConfiguration, complaints: [String]) {
        let (configuration, diagnostics) = TargetConfiguration.read(Array(text.utf8), path: "tcgen.yaml", module: "App")
        return (configuration, diagnostics.flatMap { $0.description.split(separator: "\n").map(String.init) })
    }

    @Test
    func `all keys are read`() {
        let (configuration, complaints) = read(
            """
            access: package
            include: [IDCardOCR, BankCardOCR]
            imports: [Foundation]
            specs: [ocr, ../elsewhere/greeter.yaml]
            """)
        #expect(complaints.isEmpty)
        #expect(configuration.access == .package)
        #expect(configuration.include.map(\.value) == ["IDCardOCR", "BankCardOCR"])
        #expect(configuration.imports == ["Foundation"])
        #expect(configuration.specs?.map(\.value) == ["ocr", "../elsewhere/greeter.yaml"])
        #expect(configuration.specsLocation.description == "tcgen.yaml:4:8")
    }

    @Test(arguments: ["", "# nothing\n", "---\n", "{}"])
    func `without keys everything is generated, for the module alone`(text: String) {
        let (configuration, complaints) = read(text)
        #expect(complaints.isEmpty)
        #expect(configuration.access == .internal)
        #expect(configuration.include.isEmpty && configuration.imports.isEmpty && configuration.specs?.isEmpty == true)
    }

    @Test(arguments: [
        ("acces: public", "1:1: error: unknown key 'acces', did you mean 'access'?"),
        ("access: open", "1:9: error: 'access' must be public, package or internal, not 'open'"),
        ("include: IDCardOCR", "1:10: error: 'include' must be a list, not a text"),
        (
            "exclude: [IDCardOCR]",
            "1:1: error: there is no key 'exclude': list under 'include' the actions that you want"
        ),
        ("include: []", "1:10: error: 'include' is empty; leave it out to make all actions"),
        ("imports: []", "1:10: error: 'imports' is empty; leave it out to import the runtime alone"),
        ("specs: []", "1:8: error: 'specs' is empty; leave it out to take the target's own alone"),
        (
            "include: [a-b]",
            "1:11: error: 'a-b' is not a name of an action: a letter, then letters, digits and '_', all of ASCII"
        ),
        (
            "imports: [TencentCloudCore]",
            "1:11: error: 'TencentCloudCore' is not a module that could be imported beside the runtime"
        ),
        ("imports: [class]", "1:11: error: 'class' is not a module that could be imported beside the runtime"),
        (
            "imports: [Foundation, App]",
            "1:23: error: 'App' is this target: generated files become part of it and need no import"
        ),
        (
            "access: public\n---\naccess: internal\n",
            "3:1: error: a tcgen.yaml is one document: take out the '---' before this one"
        ),
        ("specs: [ocr, ocr]", "1:14: error: 'ocr' stands twice in 'specs'"),
        ("- specs", "1:1: error: 'tcgen.yaml' must be a mapping, not a list"),
        (
            "specs: [",
            "2:1: error: not YAML: did not find expected node content; a value is missing before it, or a bracket or brace is not closed"
        ),
    ])
    func `what is wrong is refused with its location`(text: String, complaint: String) {
        #expect(read(text).complaints.first == "tcgen.yaml:\(complaint)")
    }

    @Test(arguments: ["specs: [ocr, ocr]", "specs: ocr", "specs: [ocr]\naccess: [\n"])
    func `a list that cannot be read is not held against what the plugin read`(text: String) {
        let (configuration, complaints) = read(text)
        #expect(configuration.specs == nil && !complaints.isEmpty)
    }
}
