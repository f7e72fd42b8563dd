import APISpec

/// The files about versions of services in a Python package, such as `services/cvm/v20170312/api.json`. The package is
/// a folder, a wheel or an sdist.
struct PackageFiles {
    struct Place: Hashable {
        /// The folder of the service, such as `autoscaling`.
        var service: String
        /// The folder of the version, such as `v20180419`.
        var version: String
    }

    private enum Content {
        case disk
        case wheel(ZipArchive)
        case sdist(TarArchive)
    }

    private enum File {
        case path(String)
        case zip(ZipArchive.Entry)
        case tar(TarArchive.Entry)
    }

    let path: String
    private let content: Content
    private var files: [Place: [String: File]] = [:]

    /// The maximum sizes in bytes of a file, and of an archive with its content.
    static let largestFile = JSONTree.largestText
    private static let largestArchive = 768 << 20

    /// The versions of services, sorted by service and version.
    var places: [Place] {
        files.keys.sorted { ($0.service, $0.version) < ($1.service, $1.version) }
    }

    /// - Parameters:
    ///   - path: The package.
    ///   - folders: The possible paths of the services in the package. The first that exists is used.
    ///   - names: The names of the files to find.
    /// - Throws: `FileError` if nothing can be read, `ImportRefusal` if an archive is broken.
    init(_ path: String, folders: [String], names: Set<String>) throws {
        self.path = path
        switch FileSystem.kind(of: path) {
        case .missing: throw FileError(operation: "read", path: path, reason: "no such file or folder")
        case .folder:
            content = .disk
            let all = folders.map { FileSystem.joining(path, $0) } + [path]
            try addFolder(all.first { FileSystem.kind(of: $0) == .folder } ?? path, names)
        case .file:
            guard let bytes = try FileSystem.read(path, limit: Self.largestArchive) else {
                throw FileError(operation: "read", path: path, reason: "it has just been deleted")
            }
            do throws(ArchiveFailure) {
                if bytes.starts(with: [0x1F, 0x8B]) {
                    content = .sdist(try TarArchive(Self.unpacked(bytes)))
                } else {
                    content = .wheel(try ZipArchive(bytes))
                }
            } catch {
                throw ImportRefusal(file: path, message: error.reason)
            }
            try addArchive(names)
        }
    }

    private static func unpacked(_ bytes: [UInt8]) throws(ArchiveFailure) -> [UInt8] {
        try Inflate.bytes(bytes[...], form: .gzip, expecting: bytes.count * 12, limit: largestArchive)
    }

    private mutating func addFolder(_ folder: String, _ names: Set<String>) throws {
        for service in try FileSystem.list(folder) {
            let serviceFolder = FileSystem.joining(folder, service)
            guard FileSystem.kind(of: serviceFolder) == .folder else { continue }
            for version in try FileSystem.list(serviceFolder) where Self.isVersion(version) {
                for name in names {
                    let file = FileSystem.joining(serviceFolder, "\(version)/\(name)")
                    guard FileSystem.kind(of: file) == .file else { continue }
                    files[Place(service: service, version: version), default: [:]][name] = .path(file)
                }
            }
        }
    }

    private mutating func addArchive(_ names: Set<String>) throws(ImportRefusal) {
        switch content {
        case .disk: break
        case .wheel(let archive): for entry in archive.entries { try add(entry.name, .zip(entry), names) }
        case .sdist(let archive): for entry in archive.entries { try add(entry.name, .tar(entry), names) }
        }
    }

    private mutating func add(_ name: String, _ file: File, _ names: Set<String>) throws(ImportRefusal) {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false).suffix(3).map(String.init)
        guard parts.count == 3, names.contains(parts[2]), Self.isVersion(parts[1]) else { return }
        let place = Place(service: parts[0], version: parts[1])
        guard files[place, default: [:]].updateValue(file, forKey: parts[2]) == nil else {
            throw ImportRefusal(file: "\(path)/\(name)", message: "the archive holds this file twice")
        }
    }

    /// Returns `true` if a folder is named like a version: `v20180419`.
    private static func isVersion(_ folder: String) -> Bool {
        folder.utf8.first == UInt8(ascii: "v") && folder.utf8.count == 9 && folder.utf8.dropFirst().allSatisfy(isDigit)
    }

    // MARK: Reading

    /// Returns the path of a file for messages.
    func title(_ name: String, at place: Place) -> String {
        switch files[place]?[name] {
        case .path(let path): path
        case .zip(let entry): "\(path)/\(entry.name)"
        case .tar(let entry): "\(path)/\(entry.name)"
        case nil: "\(path)/\(place.service)/\(place.version)/\(name)"
        }
    }

    /// Reads a file. Returns `nil` if the package does not have it.
    ///
    /// - Throws: `FileError`, or `ImportRefusal` if the archive is broken.
    func read(_ name: String, at place: Place) throws -> [UInt8]? {
        switch (files[place]?[name], content) {
        case (.path(let path)?, _): return try FileSystem.read(path, limit: Self.largestFile)
        case (.zip(let entry)?, .wheel(let archive)):
            do throws(ArchiveFailure) {
                return try archive.read(entry, limit: Self.largestFile)
            } catch {
                throw ImportRefusal(file: title(name, at: place), message: error.reason)
            }
        case (.tar(let entry)?, .sdist(let archive)):
            // A file that is too large is rejected by the JSON parser.
            return archive.read(entry)
        default: return nil
        }
    }
}
