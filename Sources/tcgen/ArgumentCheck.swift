import APISpec
import ArgumentParser

/// Finds mistakes in the words of a command line that ArgumentParser lets pass, or of which it says too little.
struct ArgumentCheck {
    /// A sentence, and the command whose usage goes with it.
    struct Mistake: Error {
        var message: String
        var command: any ParsableCommand.Type
    }

    let arguments: [String]

    /// The result is wanted as JSON, as far as that can be told of arguments that are wrong.
    var wantsJSON: Bool { arguments.prefix { $0 != "--" }.contains("--json") }

    func check() throws(Mistake) {
        try checkEncoding()
        try checkEmpty()
        try checkCommands()
    }

    /// An argument that is not UTF-8 has already become something else, which would only be called missing.
    private func checkEncoding() throws(Mistake) {
        for index in 1..<max(1, Int(CommandLine.argc)) {
            guard let argument = CommandLine.unsafeArgv[index], String(validatingCString: argument) == nil else {
                continue
            }
            throw Mistake(message: "an argument is not UTF-8: '\(FileSystem.escaped(argument))'", command: TCGen.self)
        }
    }

    /// A script whose variable is not set would otherwise ask for all, or for the folder that it is in.
    private func checkEmpty() throws(Mistake) {
        let options = arguments.prefix { $0 != "--" }
        if let option = options.first(where: { $0.hasPrefix("--") && $0.hasSuffix("=") }) {
            throw Mistake(message: "nothing stands behind '\(option)'", command: command)
        }
        if arguments.contains("") {
            throw Mistake(message: "an argument is empty, as of a variable that is not set", command: command)
        }
    }

    /// The command that the words name, as far as they name one.
    private var command: any ParsableCommand.Type { walk().command }

    private func checkCommands() throws(Mistake) {
        let (command, unknown) = walk()
        guard let unknown else { return }
        let known = command.configuration.subcommands.map { $0._commandName }
        let path = command == TCGen.self ? "" : "\(command._commandName) "
        if known.isEmpty { throw Mistake(message: "'\(path)\(unknown)' is no command", command: command) }
        let advice =
            NearestName.of(unknown, among: known).map { "did you mean '\(path)\($0)'?" }
            ?? "known: \(known.joined(separator: ", "))"
        throw Mistake(message: "'\(path)\(unknown)' is no command, \(advice)", command: command)
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
