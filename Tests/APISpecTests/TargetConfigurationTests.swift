import APIModel
import APISpec
import Testing

@Suite("The configuration of the build plugin")
struct TargetConfigurationTests {
    private func read(_ text: String) -> (TargetConfiguration, messages: [String]) {
        let (configuration, diagnostics) = TargetConfiguration.read(Array(text.utf8), path: "tcgen.yaml", module: "App")
        return (configuration, diagnostics.flatMap { $0.description.split(separator: "\n").map(String.init) })
    }

    @Test
    func `all keys are read`() {
        let (configuration, messages) = read(
            """
            access: package
            include: [IDCardOCR, BankCardOCR]
            imports: [Foundation]
            specs: [ocr, ../elsewhere/greeter.yaml]
            """)
        #expect(messages.isEmpty)
        #expect(configuration.access == .package)
        #expect(configuration.include.map(\.value) == ["IDCardOCR", "BankCardOCR"])
        #expect(configuration.imports == ["Foundation"])
        #expect(configuration.specs?.map(\.value) == ["ocr", "../elsewhere/greeter.yaml"])
        #expect(configuration.specsLocation.description == "tcgen.yaml:4:8")
    }

    @Test(arguments: ["", "# nothing\n", "---\n", "{}"])
    func `without keys everything is generated, for the module alone`(text: String) {
        let (configuration, messages) = read(text)
        #expect(messages.isEmpty)
        #expect(configuration.access == .internal)
        #expect(configuration.include.isEmpty && configuration.imports.isEmpty && configuration.specs?.isEmpty == true)
    }

    @Test(arguments: [
        ("acces: public", "1:1: error: unknown key 'acces'; did you mean 'access'?"),
        ("access: open", "1:9: error: 'access' must be public, package or internal, not 'open'"),
        ("include: IDCardOCR", "1:10: error: 'include' must be a list, not text"),
        (
            "exclude: [IDCardOCR]",
            "1:1: error: unknown key 'exclude'; list the actions that you want under 'include'"
        ),
        ("include: []", "1:10: error: 'include' is empty; leave it out to generate all actions"),
        ("imports: []", "1:10: error: 'imports' is empty; leave it out to import only the runtime"),
        ("specs: []", "1:8: error: 'specs' is empty; leave it out to use only the target's own specs"),
        (
            "include: [a-b]",
            "1:11: error: 'a-b' is not a valid name for an action; expected an ASCII letter, then ASCII letters, digits or '_'"
        ),
        (
            "imports: [TencentCloudCore]",
            "1:11: error: 'TencentCloudCore' is not a module that generated files can import"
        ),
        ("imports: [class]", "1:11: error: 'class' is not a module that generated files can import"),
        (
            "imports: [Foundation, App]",
            "1:23: error: 'App' is this target; remove it, since generated files become part of the target"
        ),
        (
            "access: public\n---\naccess: internal\n",
            "3:1: error: tcgen.yaml must be a single document; remove the '---' before this one"
        ),
        ("specs: [ocr, ocr]", "1:14: error: 'ocr' is listed twice in 'specs'"),
        ("- specs", "1:1: error: 'tcgen.yaml' must be a mapping, not a list"),
        (
            "specs: [",
            "2:1: error: not YAML: did not find expected node content; a value is missing before it, or a bracket or brace is not closed"
        ),
    ])
    func `what is wrong is refused with its location`(text: String, message: String) {
        #expect(read(text).messages.first == "tcgen.yaml:\(message)")
    }

    @Test(arguments: ["specs: [ocr, ocr]", "specs: ocr", "specs: [ocr]\naccess: [\n"])
    func `a list that cannot be read is not held against what the plugin read`(text: String) {
        let (configuration, messages) = read(text)
        #expect(configuration.specs == nil && !messages.isEmpty)
    }
}
