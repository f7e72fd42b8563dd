import APIModel
import APISpec
import Foundation
import SwiftEmit
import Testing

/// A folder of `Tests/Golden/accepted`: specs, and in `expected` the Swift that they give. Its name is a sentence.
///
/// A file `options.txt` names the access level where it is not public, and says `plugin` where that is the form.
struct GoldenCase: CustomTestStringConvertible, Sendable {
    let name: String

    static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    static let folder = tests.appending(path: "Golden/accepted")

    static let all: [GoldenCase] = names(in: folder).map(GoldenCase.init)

    static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD"] == "1" }

    var testDescription: String { name }

    private var folder: URL { Self.folder.appending(path: name) }

    private var options: [Substring] {
        let text = try? String(contentsOf: folder.appending(path: "options.txt"), encoding: .utf8)
        return (text ?? "").split(whereSeparator: \.isWhitespace)
    }

    var access: AccessLevel {
        options.lazy.compactMap { AccessLevel(rawValue: String($0)) }.first ?? .public
    }

    /// In the build plugin's form: one Swift file for each spec, whatever services it speaks of.
    var isOfPlugin: Bool { options.contains("plugin") }

    /// The specs as if their folder, given to the tool, were called `specs`.
    func inputs() throws -> [SpecInput] {
        try Self.files(in: folder, ending: ".yaml").map { path in
            SpecInput(
                path: "\(name)/\(path)", name: "specs/\(path)",
                bytes: Array(try Data(contentsOf: folder.appending(path: path))))
        }
    }

    func api() throws -> (api: API?, diagnostics: [Diagnostic]) {
        readSpecs(try inputs())
    }

    func expected() throws -> [OutputFile] {
        let folder = folder.appending(path: "expected")
        return try Self.files(in: folder, ending: ".swift").map { path in
            OutputFile(path: path, text: try String(contentsOf: folder.appending(path: path), encoding: .utf8))
        }
    }

    /// Writes what came out, and the link by which the target `GoldenCompiledTests` compiles it.
    func record(_ files: [OutputFile]) throws {
        let expected = folder.appending(path: "expected")
        try? FileManager.default.removeItem(at: expected)
        for file in files { try Self.write(file.text, to: expected.appending(path: file.path)) }
        let links = Self.tests.appending(path: "GoldenCompiledTests/Accepted")
        try FileManager.default.createDirectory(at: links, withIntermediateDirectories: true)
        let link = links.appending(path: name)
        try? FileManager.default.removeItem(at: link)
        try FileManager.default.createSymbolicLink(
            atPath: link.path(percentEncoded: false),
            withDestinationPath: "../../Golden/accepted/\(name)/expected")
    }

    /// Whether `GoldenCompiledTests` has the link to the expected files.
    var isCompiled: Bool {
        let link = Self.tests.appending(path: "GoldenCompiledTests/Accepted/\(name)")
        return FileManager.default.fileExists(atPath: link.path(percentEncoded: false))
    }

    static func write(_ text: String, to url: URL) throws {
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    private static func names(in folder: URL) -> [String] {
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
        return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
    }

    private static func files(in folder: URL, ending: String) throws -> [String] {
        let paths = FileManager.default.enumerator(atPath: folder.path(percentEncoded: false))
        return (paths?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(ending) }.sorted()
    }
}
