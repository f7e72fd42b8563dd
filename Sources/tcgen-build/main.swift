// The tool of the build plugin: specs in, one Swift file out for each, complaints in the form that Xcode and SwiftPM show.
//
// Its arguments come from the plugin, never from a person, so there is no parser of command lines in here: that keeps
// the tool small for those who have to build it.
import APIModel
import APISpec
import SwiftEmit

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// `tcgen-build CONFIGURATION LINE PACKAGE SHIPPED [ENTRY COUNT]... -- [SPEC OUTPUT]...`
struct Arguments {
    /// Path of the target's `tcgen.yaml`, empty where it has none.
    var configuration: String
    /// Its line `specs:` when the build was planned, empty where there was none.
    var line: String
    /// Folders: paths in generated text start below them.
    var package: String
    var shipped: String
    /// What the plugin read in that line, and how many specs it found for each entry.
    var entries: [(text: String, count: Int)]
    var files: [(spec: String, output: String)]

    init?(_ words: [String]) {
        guard words.count > 4, let end = words[4...].firstIndex(of: "--") else { return nil }
        (configuration, line, package, shipped) = (words[0], words[1], words[2], words[3])
        entries = stride(from: 4, to: end - 1, by: 2).map { (words[$0], Int(words[$0 + 1]) ?? 0) }
        files = stride(from: end + 1, to: words.count - 1, by: 2).map { (words[$0], words[$0 + 1]) }
    }
}

/// Writes the outputs that change, or complains about everything that is wrong.
func run(_ arguments: Arguments) throws(FileError) -> Int32 {
    let (configuration, complaints) = try readConfiguration(arguments)
    let inputs = try SpecFiles.read(
        arguments.files.map(\.spec),
        below: [(arguments.package, ""), (arguments.shipped, "tencentcloud-swift/specs/")])
    var (api, diagnostics) = readSpecs(inputs)
    diagnostics = complaints + diagnostics
    if let whole = api, !configuration.include.isEmpty {
        let (selected, unknown) = whole.selecting(actions: configuration.include.map(\.value))
        let known = whole.services.flatMap { $0.actions.map(\.wireName) }
        diagnostics += configuration.include.filter { name in
            // Where specs are missing, so are their actions, and nobody needs to hear that twice; a slip is one all the same.
            unknown.contains(name.value)
                && (complaints.isEmpty || NearestName.of(name.value, among: known) != nil)
        }.map { .unknownAction($0, known: known) }
        api = selected
    }
    guard let api, diagnostics.isEmpty else {
        for diagnostic in diagnostics.sortedByPlace() { complain(diagnostic.description) }
        return 1
    }
    let emitter = SwiftEmitter(access: configuration.access, imports: configuration.imports)
    for (input, file) in zip(inputs, arguments.files) {
        let bytes = emitter.file(forSpec: input.name, in: api)
        guard try FileSystem.read(file.output) != bytes else { continue }
        if let parent = FileSystem.parent(of: file.output) { try FileSystem.makeFolder(parent) }
        try FileSystem.replace(file.output, with: bytes, temporary: file.output + ".tmp")
    }
    return 0
}

/// What `tcgen.yaml` says, and what is wrong with it.
func readConfiguration(_ arguments: Arguments) throws(FileError) -> (TargetConfiguration, [Diagnostic]) {
    let path = arguments.configuration
    let bytes = path.isEmpty ? nil : try FileSystem.read(path)
    var (configuration, diagnostics) = TargetConfiguration.read(bytes ?? [], path: path)
    guard configuration.specs.map(\.value) == arguments.entries.map(\.text) else {
        // The plugin is asked only when SwiftPM plans a build anew, which an edit alone does not make it do.
        let lines = String(decoding: bytes ?? [], as: UTF8.self).split(whereSeparator: \.isNewline)
        let isCurrent = lines.first { $0.hasPrefix("specs:") } ?? "" == arguments.line
        diagnostics.append(
            isCurrent
                ? .specsReadOtherwise(at: configuration.specsLocation, read: arguments.entries.map(\.text))
                : .planIsOld(at: configuration.specsLocation))
        return (configuration, diagnostics)
    }
    for (entry, planned) in zip(configuration.specs, arguments.entries) {
        let folder = entry.value.contains("/") ? FileSystem.parent(of: path) ?? "" : arguments.shipped
        let found = try SpecFiles.count(at: FileSystem.joining(folder, entry.value))
        if planned.count == 0 {
            diagnostics.append(.noSpecs(entry, shipped: try FileSystem.list(arguments.shipped)))
        } else if found != planned.count {
            diagnostics.append(.planIsOld(at: entry.location))
        }
    }
    if arguments.files.isEmpty, diagnostics.isEmpty {
        diagnostics.append(.nothingToGenerate(at: configuration.specsLocation))
    }
    return (configuration, diagnostics)
}

func complain(_ line: String) {
    let bytes = Array("\(line)\n".utf8)
    // Nobody left to tell if this fails.
    _ = write(STDERR_FILENO, bytes, bytes.count)
}

guard let arguments = Arguments(Array(CommandLine.arguments.dropFirst())) else {
    complain("usage: tcgen-build CONFIGURATION LINE PACKAGE SHIPPED [ENTRY COUNT]... -- [SPEC OUTPUT]...")
    exit(2)
}
do {
    exit(try run(arguments))
} catch {
    complain("error: \(error)")
    exit(74)
}
