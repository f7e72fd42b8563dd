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
        // With this variable, usage lines and advice name the command that the user typed.
        process.environment = ProcessInfo.processInfo.environment.merging(["TCGEN_RUN_BY_COMMAND_PLUGIN": "1"]) { $1 }
        try process.run()
        process.waitUntilExit()
        // The tool has printed its errors. SwiftPM prints this status, and exits with 1 itself.
        if process.terminationReason == .uncaughtSignal { exit(128 + process.terminationStatus) }
        if process.terminationStatus != 0 { exit(process.terminationStatus) }
    }
}
