package import APIModel
package import APISpec

/// What became of a run's specs.
package enum GeneratorResult: Sendable {
    case generated([OutputFile], scope: OutputWriter.Scope)
    /// Every complaint of the run, sorted by place. Nothing was made.
    case refused([Diagnostic])
    /// Names in `include` that are no action of these specs, each with the nearest name that is.
    case unknownActions([UnknownName])

    package struct UnknownName: Sendable, Equatable {
        package var name: String
        package var suggestion: String?
    }
}

/// The whole generator: specs in, files out, nothing on disk.
///
/// - Parameters:
///   - emitters: What to make, in this order.
///   - include: Wire names of the actions to make; all where it is empty.
package func generate(
    _ inputs: [SpecInput], with emitters: [any Emitter], include: [String] = []
) -> GeneratorResult {
    let (resolved, diagnostics) = readSpecs(inputs)
    guard var api = resolved else { return .refused(diagnostics) }
    var scope = OutputWriter.Scope(
        folders: emitters.flatMap { emitter in api.services.flatMap { emitter.pathPrefixes(of: $0) } })
    if !include.isEmpty {
        let (selected, unknown) = api.selecting(actions: include)
        guard unknown.isEmpty else {
            let known = api.services.flatMap { $0.actions.map(\.wireName) }
            return .unknownActions(unknown.map { .init(name: $0, suggestion: NearestName.of($0, among: known)) })
        }
        api = selected
        // A part of the API makes no orphans of the rest.
        scope.folders = []
    }
    return .generated(emitters.flatMap { $0.files(for: api) }, scope: scope)
}
