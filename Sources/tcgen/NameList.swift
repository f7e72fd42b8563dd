import ArgumentParser

/// Names separated by commas, each once. That there is none is refused: a script whose variable is not set would otherwise ask for all.
func namesInList(_ argument: String) throws -> [String] {
    let names = argument.split(separator: ",").map { $0.filter { $0 != " " } }.filter { !$0.isEmpty }
    if names.isEmpty { throw ValidationError("no name is given") }
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
}
