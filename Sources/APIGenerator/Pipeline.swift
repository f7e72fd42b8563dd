package import APIModel
package import APISpec

/// What became of a run's specs.
package enum GeneratorResult: Sendable {
    case generated(Outputs)
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
    _ inputs: consuming [SpecInput], with emitters: [any Emitter], include: [String] = []
) -> GeneratorResult {
    let (resolved, diagnostics) = readSpecs(inputs)
    guard let api = resolved else { return .refused(diagnostics) }
    guard !include.isEmpty else { return .generated(Outputs(api: api, emitters: emitters, isWhole: true)) }
    let (selected, unknown) = api.selecting(actions: include)
    guard unknown.isEmpty else {
        let known = api.services.flatMap { $0.actions.map(\.wireName) }
        return .unknownActions(unknown.map { .init(name: $0, suggestion: NearestName.of($0, among: known)) })
    }
    return .generated(Outputs(api: selected, emitters: emitters, isWhole: false))
}

/// What emitters make of an API, in parts that are made when they are asked for: the files of a whole cloud are larger than
/// memory should be.
///
/// The first part holds the files that services share; of the others each holds the files of one service.
package struct Outputs: RandomAccessCollection, Sendable {
    private let api: API
    private let emitters: [any Emitter]
    /// Where the files lie.
    package let scope: OutputWriter.Scope

    init(api: API, emitters: [any Emitter], isWhole: Bool) {
        self.api = api
        self.emitters = emitters
        scope = OutputWriter.Scope(
            folders: emitters.flatMap { emitter in
                api.services.flatMap { emitter.pathPrefixes(of: $0) } + emitter.sharedPathPrefixes
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

    /// What a part is about: `ocr 2018-11-19`.
    package func name(ofPart part: Int) -> String {
        part == 0 ? "shared files" : "\(api.services[part - 1].shortName) \(api.services[part - 1].version)"
    }
}
