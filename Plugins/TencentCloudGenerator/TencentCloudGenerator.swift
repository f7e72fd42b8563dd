import Foundation
import PackagePlugin

/// Generates typed clients from the specs of a target before the target is compiled: with one command, whose inputs and
/// outputs are known without parsing a spec, so that it runs only when one of them, or the generator, has changed.
@main
struct TencentCloudGenerator: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        guard let target = target as? SwiftSourceModuleTarget else {
            Diagnostics.warning("\(target.name) is not a Swift target: take the plugin TencentCloudGenerator from it")
            return []
        }
        // A resource is data of the program: SwiftPM shows some of their files here, and others only by their folder.
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
    /// The tool is told every path that it reads and writes, and how `specs:` was read here, which it holds against
    /// what YAML says.
    func commands(tool: URL, module: String, package: URL, output: URL) -> [Command] {
        let names = outputNames
        let places = [folder, package, Self.shipped, output].map(\.path)
        let counts = entries.flatMap { [$0.text, $0.isOutside ? "outside" : String($0.specs.count)] }
        let files = zip(named + own, names).flatMap { [$0.path, $1] }
        return [
            .buildCommand(
                displayName: "Generating clients for \(folder.lastPathComponent)",
                executable: tool,
                arguments: [module] + places + [configuration?.path ?? "", String(entries.count)] + counts
                    + [String(named.count)] + files,
                inputFiles: [tool] + (configuration.map { [$0] } ?? []) + named + own
                    + entries.flatMap(\.folders).sorted().map { URL(fileURLWithPath: $0) },
                // Without an output nothing asks for the command, and nobody hears what is missing.
                outputFiles: (names.isEmpty ? ["tcgen.swift"] : names).map(output.appendingPathComponent))
        ]
    }
}
