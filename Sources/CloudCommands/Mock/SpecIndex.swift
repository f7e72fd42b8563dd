import APISpec
import Files

/// The services and actions of specs, found by the first lines of their documents alone. Specs of a whole cloud are read
/// service by service, once a request needs one.
struct SpecIndex: Sendable {
    /// A folder whose files are read together: the top-most one with a service in it.
    struct Unit: Sendable {
        var services: [(name: String, version: String?)] = []
        var actions: Set<String> = []
        /// The files: paths, or those that are built in.
        var files: [SpecInput] = []
        /// The size of all files, in bytes.
        var size = 0

        /// Returns `true` if the unit describes a version of a service, or a part of it.
        /// - Parameter service: The name of the service; `nil` for any.
        func describes(_ service: String?, version: String) -> Bool {
            services.contains { (service == nil || $0.name == service) && ($0.version ?? version) == version }
        }
    }

    private(set) var units: [Unit] = []
    /// The number of actions, and the number of services with all their versions.
    var counts: (actions: Int, services: Int) {
        let services = units.flatMap(\.services)
        let versions = Set(services.compactMap { service in service.version.map { "\(service.name) \($0)" } })
        let undated = Set(services.map(\.name)).subtracting(services.filter { $0.version != nil }.map(\.name))
        return (units.reduce(0) { $0 + $1.actions.count }, versions.count + undated.count)
    }
    /// The size of all files, in bytes.
    var size: Int { units.reduce(0) { $0 + $1.size } }

    /// The specs of OCR, which are built in.
    static var builtIn: SpecIndex {
        var index = SpecIndex()
        var unit = Unit()
        for file in SpecLibrary.builtIn {
            let input = SpecInput(path: file.path, name: file.path, bytes: Array(file.text.utf8))
            unit.add(input, heads: SpecHead.all(in: input.bytes), size: input.bytes.count)
        }
        index.units = [unit]
        return index
    }

    private init() {}

    /// Finds the services and actions below paths.
    init(paths: [String]) throws(CommandFailure) {
        var files: [(folder: String, input: SpecInput, heads: [SpecHead], size: Int)] = []
        do throws(FileError) {
            try SpecFiles.forEach(in: paths, note: { Terminal.printError($0) }) { input in
                let heads = SpecHead.all(in: input.bytes)
                let folder = FileSystem.parent(of: input.location) ?? ""
                var file = input
                file.bytes = []
                files.append((folder, file, heads, input.bytes.count))
            }
        } catch {
            throw .usedWrongly("\(error)")
        }
        let withService = Set(files.filter { $0.heads.contains(where: \.isService) }.map(\.folder))
        var units: [String: Int] = [:]
        for file in files {
            let top = Self.topmost(file.folder, in: withService)
            let index = units[top] ?? self.units.count
            if index == self.units.count {
                units[top] = index
                self.units.append(Unit())
            }
            self.units[index].add(file.input, heads: file.heads, size: file.size)
        }
    }

    /// Returns the shortest of a folder and its parents that is in a set, or the folder itself.
    private static func topmost(_ folder: String, in folders: Set<String>) -> String {
        var top = folder
        var next: String? = folder
        while let folder = next, !folder.isEmpty {
            if folders.contains(folder) { top = folder }
            let parent = FileSystem.parent(of: folder)
            next = parent == folder ? nil : parent
        }
        return top
    }
}

extension SpecIndex.Unit {
    fileprivate mutating func add(_ input: SpecInput, heads: [SpecHead], size: Int) {
        files.append(input)
        self.size += size
        var isService = false
        for head in heads {
            switch head {
            case .service(let name):
                services.append((name, nil))
                isService = true
            case .action(let name):
                actions.insert(name)
                isService = false
            case .version(let version): if isService { services[services.count - 1].version = version }
            }
        }
    }
}

extension SpecHead {
    fileprivate var isService: Bool { if case .service = self { true } else { false } }
}
