package import APIModel

/// A spec file of a run, in memory.
package struct SpecInput: Sendable {
    /// As the user gave it; what diagnostics say. Its folders decide which service an interface belongs to.
    package var path: String
    /// What generated code says it came from: starts with the last component of the folder given
    /// (`specs/ocr/IDCardOCR.yaml`).
    package var name: String
    package var bytes: [UInt8]

    package init(path: String, name: String, bytes: [UInt8]) {
        self.path = path
        self.name = name
        self.bytes = bytes
    }
}

/// Names of a file of the run, shared by all places in it.
package final class SourceFile: Sendable {
    package let path: String
    package let name: String
    /// Index among the run's inputs.
    let order: Int
    /// Components of the path up to the file.
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
///   - mustBeComplete: Whether specs without complaints are held to `Completeness`, too.
/// - Returns: What they mean, or `nil` and every complaint of the run, sorted by file and place.
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
