import APISpec
import ArgumentParser
import Files

/// Finds errors in a command line that ArgumentParser accepts, or describes too briefly.
struct ArgumentCheck {
    /// An error, and the command whose usage is printed with it.
    struct UsageError: Error {
        var message: String
        var command: any ParsableCommand.Type
    }

    let arguments: [String]

    /// A Boolean value that indicates whether to report errors as JSON. It is known even if the arguments are invalid.
    var wantsJSON: Bool { arguments.prefix { $0 != "--" }.contains("--json") }

    func check() throws(UsageError) {
        try checkEncoding()
        // A shell that asks for words gives the command line as typed so far, which may end with an empty word.
        if arguments.first == "---completion" { return }
        try checkEmpty()
        try checkCommands()
    }

    /// Rejects arguments that are not UTF-8. They have been repaired already, so that a file would only be missing.
    private func checkEncoding() throws(UsageError) {
        for index in 1..<max(1, Int(CommandLine.argc)) {
            guard let argument = CommandLine.unsafeArgv[index], String(validatingCString: argument) == nil else {
                continue
            }
            throw UsageError(
                message: "an argument is not UTF-8: '\(FileSystem.escaped(argument))'", command: TCGen.self)
        }
    }

    /// Rejects empty values. With a variable that is not set, a script would otherwise mean everything, or its own folder.
    private func checkEmpty() throws(UsageError) {
        let options = arguments.prefix { $0 != "--" }
        if let option = options.first(where: { $0.hasPrefix("--") && $0.hasSuffix("=") }) {
            throw UsageError(message: "missing value after '\(option)'", command: command)
        }
        if arguments.contains("") {
            throw UsageError(message: "an argument is empty; is a variable not set?", command: command)
        }
    }

    /// The command that the arguments name. If a subcommand is missing or unknown, this is the command above it.
    private var command: any ParsableCommand.Type { walk().command }

    private func checkCommands() throws(UsageError) {
        let (command, unknown) = walk()
        guard let unknown else { return }
        let known = command.configuration.subcommands.map { $0._commandName }
        let path = command == TCGen.self ? "" : "\(command._commandName) "
        // The commands of the other program, which needs the runtime and its cryptography.
        if command == TCGen.self, ["call", "sign", "mock", "explore", "usage"].contains(unknown) {
            throw UsageError(message: "unknown command '\(unknown)'; it is 'tcapi \(unknown)'", command: command)
        }
        if known.isEmpty { throw UsageError(message: "unknown command '\(path)\(unknown)'", command: command) }
        let advice =
            NearestName.of(unknown, among: known).map { "did you mean '\(path)\($0)'?" }
            ?? "known commands: \(known.joined(separator: ", "))"
        throw UsageError(message: "unknown command '\(path)\(unknown)'; \(advice)", command: command)
    }

    private func walk() -> (command: any ParsableCommand.Type, unknown: String?) {
        var command: any ParsableCommand.Type = TCGen.self
        let asksForHelp = arguments.first == "help"
        for word in asksForHelp ? arguments.dropFirst() : arguments[...] {
            if word.hasPrefix("-") || word.isEmpty {
                if asksForHelp { continue }
                break
            }
            if asksForHelp, word == "help", command == TCGen.self { break }
            let commands = command.configuration.subcommands
            guard let next = commands.first(where: { $0._commandName == word }) else {
                return (command, commands.isEmpty && !asksForHelp ? nil : word)
            }
            command = next
        }
        return (command, nil)
    }
}
