package import Foundation
import Testing

/// The folder `Tests` of the checkout that the tests were built from.
package let testsFolder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

/// A folder below `Tests/Golden`, named as a sentence. It holds an input and the output that is expected of it.
package struct GoldenCase: Sendable, CustomTestStringConvertible {
    package let folder: URL

    package var name: String { folder.lastPathComponent }
    package var testDescription: String { name }

    /// Finds the cases of one kind, sorted by name.
    ///
    /// Finding none is an error: a test without cases would pass whatever happens.
    /// - Parameters:
    ///   - kind: A folder of `Tests/Golden`.
    ///   - part: A path that must exist in a case. Cases without it are left out.
    package static func all(in kind: String, having part: String? = nil) throws -> [GoldenCase] {
        try all(below: testsFolder.appending(path: "Golden/\(kind)"), having: part)
    }

    package static func all(below folder: URL, having part: String? = nil) throws -> [GoldenCase] {
        let location = folder.locationInTests
        guard folder.isFolder else { throw GoldenError("there is no folder \(location) to find golden cases in") }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
        let cases = names.sorted().filter { !$0.hasPrefix(".") }.map { GoldenCase(folder: folder.appending(path: $0)) }
            .filter { golden in
                golden.folder.isFolder && (part.map { golden.folder.appending(path: $0).exists } ?? true)
            }
        guard !cases.isEmpty else {
            throw GoldenError("\(location) holds no golden case\(part.map { " with '\($0)' in it" } ?? "")")
        }
        return cases
    }

    /// Returns one case by its name. That there is none is an error.
    package static func named(_ name: String, in kind: String) throws -> GoldenCase {
        guard let golden = try all(in: kind).first(where: { $0.name == name }) else {
            throw GoldenError("there is no golden case Tests/Golden/\(kind)/\(name)")
        }
        return golden
    }

    /// Reads the files whose names have an ending, in the order in which `tcgen` walks a folder. Finding none is an error.
    package func files(ending: String) throws -> [GoldenFile] {
        let files = try GoldenFile.all(below: folder).filter { $0.path.hasSuffix(ending) }
        guard !files.isEmpty else { throw GoldenError("\(folder.locationInTests) holds no file '*\(ending)'") }
        return files
    }
}

/// A file of a golden case.
package struct GoldenFile: Sendable, Equatable {
    /// The path from the folder in which the file was looked for.
    package let path: String
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// Reads all files below a folder, sorted by the components of their paths. A missing folder has none.
    static func all(below folder: URL) throws -> [GoldenFile] {
        guard folder.isFolder else { return [] }
        return try FileManager.default.subpathsOfDirectory(atPath: folder.path(percentEncoded: false))
            .filter { path in
                let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
                return !isHidden && !folder.appending(path: path).isFolder
            }
            .sorted { $0.split(separator: "/").lexicographicallyPrecedes($1.split(separator: "/")) }
            .map { GoldenFile(path: $0, bytes: [UInt8](try Data(contentsOf: folder.appending(path: $0)))) }
    }
}

/// Golden cases that cannot be found.
package struct GoldenError: Error, CustomStringConvertible {
    package let description: String

    init(_ description: String) {
        self.description = description
    }
}

extension URL {
    var exists: Bool { FileManager.default.fileExists(atPath: path(percentEncoded: false)) }

    var isFolder: Bool {
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: path(percentEncoded: false), isDirectory: &isFolder)
        return exists && isFolder.boolValue
    }

    /// The path as a developer types it: `Tests/Golden/refused`.
    var locationInTests: String {
        let (path, tests) = (path(percentEncoded: false), testsFolder.path(percentEncoded: false))
        return path.hasPrefix(tests) ? "Tests/\(path.dropFirst(tests.count))" : path
    }
}
