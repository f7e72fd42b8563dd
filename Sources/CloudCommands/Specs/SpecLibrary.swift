import APIModel
import APISpec
import Files

/// The specs that commands know: those of this repository, or those of a folder.
struct SpecLibrary {
    /// An action, and the service that it belongs to. Only the types that the action needs are known to be there.
    struct Found {
        let service: APIModel.Service
        let action: APIModel.Action
    }

    private struct File {
        var path: String
        var heads: [SpecHead]
        var bytes: [UInt8]
    }

    /// The folder that the user named; `nil` for the built-in specs.
    private let folder: String?

    /// - Parameter folder: A folder with specs, such as one that `tcgen import` has written; `nil` for the built-in specs.
    init(folder: String?) { self.folder = folder }

    /// Returns an action.
    /// - Parameter version: A version of the service, such as `2018-11-19`; `nil` for the newest one with the action.
    func action(
        _ name: String, of service: String, version: String? = nil
    ) throws(CommandFailure) -> Found {
        let files = try files(of: service, action: name)
        let wanted = files.filter { file in
            file.heads.contains { head in
                switch head {
                case .service: true
                case .action(let other): other == name
                case .version: false
                }
            }
        }
        guard wanted.contains(where: { $0.heads.contains(.action(name)) }) else {
            let known = try actionNames(of: service)
            let advice = NearestName.of(name, among: known).map { "; did you mean '\($0)'?" }
            throw .usedWrongly(
                "the service '\(service)' has no action '\(name)'"
                    + (advice ?? ". 'tcapi list \(service)' lists them."))
        }
        let versions = try read(wanted, of: service).filter { service in
            service.actions.contains { $0.wireName == name } && (version == nil || service.version == version)
        }
        guard let service = versions.first(where: \.isNewest) ?? versions.last,
            let action = service.actions.first(where: { $0.wireName == name })
        else {
            let known = try read(wanted, of: service).map(\.version).joined(separator: ", ")
            throw .usedWrongly(
                "the service '\(service)' has no version '\(version ?? "")' with the action '\(name)'; known: \(known)")
        }
        return Found(service: service, action: action)
    }

    /// Returns a service with all of its actions.
    func service(_ name: String, version: String? = nil) throws(CommandFailure) -> APIModel.Service {
        let versions = try read(files(of: name, action: nil), of: name)
        let wanted = versions.filter { version == nil || $0.version == version }
        guard let service = wanted.first(where: \.isNewest) ?? wanted.last else {
            let known = versions.map(\.version).joined(separator: ", ")
            throw .usedWrongly("the service '\(name)' has no version '\(version ?? "")'; known: \(known)")
        }
        return service
    }

    /// Returns the newest version of a service without its actions, which takes a fraction of the time.
    func serviceAlone(_ name: String) throws(CommandFailure) -> APIModel.Service {
        let files = try files(of: name, action: nil).filter { $0.heads.contains(.service(name)) }
        let versions = try read(files, of: name)
        guard let service = versions.first(where: \.isNewest) ?? versions.last else {
            throw .usedWrongly("the specs do not describe the service '\(name)'")
        }
        return service
    }

    /// Returns all services of some files or folders, with all of their actions.
    /// - Parameter paths: The paths; none for the built-in specs.
    static func api(_ paths: [String]) throws(CommandFailure) -> API {
        var inputs = builtIn.map { SpecInput(path: $0.path, name: $0.path, bytes: Array($0.text.utf8)) }
        do throws(FileError) {
            if !paths.isEmpty { inputs = try SpecFiles.read(paths, note: { Terminal.printError($0) }) }
        } catch {
            throw .usedWrongly("\(error)")
        }
        let api = try api(of: inputs, isPart: false)
        guard api.services.contains(where: { !$0.actions.isEmpty }) else {
            throw .usedWrongly("the specs have no action")
        }
        return api
    }

