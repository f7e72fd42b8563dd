import Foundation
import PackagePlugin

/// `swift package tcgen ...`: runs the generator's command line in the package's folder.
@main
struct TencentCloudGeneratorCommand: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) throws {
        let process = Process()
        process.executableURL = try context.tool(named: "tcgen").url
        process.arguments = arguments
        process.currentDirectoryURL = context.package.directoryURL
        // It names the command that the user has typed, in usage lines and advice.
        process.environment = ProcessInfo.processInfo.environment.merging(["TCGEN_RUN_BY_COMMAND_PLUGIN": "1"]) { $1 }
        try process.run()
        process.waitUntilExit()
        // The tool has said on standard error what is wrong. SwiftPM says this status, and itself ends with 1.
        if process.terminationReason == .uncaughtSignal { exit(128 + process.terminationStatus) }
        if process.terminationStatus != 0 { exit(process.terminationStatus) }
    }
}
