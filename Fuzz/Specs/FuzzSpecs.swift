import APISpec

/// Any bytes are a spec or are refused: no crash, no hang.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let (api, diagnostics) = readSpecs([SpecInput(path: "fuzz.yaml", name: "fuzz.yaml", bytes: bytes)])
    precondition((api == nil) != diagnostics.isEmpty, "a spec is either refused with a complaint or has a meaning")
    for diagnostic in diagnostics {
        precondition(diagnostic.location.line > 0 && diagnostic.location.column > 0, "a complaint has a place")
    }
    return 0
}
