import Foundation

/// The one real package that all scenarios rewrite, so that what it depends on is built once, and what `swift build` made
/// of it.
///
/// It depends on a copy of this repository: a scenario changes the generator. The copy lies where SwiftPM puts a package
/// that comes by its URL, below the package that needs it, and both in a folder whose name has spaces and Chinese
/// characters. The build folder is that of the examples, which need the same cryptography.
struct ConsumerPackage {
    /// The output of a build, both streams in one.
    struct Build {
        var succeeded: Bool
        var output: String

        /// Returns `true` if the plugin's tool ran for a target, which SwiftPM reports when it starts a command.
        func generated(_ target: String = "App") -> Bool { output.contains("Generating clients for \(target)\n") }

        /// Names of the Swift files of a target that were compiled, as SwiftPM counts them up.
        func compiled(_ target: String = "App") -> [String] {
            output.split(separator: "\n").compactMap { line in
                line.split(separator: "] Compiling \(target) ").dropFirst().first.map(String.init)
            }
        }

        /// Lines that a person would want to read.
        var problems: [String] {
            output.split(separator: "\n").map(String.init).filter { line in
                ["error:", "warning:", "note:"].contains { line.contains($0) }
            }
        }
    }

    static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path
    static let folder = repository + "/.build plugin tests 插件"
    static let generator = folder + "/consumer/.build/checkouts/tencentcloud-swift"
    static let scratch = repository + "/.build-consumers"
    static let outputs = scratch + "/plugins/outputs/consumer"

    let path = Self.folder + "/consumer"

    /// - Parameter files: All files of the package by path; what else lies there is deleted, what stays the same is not
    ///   touched.
    init(_ files: [String: String]) throws {
        try Self.copyGenerator()
        // SwiftPM would take the plan that another package has left in the build folder for that of this one.
        try? FileManager.default.removeItem(atPath: Self.scratch + "/debug.yaml")
        // Outputs of another scenario are not the plugin's.
        try? FileManager.default.removeItem(atPath: Self.outputs)
        for file in sources where files[file] == nil {
            try FileManager.default.removeItem(atPath: "\(path)/\(file)")
        }
        for (file, text) in files { try write(text, to: file) }
        // SwiftPM may remember the files of an earlier scenario: without a sign of change it would treat a file that comes
        // back as one that was always there, and would not plan again.
        try touch("Package.swift")
    }

    // MARK: Files

    /// Without the generator, and what SwiftPM writes itself when it likes.
    private var sources: [String] {
        Self.files(below: path).filter { !$0.hasPrefix(".build/") && $0 != "Package.resolved" }
    }

    func write(_ text: String, to file: String) throws {
        try Self.write(text, to: "\(path)/\(file)")
    }

    /// Sets the modification time of a file to now.
    func touch(_ file: String) throws {
        try FileManager.default.setAttributes([.modificationDate: Date()], ofItemAtPath: "\(path)/\(file)")
    }

    func remove(_ file: String) throws {
        try FileManager.default.removeItem(atPath: "\(path)/\(file)")
    }

