// Makes Swift files from the catalogue of error codes and regions: `catalogue [--check]`, run in the folder of
// Package.swift. `make generate` and `make current` run it; it is no product, so no user of the package builds it.
import APIModel
import APISpec
import Files

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Writes the files that differ, or lists them with `--check`. Returns the exit status.
func run(isCheck: Bool) throws(FileError) -> Int32 {
    let (errors, errorDiagnostics) = CatalogueReader.errors(in: try read("errors.yaml", order: 0))
    let (regions, regionDiagnostics) = CatalogueReader.regions(in: try read("regions.yaml", order: 1))
    let diagnostics = errorDiagnostics + regionDiagnostics
    guard diagnostics.isEmpty else {
        for diagnostic in diagnostics { print(diagnostic, to: STDERR_FILENO) }
        return 1
    }
    var status: Int32 = 0
    for file in GeneratedFile.all(errors: errors, regions: regions)
    where try FileSystem.read(file.path) != file.bytes {
        if isCheck {
            print("\(file.path) differs from Templates/catalogue; run 'make generate'", to: STDERR_FILENO)
            status = 1
        } else {
            try FileSystem.replace(file.path, with: file.bytes, temporary: file.path + ".tmp")
            print("written  \(file.path)", to: STDOUT_FILENO)
        }
    }
    return status
}

func read(_ name: String, order: Int) throws(FileError) -> CatalogueFile {
    let path = "Templates/catalogue/\(name)"
    return CatalogueFile(path: path, bytes: try FileSystem.readPresent(path), order: order)
}

func print(_ line: some CustomStringConvertible, to stream: Int32) {
    let bytes = Array("\(line)\n".utf8)
    // A failure to write to a standard stream cannot be reported anywhere.
    _ = write(stream, bytes, bytes.count)
}

let arguments = CommandLine.arguments.dropFirst()
guard arguments.isEmpty || arguments.elementsEqual(["--check"]) else {
    print("error: usage: catalogue [--check], in the folder of Package.swift", to: STDERR_FILENO)
    exit(64)
}
do {
    exit(try run(isCheck: !arguments.isEmpty))
} catch {
    print("error: \(error)", to: STDERR_FILENO)
    exit(74)
}
