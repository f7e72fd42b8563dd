import APISpec
import Foundation
import LibFuzzer

/// Reads any bytes as a spec: accepted or refused, without a crash or a hang, and each diagnostic has a location.
@main
struct FuzzSpecs {
    static func main() {
        var (count, arguments) = (CommandLine.argc, Optional(CommandLine.unsafeArgv))
        exit(
            LLVMFuzzerRunDriver(&count, &arguments) { start, count in
                FuzzSpecs.read([UInt8](UnsafeBufferPointer(start: start, count: count)))
                return 0
            })
    }

    private static func read(_ bytes: [UInt8]) {
        let (api, diagnostics) = readSpecs([SpecInput(path: "fuzz.yaml", name: "fuzz.yaml", bytes: bytes)])
        precondition((api == nil) == diagnostics.haveErrors, "a spec has a meaning, or errors")
        for diagnostic in diagnostics {
            precondition(diagnostic.location.line > 0 && diagnostic.location.column > 0, "a diagnostic has a location")
        }
    }
}
