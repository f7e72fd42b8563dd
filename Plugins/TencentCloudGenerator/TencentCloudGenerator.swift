import Foundation
import PackagePlugin

/// Generates typed clients from the specs of a target before the target is compiled: with one command, whose inputs and
/// outputs are known without parsing a spec, so that it runs only when one of them, or the generator, has changed.
@main
struct TencentCloudGenerator: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        guard let target = target.sourceModule else { return [] }
        let plan = try TargetPlan(
            files: target.sourceFiles.map(\.url), folder: target.directoryURL, package: context.package.directoryURL)
        return plan.commands(tool: try context.tool(named: "tcgen-build").url, output: context.pluginWorkDirectoryURL)
    }
}

#if canImport(XcodeProjectPlugin)
    import XcodeProjectPlugin

    extension TencentCloudGenerator: XcodeBuildToolPlugin {
        func createBuildCommands(context: XcodePluginContext, target: XcodeTarget) throws -> [Command] {
            let project = context.xcodeProject.directoryURL
            let plan = try TargetPlan(files: target.inputFiles.map(\.url), folder: project, package: project)
            return plan.commands(
                tool: try context.tool(named: "tcgen-build").url, output: context.pluginWorkDirectoryURL)
        }
    }
#endif

extension TargetPlan {
    /// The tool is told every path that it reads and writes, and how `specs:` was read here, which it holds against
    /// what YAML says.
    func commands(tool: URL, output: URL) -> [Command] {
        if let misnamed { Diagnostics.warning("\(misnamed.path) is not read: rename it to tcgen.yaml") }
        guard configuration != nil || !specs.isEmpty else {
            if misnamed == nil {
                Diagnostics.warning(
                    """
                    no spec in \(folder.path): add a .yaml file that begins with 'Service:', or a tcgen.yaml that names \
                    some, as specs: [ocr], or take the plugin from this target
                    """)
            }
            return []
        }
        let outputs = outputNames.map { output.appendingPathComponent($0) }
        let files = zip(specs, outputs).flatMap { [$0.path, $1.path] }
        let words = entries.flatMap { [$0.text, String($0.specs.count)] }
        return [
            .buildCommand(
                displayName: "Generating clients for \(folder.lastPathComponent)",
                executable: tool,
                arguments: [configuration?.path ?? "", line, package.path, Self.shipped.path] + words + ["--"] + files,
                inputFiles: [tool] + (configuration.map { [$0] } ?? []) + specs + entries.flatMap(\.folders),
                // Without an output nothing asks for the command, and nobody hears what is wrong with the configuration.
                outputFiles: outputs.isEmpty ? [output.appendingPathComponent("tcgen.swift")] : outputs)
        ]
    }
}
