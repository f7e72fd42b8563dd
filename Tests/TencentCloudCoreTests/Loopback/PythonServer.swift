import Foundation

/// A server on 127.0.0.1, written in Python, that lives as long as the test run: it ends when its standard input does.
actor PythonServer {
    /// The address that the server listens on.
    nonisolated let port: Int
    private let process: Process
    private let input: Pipe

    /// Starts a script of Tests/Checks/Python and waits until it listens.
    init(_ script: String, _ arguments: String...) throws {
        // Another target has this file through a link, in a folder at another depth.
        var repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        while !FileManager.default.fileExists(atPath: repository.appendingPathComponent("Package.swift").path),
            repository.path != "/"
        {
            repository.deleteLastPathComponent()
        }
        let python = repository.appendingPathComponent(".venv/bin/python")
        guard FileManager.default.isExecutableFile(atPath: python.path) else { throw MissingPython(path: python.path) }

        process = Process()
        input = Pipe()
        let output = Pipe()
        process.executableURL = python
        process.arguments = [repository.appendingPathComponent("Tests/Checks/Python/\(script)").path] + arguments
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        guard let port = Int(line.trimmingCharacters(in: .whitespacesAndNewlines)) else {
            throw CocoaError(.executableLoad)
        }
        self.port = port
    }

    private struct MissingPython: Error, CustomStringConvertible {
        let path: String
        var description: String { "\(path) is missing. Run Scripts/setup.sh tests (or make test) once." }
    }
}
