import Foundation
import SwiftEmit
import Testing

/// A folder of Swift sources, and the results of the toolchain. The folder is deleted with the value.
final class Toolchain {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "tcgen-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// - Returns: The path of the file.
    @discardableResult
    func write(_ text: String, to file: String) throws -> String {
        let url = folder.appending(path: file)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
        return url.path(percentEncoded: false)
    }

    /// Compiles in Swift 6 mode, with the modules that were built for these tests. Warnings are errors.
    func swiftc(_ arguments: [String], _ sources: [String]) throws -> Run {
        try run(
            "swiftc",
            ["-swift-version", "6", "-warnings-as-errors", "-I", Self.modules, "-module-cache-path", path("cache")]
                + arguments + sources)
    }

    struct Run {
        var succeeded: Bool
        var output: String
    }

    func run(_ tool: String, _ arguments: [String]) throws -> Run {
        let log = try write("", to: "\(tool).txt")
        let process = Process()
        #if os(macOS)
            process.executableURL = URL(filePath: "/usr/bin/xcrun")
        #else
            process.executableURL = URL(filePath: "/usr/bin/env")
        #endif
        process.arguments = [tool] + arguments
        process.currentDirectoryURL = folder
        let handle = FileHandle(forWritingAtPath: log)
        process.standardOutput = handle
        process.standardError = handle
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return Run(
            succeeded: process.terminationStatus == 0, output: try String(contentsOfFile: log, encoding: .utf8))
    }

    func path(_ file: String) -> String { folder.appending(path: file).path(percentEncoded: false) }

    /// The folder of the modules, which also contains the tests.
    private static let modules: String = {
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
        return (bundle ?? Bundle.main.executableURL ?? Bundle.main.bundleURL)
            .deletingLastPathComponent().appending(path: "Modules").path(percentEncoded: false)
    }()
}
