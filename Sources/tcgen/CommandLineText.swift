import Reference

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The command lines of this program as users type them, for messages to copy from.
enum CommandLineText {
    /// A Boolean value that indicates whether the command plugin runs this program. Its users do not type `tcgen`.
    private static let isRunByPlugin = getenv("TCGEN_RUN_BY_COMMAND_PLUGIN") != nil

    /// The words before a subcommand.
    static let command = isRunByPlugin ? "swift package tcgen" : "tcgen"

    /// The words before a subcommand that writes.
    private static let writingCommand =
        isRunByPlugin ? "swift package --allow-writing-to-package-directory tcgen" : "tcgen"

    /// Returns the command line that writes what a run with these arguments only checks: the same, quoted for a shell, but
    /// without the options for checking.
    static func withoutChecking(_ arguments: some Sequence<String> = CommandLine.arguments.dropFirst()) -> String {
        var words = [writingCommand]
        var isAfterOptions = false
        for argument in arguments {
            if argument == "--" { isAfterOptions = true }
            if !isAfterOptions, ["--check", "--trust-record", "--json"].contains(argument) { continue }
            words.append(ShellWord.quoted(argument))
        }
        return words.joined(separator: " ")
    }
}
