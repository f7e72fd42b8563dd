// The tool of the build plugin. It reads specs, writes one Swift file for each, and prints diagnostics in the form that
// Xcode and SwiftPM show.
//
// Its arguments come from the plugin, never from a person, so it needs no command-line parser. That keeps the tool
// small for users, who have to build it.
import APIModel
import APISpec
import Files
import SwiftEmit

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Prints all diagnostics, and without errors writes the outputs that changed. Returns the exit status.
func run(_ arguments: Arguments) throws(FileError) -> Int32 {
    var (configuration, findings) = try readConfiguration(arguments)
    let inputs = try SpecFiles.read(
        arguments.named + arguments.own,
        // The order matters: if the package's build folder contains the shipped specs, so does the package.
        below: [(arguments.shipped, "tencentcloud-swift/specs/"), (arguments.package, "")])
    let named = inputs.prefix(arguments.named.count)
    let specs = Array(named) + ownSpecs(in: inputs.dropFirst(named.count), arguments, &findings)
    if specs.isEmpty, findings.isEmpty {
        if arguments.configuration.isEmpty {
            printError(
                """
                warning: no specs in \(arguments.folder); add a .yaml file that begins with 'Service:' and is not a \
                resource, or a tcgen.yaml that names specs, such as 'specs: [ocr]', or remove the plugin from this target
                """)
        } else {
            findings.append(.nothingToGenerate(at: configuration.specsLocation))
        }
    }
    var (api, diagnostics) = readSpecs(specs)
    diagnostics = findings + diagnostics
    if let whole = api, !configuration.include.isEmpty {
        let (selected, unknown) = whole.choosing(actions: configuration.include.map(\.value))
        for name in configuration.include {
            // If specs are missing, so are their actions. Then only a name that looks like a misspelled action is
            // reported.
            guard let action = unknown.first(where: { $0.name == name.value }),
                findings.isEmpty || action.nearest != nil
            else { continue }
            diagnostics.append(.unknownAction(action, at: name.location))
        }
        api = selected
    }
    for diagnostic in diagnostics.sortedByLocation() { printError(diagnostic.description) }
    guard let api, !diagnostics.haveErrors else { return 1 }
    let emitter = SwiftEmitter(access: configuration.access, imports: configuration.imports)
    try FileSystem.makeFolder(arguments.output)
    for (bytes, name) in zip(emitter.files(forSpecs: inputs.map(\.name), in: api), arguments.outputs) {
        try write(bytes, to: FileSystem.joining(arguments.output, name))
    }
    if inputs.isEmpty { try write([], to: FileSystem.joining(arguments.output, "tcgen.swift")) }
    try removeOutputs(excluding: inputs.isEmpty ? ["tcgen.swift"] : arguments.outputs, in: arguments.output)
    return 0
}

/// Returns the content of `tcgen.yaml` and its diagnostics.
func readConfiguration(_ arguments: Arguments) throws(FileError) -> (TargetConfiguration, [Diagnostic]) {
    let path = arguments.configuration
    let bytes = path.isEmpty || FileSystem.content(of: path) == .missing ? [] : try FileSystem.readPresent(path)
    var (configuration, diagnostics) = TargetConfiguration.read(bytes, path: path, module: arguments.module)
    // Invalid YAML, or an error in the list itself, has been reported.
    guard let entries = configuration.specs else { return (configuration, diagnostics) }
    let read = SpecsKeyScanner.entries(in: String(decoding: bytes, as: UTF8.self))
    guard entries.map(\.value) == read else {
        diagnostics.append(.specsReadOtherwise(at: configuration.specsLocation, read: read))
        return (configuration, diagnostics)
    }
    // SwiftPM runs the plugin only when it plans a build, and an edit of this file alone does not cause that.
    guard read == arguments.entries.map(\.text) else {
        diagnostics.append(.planIsOld(at: configuration.specsLocation))
        return (configuration, diagnostics)
    }
    for (entry, planned) in zip(entries, arguments.entries) {
        let isPath = entry.value.contains("/")
        let folder = isPath ? FileSystem.parent(of: path) ?? "" : arguments.shipped
        let found = try SpecFiles.count(at: FileSystem.joining(folder, entry.value))
        if isPath, planned.count == nil {
            diagnostics.append(.outsidePackage(entry))
        } else if found == 0 || planned.count == nil {
            diagnostics.append(.noSpecs(entry, shipped: try FileSystem.list(arguments.shipped)))
        } else if found != planned.count {
            diagnostics.append(.planIsOld(at: entry.location))
        }
    }
    return (configuration, diagnostics)
}

/// Returns the target's own files that are specs, and warns about files that may have been meant as specs.
func ownSpecs(
    in files: some Sequence<SpecInput>, _ arguments: Arguments, _ findings: inout [Diagnostic]
) -> [SpecInput] {
    files.filter { file in
        let own = SpecDetector(file)
        if own.isSpec { return true }
        let name = file.path.split(separator: "/").last ?? ""
        if name == "tcgen.yaml" {
            findings.append(.secondConfiguration(path: file.path, first: arguments.configuration))
        } else if ["tcgen.yaml", "tcgen.yml"].contains(name.lowercased()) {
            printError("\(file.path):1:1: warning: this file is ignored; rename it to tcgen.yaml")
        } else if let warning = own.warning {
            printError(warning)
        }
        return false
    }
}

/// Writes a file unless it has this content already, so that an unchanged file is not compiled again.
func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    guard try FileSystem.read(path) != bytes else { return }
    try FileSystem.replace(path, with: bytes, temporary: path + ".tmp")
}

/// Deletes the outputs of specs that no longer exist. No other file in this folder has such a name.
func removeOutputs(excluding outputs: [String], in folder: String) throws(FileError) {
    // On a case-insensitive file system the listed name may differ in case.
    let planned = Set(outputs.map { $0.lowercased() })
    for name in try FileSystem.list(folder)
    where (name.hasPrefix("tcgen+") || name == "tcgen.swift") && name.hasSuffix(".swift")
        && !planned.contains(name.lowercased())
    {
        try FileSystem.remove(FileSystem.joining(folder, name))
    }
}

func printError(_ line: String) {
    let bytes = Array("\(line)\n".utf8)
    // A failure to write to standard error cannot be reported anywhere.
    _ = write(STDERR_FILENO, bytes, bytes.count)
}

guard let arguments = Arguments(Array(CommandLine.arguments.dropFirst())) else {
    printError("error: tcgen-build is run by the plugin TencentCloudGenerator, not by hand")
    exit(2)
}
do {
    exit(try run(arguments))
} catch {
    printError("error: \(error)")
    exit(74)
}
