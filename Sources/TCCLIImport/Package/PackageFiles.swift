import APISpec

/// The files about versions of services in a Python package, such as `services/cvm/v20170312/api.json`.
///
/// The package is a folder: pip downloads, verifies and unpacks archives.
struct PackageFiles {
    struct Place: Hashable {
        /// The folder of the service, such as `autoscaling`.
        var service: String
        /// The folder of the version, such as `v20180419`.
        var version: String
    }

    let path: String
    /// The paths of the files by name.
    private var files: [Place: [String: String]] = [:]

    /// The maximum size of a file in bytes.
    static let largestFile = JSONTree.largestText

    /// The versions of services, sorted by service and version.
    var places: [Place] {
        files.keys.sorted { ($0.service, $0.version) < ($1.service, $1.version) }
    }

    /// - Parameters:
    ///   - path: The package.
    ///   - package: The name of the package on PyPI, for messages.
    ///   - folders: The possible paths of the services in the package. The first that exists is used.
    ///   - names: The names of the files to find. The first is the one that makes a folder a version of a service.
    /// - Throws: `FileError` if the path is not a folder, or has no such files.
    init(_ path: String, package: String, folders: [String], names: [String]) throws(FileError) {
        self.path = path
        let advice = "'\(OfficialPackage.installation(of: package))' makes the folder DIR"
        switch FileSystem.kind(of: path) {
        case .missing: throw FileError(operation: "read", path: path, reason: "no such file or folder")
        case .file:
            throw FileError(operation: "read", path: path, reason: "expected a folder, not a file; \(advice)")
        case .folder:
            let all = folders.map { FileSystem.joining(path, $0) } + [path]
            try addFolder(all.first { FileSystem.kind(of: $0) == .folder } ?? path, names)
        }
        guard !files.isEmpty else {
            throw FileError(
                operation: "read", path: path, reason: "no \(names[0]) of a service below it; \(advice) that has them")
        }
    }

    private mutating func addFolder(_ folder: String, _ names: [String]) throws(FileError) {
        for service in try FileSystem.list(folder) {
            let serviceFolder = FileSystem.joining(folder, service)
            guard FileSystem.kind(of: serviceFolder) == .folder else { continue }
            for version in try FileSystem.list(serviceFolder) where Self.isVersion(version) {
                for name in names {
                    let file = FileSystem.joining(serviceFolder, "\(version)/\(name)")
                    guard FileSystem.kind(of: file) == .file else { continue }
                    files[Place(service: service, version: version), default: [:]][name] = file
                }
            }
        }
    }

    /// Returns `true` if a folder is named like a version: `v20180419`.
    private static func isVersion(_ folder: String) -> Bool {
        folder.utf8.first == UInt8(ascii: "v") && folder.utf8.count == 9 && folder.utf8.dropFirst().allSatisfy(isDigit)
    }

    // MARK: Reading

    /// Returns the path of a file for messages.
    func title(_ name: String, at place: Place) -> String {
        files[place]?[name] ?? "\(path)/\(place.service)/\(place.version)/\(name)"
    }

    /// Reads a file. Returns `nil` if the package does not have it.
    ///
    /// - Throws: `FileError`, also if the file is too large.
    func read(_ name: String, at place: Place) throws(FileError) -> [UInt8]? {
        guard let path = files[place]?[name], let bytes = try FileSystem.read(path, limit: Self.largestFile) else {
            return nil
        }
        guard bytes.count <= Self.largestFile else {
            throw FileError(operation: "read", path: path, reason: "it is larger than \(Self.largestFile >> 20) MiB")
        }
        return bytes
    }
}
