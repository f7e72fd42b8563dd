import Foundation
import PackagePlugin

/// Generates typed clients from the specs of a target before the target is compiled. It plans one command whose inputs
/// and outputs are known without parsing a spec, so the command runs only when an input or the generator has changed.
@main
struct TencentCloudGenerator: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        guard let target = target as? SwiftSourceModuleTarget else {
            Diagnostics.warning("\(target.name) is not a Swift target; remove the plugin TencentCloudGenerator from it")
            return []
        }
        // Resources are data of the program. SwiftPM lists some of them file by file here, and others only by their
        // folder.
        let files = target.sourceFiles.filter { $0.type != .resource }.map(\.url)
        let plan = TargetPlan(
            files: files, folder: target.directoryURL, package: context.package.directoryURL)
        return plan.commands(
            tool: try context.tool(named: "tcgen-build").url, module: target.moduleName,
            package: context.package.directoryURL, output: context.pluginWorkDirectoryURL)
    }
}

#if canImport(XcodeProjectPlugin)
    import XcodeProjectPlugin

    extension TencentCloudGenerator: XcodeBuildToolPlugin {
        func createBuildCommands(context: XcodePluginContext, target: XcodeTarget) throws -> [Command] {
            let project = context.xcodeProject.directoryURL
            let plan = TargetPlan(files: target.inputFiles.map(\.url), folder: project, package: project)
            return plan.commands(
                tool: try context.tool(named: "tcgen-build").url, module: target.displayName, package: project,
                output: context.pluginWorkDirectoryURL)
        }
    }
#endif

extension TargetPlan {
    /// Returns the one command that runs the tool. It passes every path that the tool reads and writes, and the entries
    /// of `specs:` as the plugin read them, which the tool compares with the YAML.
    func commands(tool: URL, module: String, package: URL, output: URL) -> [Command] {
        let names = outputNames
        let folders = [folder, package, Self.shipped, output].map(\.path)
        let counts = entries.flatMap { [$0.text, $0.isOutside ? "outside" : String($0.specs.count)] }
        let files = zip(named + own, names).flatMap { [$0.path, $1] }
        return [
            .buildCommand(
                displayName: "Generating clients for \(folder.lastPathComponent)",
                executable: tool,
                arguments: [module] + folders + [configuration?.path ?? "", String(entries.count)] + counts
                    + [String(named.count)] + files,
                inputFiles: [tool] + (configuration.map { [$0] } ?? []) + named + own
                    + entries.flatMap(\.folders).sorted().map { URL(fileURLWithPath: $0) },
                // A command without outputs never runs, so nobody would learn what is missing.
                outputFiles: (names.isEmpty ? ["tcgen.swift"] : names).map(output.appendingPathComponent))
        ]
    }
}
