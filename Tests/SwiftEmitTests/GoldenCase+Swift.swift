import APIModel
import APISpec
import Foundation
import GoldenSupport
import SwiftEmit
import Testing

/// Folders of `Tests/Golden/accepted` contain specs, in `expected` their Swift files, and in `stderr.txt` the notes about
/// them, if there are any.
///
/// A file `options.txt` contains the access level if it is not public, and `plugin` for the layout of the build plugin.
extension GoldenCase {
    static var accepted: [GoldenCase] {
        get throws { try all(in: "accepted") }
    }

    private var options: [Substring] {
        let text = try? String(contentsOf: folder.appending(path: "options.txt"), encoding: .utf8)
        return (text ?? "").split(whereSeparator: \.isWhitespace)
    }

    var access: AccessLevel {
        options.lazy.compactMap { AccessLevel(rawValue: String($0)) }.first ?? .public
    }

    /// Returns the files in the layout of the build plugin: one Swift file for each spec, for all its services.
    var isOfPlugin: Bool { options.contains("plugin") }

    /// Reads the specs as if their folder, given to the tool, were called `specs`.
    func inputs() throws -> [SpecInput] {
        try files(ending: ".yaml").map { file in
            SpecInput(path: "\(name)/\(file.path)", name: "specs/\(file.path)", bytes: file.bytes)
        }
    }

    func api() throws -> (api: API?, diagnostics: [Diagnostic]) {
        readSpecs(try inputs())
    }

    /// Compares Swift files with `expected`, or records them with the link by which `GoldenCompiledTests` compiles them.
    func expectSwift(_ files: [OutputFile]) throws {
        try expectRecorded(
            files.map { GoldenFile(path: $0.path, bytes: $0.bytes) }, below: folder.appending(path: "expected"))
        let link = testsFolder.appending(path: "GoldenCompiledTests/Accepted/\(name)")
        let target = "../../Golden/accepted/\(name)/expected"
        let path = link.path(percentEncoded: false)
        guard (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != target else { return }
        if Recording.isOn {
            try? FileManager.default.removeItem(at: link)
            try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
        }
        Issue.record("GoldenCompiledTests/Accepted does not link to the case (RECORD=1 makes it)")
    }
}
