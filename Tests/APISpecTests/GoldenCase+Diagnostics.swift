import APISpec
import Foundation
import GoldenSupport
import Testing

/// Cases of specs that are refused hold the expected diagnostics in `stderr.txt`.
extension GoldenCase {
    private var stderr: URL { folder.appendingPathComponent("stderr.txt") }

    /// Every YAML file of the case.
    func specs() throws -> [SpecInput] {
        try files(ending: ".yaml").map { SpecInput(path: $0.path, name: "\(name)/\($0.path)", bytes: $0.bytes) }
    }

    /// Returns `true` if no errors are expected. Notes may be.
    var isAccepted: Bool { !((try? String(contentsOf: stderr, encoding: .utf8)) ?? "").contains(": error: ") }

    /// Compares diagnostics with `stderr.txt`, which does not exist where there are none, or records them.
    func expectDiagnostics(_ messages: String) throws {
        try expectRecorded(messages.isEmpty ? nil : messages, at: stderr)
    }
}

extension [Diagnostic] {
    /// As they stand on standard error.
    var lines: String {
        map { "\($0.description)\n" }.joined()
    }
}
