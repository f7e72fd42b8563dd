import APISpec

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// How users write the command lines of this program, for messages that they copy from.
enum CommandLineText {
    /// The command plugin says so: whoever uses it does not type the name of this program.
    private static let isRunByPlugin = getenv("TCGEN_RUN_BY_COMMAND_PLUGIN") != nil

    /// The words before a subcommand.
    static let command = isRunByPlugin ? "swift package tcgen" : "tcgen"

    /// The words before a subcommand that writes.
    private static let writingCommand =
        isRunByPlugin ? "swift package --allow-writing-to-package-directory tcgen" : "tcgen"

    /// The line that does what a run with these arguments only looks at: the same without what goes with looking, quoted for a
    /// shell.
    static func withoutChecking(_ arguments: some Sequence<String> = CommandLine.arguments.dropFirst()) -> String {
        var words = [writingCommand]
        var isBehindOptions = false
        for argument in arguments {
            if argument == "--" { isBehindOptions = true }
            if !isBehindOptions, ["--check", "--trust-record", "--json"].contains(argument) { continue }
            words.append(quoted(argument))
        }
        return words.joined(separator: " ")
    }

    /// As a shell reads it as one word; as it is where nothing in it means anything to a shell.
    static func quoted(_ word: String) -> String {
        let isPlain = word.unicodeScalars.allSatisfy { scalar in
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "_", "-", ".", "/", ",", ":", "=", "@", "%", "+": true
            default: scalar.value >= 0xA0 && !scalar.isControl
            }
        }
        if isPlain, !word.isEmpty { return word }
        return "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}
