import APIModel
import APISpec
import Files
import PolicyEmit

/// The sources of the actions that a policy allows.
struct PolicySources {
    /// The actions that the user has named.
    let actions: [ActionUse]
    let configuration: Configuration?
    let journals: [String]
    /// Files with the texts of errors.
    let denied: [String]

    /// The parts of a `tcgen.yaml` that tell actions.
    struct Configuration {
        /// An empty list stands for all actions.
        let include: [Located<String>]
        /// The paths of further specs. Shipped specs, which are named without a slash, are left out.
        let specs: [String]

        init(_ configuration: TargetConfiguration, path: String) {
            include = configuration.include
            let folder = FileSystem.parent(of: path) ?? "."
            specs = (configuration.specs ?? []).map(\.value).filter { $0.contains("/") }.map {
                FileSystem.joining(folder, $0)
            }
        }
    }

    /// Returns diagnostics about actions of the configuration that no service has, or `nil` if there are none.
    func unknownActions(in api: API) -> [Diagnostic]? {
        guard let include = configuration?.include else { return nil }
        let unknown = api.choosing(actions: include.map(\.value)).unknown
        let diagnostics = unknown.compactMap { action in
            include.first { $0.value == action.name }.map { Diagnostic.unknownAction(action, at: $0.location) }
        }
        return diagnostics.isEmpty ? nil : diagnostics
    }

    /// Reads all sources. Returns the uses of actions, and notes about the sources.
    ///
    /// - Parameter api: The specs, which have all actions of the configuration.
    func read(in api: API) throws(FileError) -> (uses: [ActionUse], notes: [String]) {
        var uses = actions
        var notes: [String] = []
        if let include = configuration?.include {
            // The actions of a console are not generated.
            let generated = include.isEmpty ? api : api.choosing(actions: include.map(\.value)).api
            uses += generated.services.flatMap { service in
                service.actions.map { .named(service: service.shortName, action: $0.wireName) }
            }
        }
        for path in journals {
            let actions = try Self.journal(path)
            uses += actions.uses
            let skipped = actions.skippedLines
            let rest =
                skipped == 0 ? "" : "; \(Console.count(skipped, "line")) of it \(skipped == 1 ? "is" : "are") no entry"
            notes.append("\(path) has \(Console.count(actions.calls, "call"))\(rest)")
        }
        for path in denied {
            let found = DeniedErrors.uses(in: try FileSystem.readPresent(path))
            uses += found
            notes.append("\(path) has \(Console.count(found.count, "denied call"))")
        }
        return (uses, notes)
    }

    /// Reads a journal and the files that were set aside: `calls.jsonl.1`, `calls.jsonl.2` and so on.
    private static func journal(_ path: String) throws(FileError) -> JournalActions {
        var actions = JournalActions()
        actions.read(try FileSystem.readPresent(path))
        var number = 1
        while FileSystem.content(of: "\(path).\(number)") == .file {
            actions.read(try FileSystem.readPresent("\(path).\(number)"))
            number += 1
        }
        return actions
    }
}
