package import APIModel

/// The content of a spec file.
package struct SpecInput: Sendable {
    /// As the user gave it; what diagnostics say.
    package var path: String
    /// What generated code says it came from: the path from the package's folder on (`specs/ocr/IDCardOCR.yaml`).
    package var name: String
    package var bytes: [UInt8]
    /// The path whose folders decide which service an action belongs to.
    package var location: String

    /// - Parameter location: The path itself where it is left out: it is then enough that all files of the run are named in
    ///   the same way.
    package init(path: String, name: String, bytes: [UInt8], location: String? = nil) {
        self.path = path
        self.name = name
        self.bytes = bytes
        self.location = location ?? path
    }
}

/// The names of a file of the run, shared by all locations in it.
package final class SourceFile: Sendable {
    package let path: String
    package let name: String
    /// The index of the file in the inputs of the run.
    let order: Int
    /// Components of the location up to the file.
    let folder: [Substring]

    init(path: String, name: String, location: String? = nil, order: Int) {
        self.path = path
        self.name = name
        self.order = order
        folder = (location ?? path).split(separator: "/", omittingEmptySubsequences: true).dropLast().filter {
            $0 != "."
        }
    }
}

/// Reads all specs of a run. What is not needed any more is let go on the way: the specs of a whole cloud are large.
///
/// - Parameters:
///   - inputs: The files. Their bytes are gone after reading if nobody else keeps them.
///   - mustBeComplete: Whether specs without complaints are held to `Completeness`, too.
/// - Returns: What they mean, or `nil` and every complaint of the run, sorted by file and place.
package func readSpecs(
    _ inputs: consuming [SpecInput], mustBeComplete: Bool = false
) -> (api: API?, diagnostics: [Diagnostic]) {
    var reader = SpecReader()
    var breaks: [Int: LineBreaks] = [:]
    for order in inputs.indices {
        let input = inputs[order]
        inputs[order].bytes = []
        let file = SourceFile(path: input.path, name: input.name, location: input.location, order: order)
        let parsed = YAMLParser.parse(input.bytes, of: file)
        reader.diagnostics += parsed.diagnostics
        if !parsed.isWhole { reader.specs.brokenFiles.append(file) }
        for document in parsed.documents { reader.read(document) }
        breaks[order] = LineBreaks(input.bytes)
    }
    let complete = mustBeComplete ? reader.specs : nil
    var resolver = SpecResolver(specs: reader.specs, diagnostics: reader.diagnostics)
    reader.specs = ParsedSpecs()
    let api = resolver.resolve()
    var diagnostics = resolver.diagnostics
    if let complete, diagnostics.isEmpty { diagnostics = Completeness(of: complete).diagnostics }
    diagnostics = diagnostics.sortedByLocation().withEditorLocations(breaks)
    return (diagnostics.isEmpty ? api : nil, diagnostics)
}