    /// Makes a link. Its target is relative to its own folder.
    func link(_ file: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: "\(path)/\(file)", withDestinationPath: target)
    }

    func makeWritable(_ isWritable: Bool) throws {
        let folders = Set(
            sources.map { URL(filePath: "\(path)/\($0)").deletingLastPathComponent().path })
        for folder in folders.union([path, path + "/Sources"]) {
            try FileManager.default.setAttributes([.posixPermissions: isWritable ? 0o755 : 0o555], ofItemAtPath: folder)
        }
    }

    /// Size and time of change of every file that a user sees.
    func sourceTree() -> [String: String] {
        Dictionary(
            uniqueKeysWithValues: sources.map { ($0, Self.stamp("\(path)/\($0)")) })
    }

    /// Text of each generated file by name.
    func generated(_ target: String = "App") throws -> [String: String] {
        let folder = "\(Self.outputs)/\(target)/destination/TencentCloudGenerator"
        return Dictionary(
            uniqueKeysWithValues: try Self.files(below: folder).map {
                ($0, try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8))
            })
    }

    /// When each object file of the target was written.
    func objects(_ target: String = "App") -> [String: String] {
        let folder = "\(Self.scratch)/debug/\(target).build"
        return Dictionary(
            uniqueKeysWithValues: Self.files(below: folder).filter { $0.hasSuffix(".o") }.map {
                ($0, Self.stamp("\(folder)/\($0)"))
            })
    }

    // MARK: Building

    func build(_ arguments: String...) throws -> Build {
        try Self.run("swift", ["build", "--package-path", path, "--scratch-path", Self.scratch] + arguments)
    }

    /// Builds that begin at the same moment.
    func build(times: Int) async throws -> [Build] {
        try await withThrowingTaskGroup(of: Build.self) { group in
            for _ in 0..<times { group.addTask { try build() } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }

    static func run(_ tool: String, _ arguments: [String]) throws -> Build {
        let log = FileManager.default.temporaryDirectory.appendingPathComponent("build-\(UUID().uuidString).txt")
        defer { try? FileManager.default.removeItem(at: log) }
        try Data().write(to: log)
        // Output goes to a file: a pipe that nobody reads would stop a build that says much.
        let handle = try FileHandle(forWritingTo: log)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [tool] + arguments
        // The variables of this repository's checks would make other builds of its parts.
        process.environment = ProcessInfo.processInfo.environment.filter { $0.key != "WARNINGS_AS_ERRORS" }
        process.standardOutput = handle
        process.standardError = handle
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return Build(
            succeeded: process.terminationStatus == 0, output: try String(contentsOf: log, encoding: .utf8))
    }

    // MARK: Parts

    /// Only what differs is written, so that a second run of the tests compiles nothing of it.
    private static func copyGenerator() throws {
        for folder in ["Sources", "Plugins", "specs"] {
            let files = Self.files(below: "\(repository)/\(folder)")
            for old in Self.files(below: "\(generator)/\(folder)") where !files.contains(old) {
                try FileManager.default.removeItem(atPath: "\(generator)/\(folder)/\(old)")
            }
            for file in files { try copy("\(folder)/\(file)") }
        }
        try copy("Package.swift")
        // The manifest speaks of them; nothing of them is built.
        for folder in ["Tests", "Generated"] where !FileManager.default.fileExists(atPath: "\(generator)/\(folder)") {
            try FileManager.default.createSymbolicLink(
                atPath: "\(generator)/\(folder)", withDestinationPath: "\(repository)/\(folder)")
        }
    }

    /// A link stays one: to its own copy of what it leads to.
    private static func copy(_ file: String) throws {
        let (original, copy) = ("\(repository)/\(file)", "\(generator)/\(file)")
        guard let target = try? FileManager.default.destinationOfSymbolicLink(atPath: original) else {
            return try write(String(contentsOfFile: original, encoding: .utf8), to: copy)
        }
        guard (try? FileManager.default.destinationOfSymbolicLink(atPath: copy)) != target else { return }
        try FileManager.default.createDirectory(
            at: URL(filePath: copy).deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: copy, withDestinationPath: target)
    }

    static func write(_ text: String, to path: String) throws {
        let url = URL(filePath: path)
        guard (try? Data(contentsOf: url)) != Data(text.utf8) else { return }
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    private static func stamp(_ path: String) -> String {
        guard let values = try? FileManager.default.attributesOfItem(atPath: path) else { return "" }
        let date = (values[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
        return "\(values[.size] ?? 0) \(date)"
    }

    /// Paths of the files below a folder, links not followed.
    private static func files(below folder: String) -> [String] {
        let all = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return all.filter { file in
            let kind = try? FileManager.default.attributesOfItem(atPath: "\(folder)/\(file)")[.type]
            return kind as? FileAttributeType != .typeDirectory
        }
    }
}
