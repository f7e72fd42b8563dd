// The tool of the build plugin: specs in, one Swift file out for each, complaints in the form that Xcode and SwiftPM show.
//
// Its arguments come from the plugin, never from a person, so there is no parser of command lines in here: that keeps
// the tool small for those who have to build it.
import APIGenerator
import APISpec
import SwiftEmit

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// `tcgen-build ACCESS ROOT SPEC OUTPUT [SPEC OUTPUT]...`
struct Arguments {
    var access: AccessLevel
    /// The folder of the target. Paths in generated text start with its name.
    var root: String
    var files: [(spec: String, output: String)] = []

    init?(_ words: [String]) {
        guard words.count >= 4, words.count.isMultiple(of: 2), let access = AccessLevel(rawValue: words[0]) else {
            return nil
        }
        self.access = access
        root = words[1]
        for index in stride(from: 2, to: words.count, by: 2) {
            files.append((words[index], words[index + 1]))
        }
    }
}

func run(_ arguments: Arguments) throws(FileError) -> Int32 {
    let inputs = try SpecFiles.read(arguments.files.map(\.spec), below: arguments.root)
    let (api, diagnostics) = readSpecs(inputs)
    guard let api else {
        for diagnostic in diagnostics { complain(diagnostic.description) }
        return 1
    }
    let emitter = SwiftEmitter(access: arguments.access)
    for (input, file) in zip(inputs, arguments.files) {
        let text = emitter.file(forSpec: input.name, in: api)
        guard try FileSystem.read(file.output) != Array(text.utf8) else { continue }
        if let parent = FileSystem.parent(of: file.output) { try FileSystem.makeFolder(parent) }
        try FileSystem.replace(file.output, with: text, temporary: file.output + ".tmp")
    }
    return 0
}

func complain(_ line: String) {
    let bytes = Array("\(line)\n".utf8)
    // Nobody left to tell if this fails.
    _ = write(STDERR_FILENO, bytes, bytes.count)
}

guard let arguments = Arguments(Array(CommandLine.arguments.dropFirst())) else {
    complain("usage: tcgen-build public|package|internal TARGET-FOLDER SPEC OUTPUT [SPEC OUTPUT]...")
    exit(2)
}
do {
    exit(try run(arguments))
} catch {
    complain("error: \(error)")
    exit(74)
}
