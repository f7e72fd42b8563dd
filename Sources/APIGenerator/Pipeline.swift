package import APIModel
package import APISpec

/// The result of a run.
package enum GeneratorResult: Sendable {
    case generated(Outputs)
    /// All diagnostics of the run, sorted by location. Nothing was generated.
    case refused([Diagnostic])
    /// Names in `include` that are not actions of these specs.
    case unknownActions([UnknownAction])
}

/// Generates files from specs, without accessing the disk.
///
/// - Parameters:
///   - inputs: The specs.
///   - emitters: The emitters, in the order of the output.
///   - include: The wire names of the actions to generate. An empty array stands for all actions.
package func generate(
    _ inputs: consuming [SpecInput], with emitters: [any Emitter], include: [String] = []
) -> GeneratorResult {
    let (resolved, diagnostics) = readSpecs(inputs)
    guard let api = resolved else { return .refused(diagnostics) }
    guard !include.isEmpty else {
        return .generated(Outputs(api: api, emitters: emitters, isWhole: true, notes: diagnostics))
    }
    let (selected, unknown) = api.choosing(actions: include)
    guard unknown.isEmpty else { return .unknownActions(unknown) }
    return .generated(Outputs(api: selected, emitters: emitters, isWhole: false, notes: diagnostics))
}

/// The output of emitters for an API, in parts that are generated on demand, since the files of all services together
/// would use too much memory.
///
/// The first part contains the files that services share. Each further part contains the files of one service.
package struct Outputs: RandomAccessCollection, Sendable {
    private let api: API
    private let emitters: [any Emitter]
    /// The services and kinds of output that the files belong to.
    package let scope: OutputWriter.Scope
    /// The notes about the specs, sorted by location.
    package let notes: [Diagnostic]

    init(api: API, emitters: [any Emitter], isWhole: Bool, notes: [Diagnostic]) {
        self.api = api
        self.notes = notes
        self.emitters = emitters
        scope = OutputWriter.Scope(
            folders: emitters.flatMap { emitter in
                api.services.flatMap { emitter.pathPrefixes(of: $0) }
                    + emitter.sharedPathPrefixes(for: api)
            },
            isWhole: isWhole)
    }

    package var startIndex: Int { 0 }
    package var endIndex: Int { api.services.count + 1 }

    package subscript(part: Int) -> [OutputFile] {
        emitters.flatMap { emitter in
            part == 0 ? emitter.sharedFiles(for: api) : emitter.files(for: api.services[part - 1], in: api)
        }
    }

    /// Returns the subject of a part, such as `ocr 2018-11-19`.
    package func name(ofPart part: Int) -> String {
        part == 0 ? "shared files" : "\(api.services[part - 1].shortName) \(api.services[part - 1].version)"
    }
}
