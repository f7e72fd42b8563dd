import ArgumentParser

/// Parses names separated by commas, without duplicates. An empty list is an error: with a variable that is not set, a
/// script would otherwise mean all names.
func namesInList(_ argument: String) throws -> [String] {
    let names = argument.split(separator: ",").map { $0.filter { $0 != " " } }.filter { !$0.isEmpty }
    if names.isEmpty { throw ValidationError("expected at least one name") }
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
}
