import APISpec
import ArgumentParser

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The command line of the generator.
@main
struct TCGen: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: CommandLineText.command,
        abstract: "Makes typed clients from YAML specs of an action-style cloud API.",
        discussion: """
            Exit codes: 0 done; 1 the specs are at fault, --check found differences, or diff found what breaks callers; \
            2 used wrongly; 70 a defect of tcgen; 74 reading or writing failed.
            """,
        version: packageVersion,
        subcommands: [Generate.self, Validate.self, Diff.self, Import.self])

    static func main() {
        // A file that grows past the limit of `ulimit -f` is an error of writing as any other.
        signal(SIGXFSZ, SIG_IGN)
        TerminalWidth.ensureMinimum()
        run(ArgumentCheck(arguments: Array(CommandLine.arguments.dropFirst()))).exit()
    }

    private static func run(_ words: ArgumentCheck) -> ExitStatus {
        do {
            return try Failure.catching(words) {
                try words.check()
                var command = try parseAsRoot(words.arguments)
                do {
                    try command.run()
                } catch let error as ValidationError {
                    throw ArgumentCheck.Mistake(message: error.message, command: type(of: command))
                }
            }
        } catch {
            Console.printError("error: \(error)")
            return .inputOutput
        }
    }
}

/// How a run ends that fails before or beside what its command reports itself.
private enum Failure {
    /// - Throws: `FileError` where the failure cannot be told, too.
    static func catching(_ words: ArgumentCheck, _ body: () throws -> Void) throws -> ExitStatus {
        do {
            try body()
            return .done
        } catch let status as ExitStatus {
            return status
        } catch let error as FileError {
            throw error
        } catch let mistake as ArgumentCheck.Mistake {
            let text = """
                Error: \(mistake.message)
                Usage: \(TCGen.usageString(for: mistake.command))
                """
            return try report(.usedWrongly, mistake.message, text: text, words)
        } catch {
            // ArgumentParser's own: a call for help, a wrong word, or something that no command expected.
            let status = ExitStatus(parserCode: TCGen.exitCode(for: error))
            let text = TCGen.fullMessage(for: error)
            guard status == .done else { return try report(status, TCGen.message(for: error), text: text, words) }
            try Console.print(text)
            return .done
        }
    }

    private static func report(
        _ status: ExitStatus, _ message: String, text: String, _ words: ArgumentCheck
    ) throws -> ExitStatus {
        guard words.wantsJSON else {
            Console.printError(text)
            return status
        }
        var report = Report(status == .usedWrongly ? .usedWrongly : .defect)
        report.error = message
        try report.print()
        return status
    }
}
