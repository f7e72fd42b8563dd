internal import Files

/// The files about versions of services in a Python package, such as `services/cvm/v20170312/api.json`.
///
/// The package is a folder: pip downloads, verifies and unpacks archives.
struct PackageFiles {
    /// The folder of a version of a service.
    struct ServiceVersion: Hashable {
        /// The folder of the service, such as `autoscaling`.
        var service: String
        /// The folder of the version, such as `v20180419`.
        var version: String
    }

    let path: String
    /// The paths of the files by name.
    private var files: [ServiceVersion: [String: String]] = [:]

    /// The maximum size of a file in bytes.
    static let largestFile = JSONTree.largestText

    /// Returns the versions of services that have a file with this name, or do not, sorted by service and version.
    func versions(with name: String, _ exists: Bool = true) -> [ServiceVersion] {
        files.filter { ($0.value[name] != nil) == exists }.keys
            .sorted { ($0.service, $0.version) < ($1.service, $1.version) }
    }

    /// - Parameters:
    ///   - path: The package.
    ///   - package: The name of the package on PyPI, for messages.
    ///   - folders: The possible paths of the services in the package. The first that exists is used.
    ///   - names: The names of the files to find. The first is the one that makes a folder a version of a service.
    /// - Throws: `FileError` if the path is not a folder, or has no such files.
    init(_ path: String, package: String, folders: [String], names: [String]) throws(FileError) {
        self.path = path
        let advice = "'\(OfficialPackage.installation(of: package))' creates the folder DIR"
        switch FileSystem.content(of: path) {
        case .missing: throw FileError(operation: "read", path: path, reason: "no such file or folder")
        case .obstacle(let reason) where FileSystem.kind(of: path) == .missing:
            throw FileError(operation: "read", path: path, reason: reason)
        case .file, .obstacle:
            throw FileError(operation: "read", path: path, reason: "expected a folder, not a file; \(advice)")
        case .folder:
            let all = folders.map { FileSystem.joining(path, $0) } + [path]
            try addFolder(all.first { FileSystem.kind(of: $0) == .folder } ?? path, names)
        }
        guard files.values.contains(where: { $0[names[0]] != nil }) else {
            throw FileError(
                operation: "read", path: path, reason: "no \(names[0]) of a service below it; \(advice) that has them")
        }
    }

    private mutating func addFolder(_ folder: String, _ names: [String]) throws(FileError) {
        let (services, notUTF8) = try FileSystem.listing(folder)
        if let name = notUTF8.first {
            throw FileError(
                operation: "read", path: FileSystem.joining(folder, name), reason: "its name is not UTF-8")
        }
        for service in services {
            let serviceFolder = FileSystem.joining(folder, service)
            guard try exists(serviceFolder, as: .folder) else { continue }
            for version in try FileSystem.list(serviceFolder) where Self.isVersion(version) {
                let versionFolder = FileSystem.joining(serviceFolder, version)
                guard try exists(versionFolder, as: .folder) else { continue }
                for name in names {
                    let file = FileSystem.joining(versionFolder, name)
                    guard try exists(file, as: .file) else { continue }
                    files[ServiceVersion(service: service, version: version), default: [:]][name] = file
                }
            }
        }
    }

    /// - Throws: `FileError` if the path can neither be read nor walked, such as a link to nothing.
    private func exists(_ path: String, as content: FileSystem.Content) throws(FileError) -> Bool {
        switch FileSystem.content(of: path) {
        case .obstacle(let reason): throw FileError(operation: "read", path: path, reason: reason)
        case let found: return found == content
        }
    }

    /// Returns `true` if a folder is named like a version: `v20180419`.
    private static func isVersion(_ folder: String) -> Bool {
        folder.utf8.first == UInt8(ascii: "v") && folder.utf8.count == 9 && folder.utf8.dropFirst().allSatisfy(isDigit)
    }

    // MARK: Reading

    /// Returns the path of a file for messages.
    func title(_ name: String, of version: ServiceVersion) -> String {
        files[version]?[name] ?? "\(path)/\(version.service)/\(version.version)/\(name)"
    }

    /// Reads a file. Returns `nil` if the package does not have it.
    ///
    /// - Throws: `FileError`, also if the file is too large.
    func read(_ name: String, of version: ServiceVersion) throws(FileError) -> [UInt8]? {
        guard let path = files[version]?[name], let bytes = try FileSystem.read(path, limit: Self.largestFile) else {
            return nil
        }
        guard bytes.count <= Self.largestFile else {
            throw FileError(operation: "read", path: path, reason: "it is larger than \(Self.largestFile >> 20) MiB")
        }
        return bytes
    }
}
