import APIModel
import APISpec
import Testing

/// Specs written in a test: one document a text, one file a path.
enum Written {
    /// The model of one file with a service `ocr` and what follows it.
    static func api(_ documents: String) throws -> API {
        let (api, diagnostics) = readSpecs([file("ocr.yaml", "Service: ocr\nVersion: 2018-11-19\n" + documents)])
        return try #require(api, "\(diagnostics.map(\.description).joined(separator: "\n"))")
    }

    /// The only service of that.
    static func service(_ documents: String) throws -> Service {
        try #require(try api(documents).services.first)
    }

    static func file(_ path: String, _ text: String) -> SpecInput {
        SpecInput(path: path, name: path, bytes: Array(text.utf8))
    }

    /// Returns the lines of all diagnostics, notes included.
    static func messages(_ files: SpecInput...) -> [String] {
        readSpecs(files).diagnostics.flatMap { $0.description.split(separator: "\n").map(String.init) }
    }
}

extension Service {
    func type(_ name: String) throws -> ObjectType {
        try #require(types.first { $0.name.wire == name })
    }

    func action(_ name: String) throws -> Action {
        try #require(actions.first { $0.wireName == name })
    }
}

extension ObjectType {
    func member(_ name: String) throws -> Member {
        try #require(members.first { $0.wireName == name })
    }
}
