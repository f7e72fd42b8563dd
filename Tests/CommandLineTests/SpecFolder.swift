import Foundation

/// A folder with specs, in which the real `tcgen` is run.
final class SpecFolder: Sendable {
    let path: String

    init() {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("tcgen-\(UUID().uuidString)").path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// `specs/service.yaml` and as many actions as asked for, each with enough text to take a while to write.
    func writeSpecs(actions: Int = 2, text: String = "Greets somebody.") throws {
        try write("Service: greeter\nVersion: 2026-01-31\ndescription: \(text)\n", to: "specs/service.yaml")
        for index in 0..<actions {
            let parameters = (0..<20).map { "  Name\($0): {type: String, description: \"\(text)\"}\n" }.joined()
            try write(
                "Action: Greet\(index)\nsummary: \(text)\nparameters:\n\(parameters)response:\n  Greeting: {type: String}\n",
                to: "specs/Greet\(index).yaml")
        }
    }

    struct Run {
        var status: Int32
        var output: String
        var errors: String
    }

    func tcgen(_ arguments: String...) throws -> Run { try tcgen(arguments) }

    func tcgen(_ arguments: [String]) throws -> Run { try run(Self.tcgen, arguments) }

    /// Root may read and write anywhere, so where the tests run as root the run gives up the capabilities that let it.
    func tcgenWithoutPrivileges(_ arguments: String...) throws -> Run {
        guard getuid() == 0 else { return try tcgen(arguments) }
        return try run(
            URL(fileURLWithPath: "/usr/bin/env"),
            ["setpriv", "--bounding-set", "-dac_override,-dac_read_search", Self.tcgen.path] + arguments)
    }

    /// A line for a shell, in which `$0` is `tcgen`.
    func shell(_ line: String) throws -> Run {
        try run(URL(fileURLWithPath: "/bin/sh"), ["-c", line, Self.tcgen.path])
    }

    func run(_ executable: URL, _ arguments: [String]) throws -> Run {
        let process = try start(executable, arguments, output: "output.txt", errors: "errors.txt")
        process.waitUntilExit()
        return Run(status: process.terminationStatus, output: try read("output.txt"), errors: try read("errors.txt"))
    }

    /// Output goes to files: a pipe that nobody reads would stop a process that says much.
    func start(_ executable: URL, _ arguments: [String], output: String, errors: String) throws -> Process {
        try write("", to: output)
        try write("", to: errors)
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: path)
        process.standardOutput = FileHandle(forWritingAtPath: "\(path)/\(output)")
        process.standardError = FileHandle(forWritingAtPath: "\(path)/\(errors)")
        process.standardInput = FileHandle.nullDevice
        try process.run()
        return process
    }

    /// The executable that was built with these tests.
    static let tcgen: URL = {
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
        return (bundle ?? Bundle.main.executableURL ?? Bundle.main.bundleURL)
            .deletingLastPathComponent().appendingPathComponent("tcgen")
    }()

    func read(_ file: String) throws -> String {
        try String(contentsOfFile: "\(path)/\(file)", encoding: .utf8)
    }

    func write(_ text: String, to file: String) throws {
        let url = URL(fileURLWithPath: "\(path)/\(file)")
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    /// Makes a link; the target is the way from the link's own folder.
    func link(_ file: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: "\(path)/\(file)", withDestinationPath: target)
    }

    /// A pipe into which nobody writes.
    func makePipe(_ file: String) throws {
        let name = "\(path)/\(file)"
        try FileManager.default.createDirectory(
            at: URL(fileURLWithPath: name).deletingLastPathComponent(), withIntermediateDirectories: true)
        guard mkfifo(name, 0o644) == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    }

    func exists(_ file: String) -> Bool {
        FileManager.default.fileExists(atPath: "\(path)/\(file)")
    }

    func remove(_ file: String) throws {
        try FileManager.default.removeItem(atPath: "\(path)/\(file)")
    }

    /// Paths of all files below a folder, hidden ones too, sorted.
    func files(below folder: String) throws -> [String] {
        let root = "\(path)/\(folder)"
        return (FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? [])
            .filter { name in
                var isFolder: ObjCBool = false
                return FileManager.default.fileExists(atPath: "\(root)/\(name)", isDirectory: &isFolder)
                    && !isFolder.boolValue
            }
            .sorted()
    }
}
