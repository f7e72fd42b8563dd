import Foundation
import PackagePlugin

/// Generates a typed client from each `.yaml` spec in a target, before the target is compiled.
///
/// The outputs are named here and passed to the tool, so that both always mean the same files.
@main
struct TencentCloudClients: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        guard let target = target.sourceModule else { return [] }
        return try command(
            tool: context.tool(named: "tcgen-build").url, root: target.directoryURL,
            specs: target.sourceFiles.map(\.url), outputFolder: context.pluginWorkDirectoryURL)
    }

    private func command(tool: URL, root: URL, specs: [URL], outputFolder: URL) throws -> [Command] {
        let specs = specs.filter { ["yaml", "yml"].contains($0.pathExtension) }.sorted { $0.path < $1.path }
        guard !specs.isEmpty else {
            Diagnostics.warning("no .yaml spec in \(root.path): add one, or take the plugin from this target")
            return []
        }
        let outputs = specs.map { outputFolder.appendingPathComponent(outputName(of: $0, below: root)) }
        let files = zip(specs, outputs).flatMap { [$0.path, $1.path] }
        return [
            .buildCommand(
                displayName: "Generating clients from \(specs.map(\.lastPathComponent).joined(separator: ", "))",
                executable: tool, arguments: ["internal", root.path] + files, inputFiles: specs, outputFiles: outputs)
        ]
    }

    /// `sub/ocr.yaml` becomes `sub_ocr.swift`: a module may not hold two files of one name.
    private func outputName(of spec: URL, below root: URL) -> String {
        let path = spec.deletingPathExtension().path
        let relative = path.hasPrefix(root.path) ? String(path.dropFirst(root.path.count)) : spec.lastPathComponent
        return relative.split(separator: "/").joined(separator: "_") + ".swift"
    }
}

#if canImport(XcodeProjectPlugin)
    import XcodeProjectPlugin

    extension TencentCloudClients: XcodeBuildToolPlugin {
        func createBuildCommands(context: XcodePluginContext, target: XcodeTarget) throws -> [Command] {
            try command(
                tool: context.tool(named: "tcgen-build").url, root: context.xcodeProject.directoryURL,
                specs: target.inputFiles.map(\.url), outputFolder: context.pluginWorkDirectoryURL)
        }
    }
#endif
