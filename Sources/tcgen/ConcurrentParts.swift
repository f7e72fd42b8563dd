import APIGenerator
import APIModel

/// Outputs whose parts are generated on all processors during iteration.
struct ConcurrentParts: Collection {
    let outputs: Outputs

    var startIndex: Int { outputs.startIndex }
    var endIndex: Int { outputs.endIndex }

    func index(after part: Int) -> Int { part + 1 }

    subscript(part: Int) -> [OutputFile] { outputs[part] }

    func makeIterator() -> ConcurrentResults<[OutputFile]> {
        let outputs = outputs
        return ConcurrentResults(count: outputs.count) { outputs[$0] }
    }
}
