package import APIModel

/// Reads all specs of a run. Intermediate results are released as early as possible, since the specs of a whole cloud are
/// large.
///
/// - Parameters:
///   - inputs: The files. The bytes of each are released once it has been read.
///   - mustBeComplete: If `true`, specs without errors are also checked by `Completeness`.
///   - isPart: If `true`, actions may be missing: `start`, `cam` and `poll`, which name actions, are left out.
/// - Returns: The API, or `nil` if the specs have errors, and all diagnostics of the run, sorted by file and location.
package func readSpecs(
    _ inputs: consuming [SpecInput], mustBeComplete: Bool = false, isPart: Bool = false
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
    if isPart { reader.specs.leaveOutOtherActions() }
    let complete = mustBeComplete ? reader.specs : nil
    var resolver = SpecResolver(specs: reader.specs, diagnostics: reader.diagnostics)
    reader.specs = ParsedSpecs()
    let api = resolver.resolve()
    var diagnostics = resolver.diagnostics
    if let complete, !diagnostics.haveErrors { diagnostics += Completeness(of: complete).diagnostics }
    diagnostics = diagnostics.sortedByLocation().inEditorCoordinates(breaks)
    return (diagnostics.haveErrors ? nil : api, diagnostics)
}
