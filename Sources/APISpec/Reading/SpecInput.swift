package import APIModel

/// The content of a spec file.
package struct SpecInput: Sendable {
    /// The path as the user gave it, which diagnostics show. Its folders decide which service an action belongs to.
    package var path: String
    /// The name of the source in generated code. It begins with the last component of the folder that the user gave, as
    /// in `specs/ocr/IDCardOCR.yaml`.
    package var name: String
    package var bytes: [UInt8]

    package init(path: String, name: String, bytes: [UInt8]) {
        self.path = path
        self.name = name
        self.bytes = bytes
    }
}

/// The names of a file of the run, shared by all locations in it.
package final class SourceFile: Sendable {
    package let path: String
    package let name: String
    /// The index of the file in the inputs of the run.
    let order: Int
    /// The components of the path without the file name.
    let folder: [Substring]

    init(path: String, name: String, order: Int) {
        self.path = path
        self.name = name
        self.order = order
        folder = path.split(separator: "/", omittingEmptySubsequences: true).dropLast().filter { $0 != "." }
    }
}

/// Reads all specs of a run.
///
/// - Parameters:
///   - inputs: The files.
///   - mustBeComplete: A Boolean value that indicates whether specs without errors must also pass `Completeness`.
/// - Returns: The API and no diagnostics, or `nil` and all diagnostics of the run, sorted by file and location.
package func readSpecs(
    _ inputs: [SpecInput], mustBeComplete: Bool = false
) -> (api: API?, diagnostics: [Diagnostic]) {
    var reader = SpecReader()
    for (order, input) in inputs.enumerated() {
        let file = SourceFile(path: input.path, name: input.name, order: order)
        let parsed = YAMLParser.parse(input.bytes, of: file)
        reader.diagnostics += parsed.diagnostics
        if !parsed.isWhole { reader.specs.brokenFiles.append(file) }
        for document in parsed.documents { reader.read(document) }
    }
    var resolver = SpecResolver(specs: reader.specs, diagnostics: reader.diagnostics)
    let api = resolver.resolve()
    var diagnostics = resolver.diagnostics
    if mustBeComplete, diagnostics.isEmpty { diagnostics = Completeness(of: reader.specs).diagnostics }
    diagnostics = diagnostics.sortedByPlace().withEditedPlaces(inputs)
    return (diagnostics.isEmpty ? api : nil, diagnostics)
}
