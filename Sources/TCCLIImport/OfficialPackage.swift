package import Files

/// The official description of all services: the PyPI package tccli and, optionally, the official Python SDK, which is
/// the only source of error codes.
package struct OfficialPackage: Sendable {
    private let description: PackageFiles
    private let sdk: PackageFiles?

    /// A version of a service that has not been read yet.
    package struct Entry: Sendable, Equatable {
        /// The folder of the service. It is usually the short name, but for example `autoscaling` for `as`.
        package var service: String
        /// The folder of the version, such as `v20180419`.
        package var version: String

        fileprivate var serviceVersion: PackageFiles.ServiceVersion {
            PackageFiles.ServiceVersion(service: service, version: version)
        }
    }

    package let entries: [Entry]

    /// Files of examples in folders without a description.
    package let strayExamples: [ImportError]

    /// - Parameters:
    ///   - path: The folder into which `tccli` was installed, its folder `tccli`, or the `services` in that.
    ///   - sdk: The folder into which `tencentcloud-sdk-python` was installed, or its folder `tencentcloud`.
    /// - Throws: `FileError` if a path is not a folder, or has no services.
    package init(_ path: String, sdk: String?) throws(FileError) {
        description = try PackageFiles(
            path, package: "tccli", folders: ["tccli/services", "services"], names: [Self.apiFile, Self.examplesFile])
        if let sdk {
            self.sdk = try PackageFiles(
                sdk, package: "tencentcloud-sdk-python", folders: ["tencentcloud"], names: [Self.errorsFile])
        } else {
            self.sdk = nil
        }
        entries = description.versions(with: Self.apiFile).map { Entry(service: $0.service, version: $0.version) }
        strayExamples = description.versions(with: Self.apiFile, false).map { [description] version in
            ImportError(
                file: description.title(Self.examplesFile, of: version),
                message: "no \(Self.apiFile) in the same folder")
        }
    }

    /// Returns the command that makes the folder `DIR` of a package, and neither installs other packages nor touches
    /// those of the system's Python.
    package static func installation(of package: String) -> String {
        "pip install --no-deps --target DIR \(package)"
    }

    private static let apiFile = "api.json"
    private static let examplesFile = "examples.json"
    private static let errorsFile = "errorcodes.py"

    /// Returns the entries of services, identified by their folder or their short name.
    ///
    /// - Returns: The entries, and the names that no service has.
    /// - Throws: `FileError` or `ImportError`.
    package func entries(named names: [String]) throws -> (entries: [Entry], unknown: [String]) {
        let folders = Set(entries.map(\.service))
        var wanted = Set(names)
        let others = wanted.subtracting(folders)
        var unknown = others
        if !others.isEmpty {
            for entry in entries {
                guard let shortName = try shortName(of: entry), others.contains(shortName) else { continue }
                unknown.remove(shortName)
                wanted.insert(entry.service)
            }
        }
        return (entries.filter { wanted.contains($0.service) }, names.filter(unknown.contains))
    }

    private func shortName(of entry: Entry) throws -> String? {
        try api(of: entry).withUnsafeBufferPointer { api in
            guard let rest = api.after("\"serviceShortName\"")?.after("\"") else { return nil }
            return String(decoding: rest.prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
        }
    }

    private func api(of entry: Entry) throws -> [UInt8] {
        guard let api = try description.read(Self.apiFile, of: entry.serviceVersion) else {
            throw ImportError(
                file: description.title(Self.apiFile, of: entry.serviceVersion), message: "the file is missing")
        }
        return api
    }

    /// Reads the files of an entry.
    ///
    /// - Throws: `FileError` or `ImportError`.
    package func read(_ entry: Entry) throws -> ServiceSource {
        let version = entry.serviceVersion
        return ServiceSource(
            name: "\(entry.service)/\(entry.version)", api: try api(of: entry),
            apiFile: description.title(Self.apiFile, of: version),
            examples: try description.read(Self.examplesFile, of: version),
            examplesFile: description.title(Self.examplesFile, of: version),
            errorCodes: try sdk?.read(Self.errorsFile, of: version))
    }
}
