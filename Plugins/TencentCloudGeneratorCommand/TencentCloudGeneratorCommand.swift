import Foundation
import PackagePlugin

/// `swift package tcgen ...`: the command line of the generator, run in the folder of the package.
@main
struct TencentCloudGeneratorCommand: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) throws {
        let process = Process()
        process.executableURL = try context.tool(named: "tcgen").url
        process.arguments = arguments
        process.currentDirectoryURL = context.package.directoryURL
        try process.run()
        process.waitUntilExit()
        // The tool has said on standard error what is wrong; SwiftPM fails with the status of this process.
        if process.terminationStatus != 0 { exit(process.terminationStatus) }
    }
}
