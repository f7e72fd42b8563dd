import APISpec

/// The files of a Python package that say something of one version of a service: `services/cvm/v20170312/api.json`.
/// The package is a folder, a wheel, or an sdist.
struct PackageFiles {
    struct Place: Hashable {
        /// Folder of the service: `autoscaling`.
        var service: String
        /// `v20180419`
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

    /// Bytes of one file, and of an archive with all that is in it.
    static let largestFile = JSONTree.largestText
    private static let largestArchive = 768 << 20

    /// Those that have a file, or have none of that name; sorted by service and version.
    func places(with name: String, _ isThere: Bool = true) -> [Place] {
        files.filter { ($0.value[name] != nil) == isThere }.keys
            .sorted { ($0.service, $0.version) < ($1.service, $1.version) }
    }

    /// - Parameter folders: Where below the package's own folder the services may lie; the first that exists counts.
    /// - Parameter names: The files wanted.
    /// - Throws: `FileError` where nothing can be read, `ImportRefusal` where an archive is broken.
    init(_ path: String, folders: [String], names: Set<String>) throws {
        self.path = path
        switch FileSystem.content(of: path) {
        case .missing: throw FileError(operation: "read", path: path, reason: "no such file or folder")
        // A pipe that somebody has named is read.
        case .obstacle(let reason) where FileSystem.kind(of: path) == .missing:
            throw FileError(operation: "read", path: path, reason: reason)
        case .folder:
            content = .disk
            let all = folders.map { FileSystem.joining(path, $0) } + [path]
            try addFolder(all.first { FileSystem.kind(of: $0) == .folder } ?? path, names)
        case .file, .obstacle:
            let bytes = try FileSystem.readPresent(path, limit: Self.largestArchive)
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
                    files[Place(service: service, version: version), default: [:]][name] = .path(file)
                }
            }
        }
    }

    /// - Throws: `FileError` for what can be neither read nor walked, such as a link that leads to nothing.
    private func exists(_ path: String, as content: FileSystem.Content) throws(FileError) -> Bool {
        switch FileSystem.content(of: path) {
        case .obstacle(let reason): throw FileError(operation: "read", path: path, reason: reason)
        case let found: return found == content
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

    /// `v20180419`
    private static func isVersion(_ folder: String) -> Bool {
        folder.utf8.first == UInt8(ascii: "v") && folder.utf8.count == 9 && folder.utf8.dropFirst().allSatisfy(isDigit)
    }

    // MARK: Reading

    /// What messages call the file.
    func title(_ name: String, at place: Place) -> String {
        switch files[place]?[name] {
        case .path(let path): path
        case .zip(let entry): "\(path)/\(entry.name)"
        case .tar(let entry): "\(path)/\(entry.name)"
        case nil: "\(path)/\(place.service)/\(place.version)/\(name)"
        }
    }

    /// `nil` where the package has no such file.
    ///
    /// - Throws: `FileError`, or `ImportRefusal` where the archive is broken.
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
            // The parser refuses what is larger than it takes.
            return archive.read(entry)
        default: return nil
        }
    }
}
