import ArgumentParser

/// Splits a list of names separated by commas. An empty list is an error: otherwise a script with an unset variable
/// would select everything.
func namesInList(_ argument: String) throws -> [String] {
    let names = argument.split(separator: ",").map { $0.filter { $0 != " " } }.filter { !$0.isEmpty }
    if names.isEmpty { throw ValidationError("no name is given") }
    return names
}
