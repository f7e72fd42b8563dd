import APIDiff
import APIModel
import APISpec
import Testing

/// Two descriptions and what is said about them.
struct DiffCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let old: String
    let new: String
    /// A line each: `!` for what breaks callers and `+` for what does not, element and sentence.
    let said: [String]

    init(_ description: String, _ old: String, _ new: String, _ said: String...) {
        (testDescription, self.old, self.new, self.said) = (description, old, new, said)
    }

    /// An action `Look` with these parameters on either side.
    static func parameter(_ description: String, _ old: String, _ new: String, _ said: String...) -> DiffCase {
        var made = DiffCase(
            description, "---\nAction: Look\nparameters: {\(old)}\n", "---\nAction: Look\nparameters: {\(new)}\n")
        made = DiffCase(made, said)
        return made
    }

    /// An action `Look` with this response on either side.
    static func response(_ description: String, _ old: String, _ new: String, _ said: String...) -> DiffCase {
        DiffCase(
            DiffCase(description, "---\nAction: Look\nresponse: {\(old)}\n", "---\nAction: Look\nresponse: {\(new)}\n"),
            said)
    }

    private init(_ other: DiffCase, _ said: [String]) {
        (testDescription, old, new, self.said) = (other.testDescription, other.old, other.new, said)
    }

    func check() throws {
        #expect(try Self.lines(from: old, to: new) == said)
    }

    static func lines(from old: String, to new: String) throws -> [String] {
        try differences(old, new).flatMap { service in
            service.groups.flatMap { group in
                group.changes.map { "\($0.isBreaking ? "!" : "+") \($0.element): \($0.sentence)" }
            }
        }
    }

    static func differences(_ old: String, _ new: String) throws -> [ServiceChanges] {
        changes(from: try api(old), to: try api(new))
    }

    /// A service `ocr` with what follows; or the documents as they are, where they begin with another service.
    static func api(_ documents: String) throws -> API {
        let text = documents.hasPrefix("Service:") ? documents : "Service: ocr\nVersion: 2018-11-19\n" + documents
        let (api, diagnostics) = readSpecs([SpecInput(path: "ocr.yaml", name: "ocr.yaml", bytes: Array(text.utf8))])
        return try #require(api, "\(diagnostics.map(\.description).joined(separator: "\n"))")
    }
}
