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
        try process.run()
        process.waitUntilExit()
        // The tool has reported its errors on standard error. SwiftPM fails with the exit status of this process.
        if process.terminationStatus != 0 { exit(process.terminationStatus) }
    }
}
