package import APIModel
package import APISpec
package import SwiftEmit
package import SwiftTemplates

/// What can be made from an API.
package enum OutputKind: String, CaseIterable, Sendable {
    case swift

    /// Folder below the output folder.
    var folder: String {
        switch self {
        case .swift: "Swift"
        }
    }
}

/// What of the specs to make, and how.
package struct GeneratorOptions: Sendable {
    package var kinds: [OutputKind] = OutputKind.allCases
    /// Wire names of the actions to make; all where it is empty.
    package var include: [String] = []
    package var access: AccessLevel = .public
    package var skeleton = Skeleton<SwiftFileHole>.swiftFile

    package init() {}
}

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
package func generate(_ inputs: [SpecInput], options: GeneratorOptions) -> GeneratorResult {
    let (resolved, diagnostics) = readSpecs(inputs)
    guard var api = resolved else { return .refused(diagnostics) }
    var scope = OutputWriter.Scope(
        folders: options.kinds.flatMap { kind in api.services.map { "\(kind.folder)/\($0.swiftName)/" } })
    if !options.include.isEmpty {
        let (selected, unknown) = api.selecting(actions: options.include)
        guard unknown.isEmpty else {
            let known = api.services.flatMap { $0.actions.map(\.wireName) }
            return .unknownActions(unknown.map { .init(name: $0, suggestion: NearestName.of($0, among: known)) })
        }
        api = selected
        // A part of the API makes no orphans of the rest.
        scope.folders = []
    }
    let files = options.kinds.flatMap { kind in
        switch kind {
        case .swift: SwiftEmitter(access: options.access, skeleton: options.skeleton).files(for: api)
        }
    }
    return .generated(files, scope: scope)
}
