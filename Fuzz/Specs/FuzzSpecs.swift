import APISpec
import Foundation
import LibFuzzer

/// Any bytes are a spec or are refused: no crash, no hang, and every complaint has a place.
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
        precondition((api == nil) != diagnostics.isEmpty, "a spec has a meaning, or complaints")
        for diagnostic in diagnostics {
            precondition(diagnostic.location.line > 0 && diagnostic.location.column > 0, "a complaint has a place")
        }
    }
}
