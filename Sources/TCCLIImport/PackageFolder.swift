package import APIGenerator

/// The official description on disk: where its services are.
package struct PackageFolder {
    /// A version of a service, not read yet.
    package struct Entry: Sendable {
        /// `autoscaling`
        package var service: String
        /// `v20180419`
        package var version: String
        package var folder: String
    }

    package let entries: [Entry]

    private static let largestFile = JSONParser.largestText

    /// - Parameter path: An installed `tccli` folder, its `services`, or the folder that `tccli` lies in.
    package init(_ path: String) throws(FileError) {
        guard FileSystem.kind(of: path) != .missing else {
            throw FileError(operation: "read", path: path, reason: "no such file or folder")
        }
        let candidates = ["tccli/services", "services", ""].map { FileSystem.joining(path, $0) }
        let services = candidates.first { FileSystem.kind(of: $0) == .folder } ?? path
        var entries: [Entry] = []
        for service in try FileSystem.list(services) {
            let folder = FileSystem.joining(services, service)
            guard FileSystem.kind(of: folder) == .folder else { continue }
            for version in try FileSystem.list(folder) {
                let versionFolder = FileSystem.joining(folder, version)
                guard FileSystem.kind(of: FileSystem.joining(versionFolder, "api.json")) == .file else { continue }
                entries.append(Entry(service: service, version: version, folder: versionFolder))
            }
        }
        self.entries = entries
    }

    package func read(_ entry: Entry) throws(FileError) -> ServiceSource {
        let apiFile = FileSystem.joining(entry.folder, "api.json")
        let examplesFile = FileSystem.joining(entry.folder, "examples.json")
        guard let api = try FileSystem.read(apiFile, limit: Self.largestFile) else {
            throw FileError(operation: "read", path: apiFile, reason: "it has just been deleted")
        }
        return ServiceSource(
            name: "\(entry.service)/\(entry.version)", api: api, apiFile: apiFile,
            examples: try FileSystem.read(examplesFile, limit: Self.largestFile), examplesFile: examplesFile)
    }
}
