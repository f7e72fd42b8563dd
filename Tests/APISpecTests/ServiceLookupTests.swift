import APIModel
import APISpec
import Testing

/// Which service an action belongs to, and where types are added.
@Suite struct ServiceLookupTests {
    private static let old = "Service: cvm\nVersion: 2016-01-01\n"
    private static let new = "Service: cvm\nVersion: 2020-12-29\n"
    private static let ocr = "Service: ocr\nVersion: 2018-11-19\n"

    /// `service version: actions` of each service.
    private func owners(_ files: SpecInput...) throws -> [String] {
        let (api, diagnostics) = readSpecs(files)
        #expect(diagnostics.isEmpty, "\(diagnostics)")
        return try #require(api).services.map { service in
            "\(service.shortName) \(service.version): \(service.actions.map(\.wireName).joined(separator: " "))"
        }
    }

    @Test func `the service earlier in the file comes first`() throws {
        #expect(
            try owners(
                Written.file("a/a.yaml", Self.ocr + "---\nAction: A\n"), Written.file("a/b.yaml", Self.new))
                == ["ocr 2018-11-19: A", "cvm 2020-12-29: "])
    }

    @Test func `then the folder then the nearest above`() throws {
        #expect(
            try owners(
                Written.file("s/ocr/B.yaml", "Action: B\n"), Written.file("s/ocr/service.yaml", Self.ocr),
                Written.file("s/ocr/deep/er/C.yaml", "Action: C\n"), Written.file("s/service.yaml", Self.new),
                Written.file("s/other/D.yaml", "Action: D\n"))
                == ["ocr 2018-11-19: B C", "cvm 2020-12-29: D"])
    }

    @Test func `a folder on the side is not looked at`() {
        #expect(
            Written.messages(
                Written.file("s/ocr/service.yaml", Self.ocr), Written.file("s/other/A.yaml", "Action: A\n")
            ).first?.hasPrefix("s/other/A.yaml:1:9: error: action 'A' has no service") == true)
    }

    @Test func `the version chooses among several`() throws {
        #expect(
            try owners(
                Written.file("cvm/service.yaml", Self.old + "---\n" + Self.new),
                Written.file("cvm/A.yaml", "Action: A\nVersion: 2020-12-29\n"),
                Written.file("cvm/B.yaml", "Action: A\nVersion: 2016-01-01\n"))
                == ["cvm 2016-01-01: A", "cvm 2020-12-29: A"])
    }

    @Test func `types are added to the service of their name`() throws {
        let more = "Service: cvm\ntypes: {T: {members: {X: {type: Integer}}}}\n"
        let (api, diagnostics) = readSpecs([
            Written.file("cvm/types.yaml", more), Written.file("cvm/service.yaml", Self.new),
            Written.file("cvm/A.yaml", "Action: A\nparameters: {P: {type: T}}\n"),
        ])
        #expect(diagnostics.isEmpty)
        #expect(api?.services.map(\.version) == ["2020-12-29"])
        #expect(api?.services.first?.types.map(\.origin.file) == ["cvm/types.yaml"])
    }

    @Test func `types alone may be the service`() throws {
        let text = "Service: ocr\nVersion: 2018-11-19\ntypes: {T: {members: {X: {type: Integer}}}}\n---\nAction: A\n"
        #expect(try owners(Written.file("ocr.yaml", text)) == ["ocr 2018-11-19: A"])
    }

    @Test func `what is missing may be in a file that could not be read`() {
        let messages = Written.messages(
            Written.file("ocr/service.yaml", "Service: ocr\n  Version: 2018-11-19\n"),
            Written.file("ocr/A.yaml", "Action: A\nparamters: {}\n"))
        #expect(messages.map { String($0.prefix { $0 != ":" }) } == ["ocr/service.yaml", "ocr/A.yaml"])
    }
}
