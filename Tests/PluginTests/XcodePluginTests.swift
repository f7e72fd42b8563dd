import Foundation
import Testing

/// Xcode exists on one system only. What the plugin does for its projects is held to the declarations that Apple documents
/// (https://developer.apple.com/documentation/xcode/creating-an-xcode-plugin), written down here as far as it uses them.
@Suite("The build plugin in Xcode projects")
struct XcodePluginTests {
    private static let module = """
        public import Foundation
        public import PackagePlugin

        public protocol XcodeBuildToolPlugin: Plugin {
            func createBuildCommands(context: XcodePluginContext, target: XcodeTarget) throws -> [Command]
        }

        public struct XcodePluginContext {
            public let xcodeProject: XcodeProject
            public let pluginWorkDirectoryURL: URL
            public func tool(named name: String) throws -> PluginContext.Tool { throw CocoaError(.featureUnsupported) }
        }

        public struct XcodeProject {
            public let displayName: String
            public let directoryURL: URL
        }

        public struct XcodeTarget {
            public let displayName: String
            public let inputFiles: FileList
        }

        """

    @Test
    func `type-checks`() throws {
        let check = try typeCheck(over: Self.module)
        #expect(check.succeeded && check.output.isEmpty, "\(check.output)")
    }

    @Test
    func `would not, if Xcode declared something else`() throws {
        let check = try typeCheck(over: Self.module.replacingOccurrences(of: "inputFiles", with: "files"))
        #expect(check.output.contains("no member 'inputFiles'"), "\(check.output)")
    }

    private func typeCheck(over module: String) throws -> ConsumerPackage.Build {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("xcode-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try ConsumerPackage.write(module, to: folder + "/XcodeProjectPlugin.swift")
        let flags = [
            "-swift-version", "6", "-package-description-version", "6.2", "-warnings-as-errors", "-I", folder, "-I",
            try pluginAPI(),
        ]
        let stub = try ConsumerPackage.run(
            "swiftc",
            flags + [
                "-emit-module", "-module-name", "XcodeProjectPlugin",
                "-emit-module-path", folder + "/XcodeProjectPlugin.swiftmodule", folder + "/XcodeProjectPlugin.swift",
            ])
        try #require(stub.succeeded, "\(stub.output)")
        let sources = ConsumerPackage.repository + "/Plugins/TencentCloudGenerator"
        let files = try FileManager.default.contentsOfDirectory(atPath: sources).sorted().map { "\(sources)/\($0)" }
        return try ConsumerPackage.run("swiftc", flags + ["-typecheck", "-parse-as-library"] + files)
    }

    /// Returns the folder of the toolchain with the module that plugins import.
    private func pluginAPI() throws -> String {
        struct Info: Decodable {
            struct Paths: Decodable { var runtimeResourcePath: String }
            var paths: Paths
        }
        let info = try ConsumerPackage.run("swiftc", ["-print-target-info"])
        return try JSONDecoder().decode(Info.self, from: Data(info.output.utf8)).paths.runtimeResourcePath
            + "/pm/PluginAPI"
    }
}