    /// The short names of all services, sorted.
    func serviceNames() throws(CommandFailure) -> [String] {
        var names: Set<String> = []
        for file in try files(in: folder) {
            for case .service(let name) in file.heads { names.insert(name) }
        }
        return names.sorted()
    }

    /// The names of a service's actions, sorted.
    func actionNames(of service: String) throws(CommandFailure) -> [String] {
        var names: Set<String> = []
        for file in try files(of: service, action: nil) {
            for case .action(let name) in file.heads { names.insert(name) }
        }
        return names.sorted()
    }

    // MARK: - Files

    /// Returns the files that may describe a service. If an action is given, built-in files of other actions are left out.
    private func files(of service: String, action: String?) throws(CommandFailure) -> [File] {
        let files =
            if let folder {
                try self.files(in: folder, of: service)
            } else {
                Self.builtIn.filter { $0.service == service && (action == nil || Self.concerns($0.path, action)) }
                    .map { file in
                        let bytes = Array(file.text.utf8)
                        return File(path: file.path, heads: SpecHead.all(in: bytes), bytes: bytes)
                    }
            }
        guard files.contains(where: { $0.heads.contains(.service(service)) }) else {
            let advice = NearestName.advice(on: service, among: try serviceNames())
            let source = folder.map { "in \($0)" } ?? "built in"
            let others = folder == nil && advice.isEmpty ? "; name the folder of others with --specs" : ""
            throw .usedWrongly("no service '\(service)' is \(source)\(advice)\(others)")
        }
        return files
    }

    private func files(in folder: String, of service: String) throws(CommandFailure) -> [File] {
        // `tcgen import` writes a folder for each service.
        let own = FileSystem.joining(folder, service)
        return try read(paths: [FileSystem.content(of: own) == .folder ? own : folder])
    }

    private func files(in folder: String?) throws(CommandFailure) -> [File] {
        if let folder { return try read(paths: [folder]) }
        return Self.builtIn.filter { $0.path.hasSuffix("service.yaml") }.map { file in
            File(path: file.path, heads: [.service(file.service)], bytes: [])
        }
    }

    private func read(paths: [String]) throws(CommandFailure) -> [File] {
        do throws(FileError) {
            return try SpecFiles.read(paths, note: { Terminal.printError($0) }).map { input in
                File(path: input.path, heads: SpecHead.all(in: input.bytes), bytes: input.bytes)
            }
        } catch {
            throw .usedWrongly("\(error)")
        }
    }

    /// Returns the versions of a service that the files describe.
    private func read(_ files: [File], of service: String) throws(CommandFailure) -> [APIModel.Service] {
        let inputs = files.map { SpecInput(path: $0.path, name: $0.path, bytes: $0.bytes) }
        return try Self.services(of: inputs).filter { $0.shortName == service }
    }

    /// Returns the services that files describe, of which others may be missing.
    static func services(of inputs: [SpecInput]) throws(CommandFailure) -> [APIModel.Service] {
        try api(of: inputs, isPart: true).services
    }

    /// - Parameter isPart: `true` if other files of the services may be missing.
    private static func api(of inputs: [SpecInput], isPart: Bool) throws(CommandFailure) -> API {
        let (api, diagnostics) = readSpecs(inputs, isPart: isPart)
        guard let api else {
            let lines = diagnostics.filter { $0.severity == .error }.map { diagnostic in
                let location = diagnostic.location
                return "\(location.path):\(location.line):\(location.column): error: \(diagnostic.message)"
            }
            throw .usedWrongly("the specs have errors:\n" + lines.joined(separator: "\n"))
        }
        return api
    }

    // MARK: - Built-in specs

    static let builtIn: [(service: String, path: String, text: String)] =
        EmbeddedOCR.all.map { ("ocr", "ocr/" + $0.path, $0.text) }

    /// Each built-in action has a file of its own, which a test checks.
    private static func concerns(_ path: String, _ action: String?) -> Bool {
        path.hasSuffix("/service.yaml") || path.hasSuffix("/\(action ?? "").yaml")
    }
}
