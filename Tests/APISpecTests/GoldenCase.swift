import APISpec
import Foundation
import Testing

/// A directory below `Tests/Golden`, named as a sentence: specs, and in `stderr.txt` what is complained about them.
struct GoldenCase: Sendable, CustomTestStringConvertible {
    let directory: URL

    var testDescription: String { directory.lastPathComponent }
    var stderr: URL { directory.appendingPathComponent("stderr.txt") }

    static let goldens = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Golden")

    static func all(in folder: String) throws -> [GoldenCase] {
        let folder = goldens.appendingPathComponent(folder)
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
            .filter { !$0.hasPrefix(".") }
            .map { GoldenCase(directory: folder.appendingPathComponent($0)) }
            .filter { (try? FileManager.default.contentsOfDirectory(atPath: $0.directory.path)) != nil }
    }

    /// Every YAML file of the directory in the order in which `tcgen` walks a folder, with paths relative to it.
    func specs() throws -> [SpecInput] {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: directory.path)
        let specs = paths.filter { $0.hasSuffix(".yaml") }
            .sorted { $0.split(separator: "/").lexicographicallyPrecedes($1.split(separator: "/")) }
        return try specs.map { path in
            let bytes = try Data(contentsOf: directory.appendingPathComponent(path))
            return SpecInput(path: path, name: "\(testDescription)/\(path)", bytes: [UInt8](bytes))
        }
    }

    /// `nil` where nothing is complained about.
    func expectedComplaints() throws -> String? {
        guard FileManager.default.fileExists(atPath: stderr.path) else { return nil }
        return String(decoding: try Data(contentsOf: stderr), as: UTF8.self)
    }

    /// Holds the complaints against `stderr.txt`. With `RECORD=1` in the environment it rewrites the file, and fails all
    /// the same: what was recorded wants to be read before it counts.
    func expectComplaints(_ complaints: String) throws {
        let expected = try expectedComplaints() ?? ""
        guard complaints != expected else { return }
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            if complaints.isEmpty {
                try FileManager.default.removeItem(at: stderr)
            } else {
                try Data(complaints.utf8).write(to: stderr)
            }
            Issue.record("\(testDescription): recorded anew, read the difference")
            return
        }
        let lines = complaints.split(separator: "\n").map(String.init)
        let expectedLines = expected.split(separator: "\n").map(String.init)
        let missing = expectedLines.filter { !lines.contains($0) }.map { "- \($0)" }
        let surplus = lines.filter { !expectedLines.contains($0) }.map { "+ \($0)" }
        let difference = missing + surplus
        Issue.record(
            """
            \(testDescription): other complaints than in stderr.txt
            \(difference.isEmpty ? "the same lines in another order" : difference.joined(separator: "\n"))
            """)
    }
}

extension [Diagnostic] {
    /// As they stand on standard error.
    var lines: String {
        map { "\($0.description)\n" }.joined()
    }
}
