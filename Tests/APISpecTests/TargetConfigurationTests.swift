import APIModel
import APISpec
import Testing

@Suite("The configuration of the build plugin")
struct TargetConfigurationTests {
    private func read(_ text: String) -> (TargetConfiguration, complaints: [String]) {
        let (configuration, diagnostics) = TargetConfiguration.read(Array(text.utf8), path: "tcgen.yaml")
        return (configuration, diagnostics.flatMap { $0.description.split(separator: "\n").map(String.init) })
    }

    @Test("all keys are read")
    func allKeys() {
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
        #expect(configuration.specs.map(\.value) == ["ocr", "../elsewhere/greeter.yaml"])
        #expect(configuration.specsLocation.description == "tcgen.yaml:4:8")
    }

    @Test("without keys everything is generated, for the module alone", arguments: ["", "# nothing\n", "{}"])
    func empty(text: String) {
        let (configuration, complaints) = read(text)
        #expect(complaints.isEmpty)
        #expect(configuration.access == .internal)
        #expect(configuration.include.isEmpty && configuration.imports.isEmpty && configuration.specs.isEmpty)
    }

    @Test(
        "what is wrong is refused with its place",
        arguments: [
            ("acces: public", "1:1: error: unknown key 'acces', did you mean 'access'?"),
            ("access: open", "1:9: error: 'access' must be public, package or internal, not 'open'"),
            ("include: IDCardOCR", "1:10: error: 'include' must be a list, not a text"),
            ("include: []", "1:10: error: 'include' is empty; leave it out to make all actions"),
            (
                "include: [a-b]",
                "1:11: error: 'a-b' is not a name of an action: a letter, then letters, digits and '_', all of ASCII"
            ),
            (
                "imports: [TencentCloudCore]",
                "1:11: error: 'TencentCloudCore' is not a module that could be imported beside the runtime"
            ),
            ("specs: [ocr, ocr]", "1:14: error: 'ocr' stands twice in 'specs'"),
            ("- specs", "1:1: error: 'tcgen.yaml' must be a mapping, not a list"),
            (
                "specs: [",
                "2:1: error: not YAML: did not find expected node content; a value is missing before it, or a bracket or brace is not closed"
            ),
        ])
    func refused(text: String, complaint: String) {
        #expect(read(text).complaints.first == "tcgen.yaml:\(complaint)")
    }
}
