import APISpec

/// The official description of the whole cloud: the PyPI package tccli, and beside it, where given, the official Python
/// SDK, which alone lists error codes.
package struct OfficialPackage: Sendable {
    private let description: PackageFiles
    private let sdk: PackageFiles?

    /// One version of one service, not read yet.
    package struct Entry: Sendable, Equatable {
        /// Folder of the service, which is its short name nearly always: `autoscaling` is `as`.
        package var service: String
        /// `v20180419`
        package var version: String

        fileprivate var place: PackageFiles.Place { PackageFiles.Place(service: service, version: version) }
    }

    package let entries: [Entry]

    /// Files of examples beside which no description lies.
    package let strayExamples: [ImportRefusal]

    /// - Parameters:
    ///   - path: An installed `tccli` folder, the folder it is installed in, its `services`, a wheel or an sdist.
    ///   - sdk: An installed `tencentcloud` folder, the folder it is installed in, a wheel or an sdist.
    /// - Throws: `FileError` where nothing can be read, `ImportRefusal` where an archive is broken.
    package init(_ path: String, sdk: String?) throws {
        description = try PackageFiles(
            path, folders: ["tccli/services", "services"], names: [Self.apiFile, Self.examplesFile])
        self.sdk = try sdk.map { try PackageFiles($0, folders: ["tencentcloud"], names: [Self.errorsFile]) }
        entries = description.places(with: Self.apiFile).map { Entry(service: $0.service, version: $0.version) }
        strayExamples = description.places(with: Self.apiFile, false).map { [description] place in
            ImportRefusal(
                file: description.title(Self.examplesFile, at: place), message: "no \(Self.apiFile) lies beside it")
        }
        guard !entries.isEmpty else {
            throw FileError(
                operation: "read", path: path,
                reason: "no api.json of a service below it. Give an installed tccli folder, its wheel or its sdist")
        }
    }

    private static let apiFile = "api.json"
    private static let examplesFile = "examples.json"
    private static let errorsFile = "errorcodes.py"

    /// The entries of services that are named by their folder or their short name.
    ///
    /// - Returns: Besides, the names that no service has.
    /// - Throws: `FileError`, or `ImportRefusal`.
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
        guard let api = try description.read(Self.apiFile, at: entry.place) else {
            throw ImportRefusal(file: description.title(Self.apiFile, at: entry.place), message: "the file is missing")
        }
        return api
    }

    /// - Throws: `FileError`, or `ImportRefusal`.
    package func read(_ entry: Entry) throws -> ServiceSource {
        let place = entry.place
        return ServiceSource(
            name: "\(entry.service)/\(entry.version)", api: try api(of: entry),
            apiFile: description.title(Self.apiFile, at: place),
            examples: try description.read(Self.examplesFile, at: place),
            examplesFile: description.title(Self.examplesFile, at: place),
            errorCodes: try sdk?.read(Self.errorsFile, at: place))
    }
}
