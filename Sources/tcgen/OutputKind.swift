import ArgumentParser

/// A kind of output.
enum OutputKind: String, CaseIterable {
    case swift, postman, markdown, html, openapi

    /// The kinds that are generated if none are named: all but OpenAPI, which is for programs that few users have.
    static let usual: [OutputKind] = [.swift, .postman, .markdown, .html]

    static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }

    /// Parses kinds separated by commas.
    static func list(_ argument: String) throws -> [OutputKind] {
        try namesInList(argument).map { name in
            guard let kind = OutputKind(rawValue: name) else {
                throw ValidationError("unknown kind '\(name)'; known kinds: \(names)")
            }
            return kind
        }
    }
}
