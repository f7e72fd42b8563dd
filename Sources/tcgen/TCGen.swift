import ArgumentParser
import Files

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
            Exit codes: 0 success; 1 errors in specs, differences found by --check, or changes that break callers found by \
            diff; 2 invalid usage; 70 defect of tcgen; 74 reading or writing failed.
            """,
        version: packageVersion,
        subcommands: [Generate.self, Validate.self, Diff.self, Import.self, Policy.self])

    static func main() {
        // A file that grows past the limit of `ulimit -f` is an error of writing as any other.
        signal(SIGXFSZ, SIG_IGN)
        TerminalWidth.ensureMinimum()
        run(ArgumentCheck(arguments: Array(CommandLine.arguments.dropFirst()))).exit()
    }

    private static func run(_ check: ArgumentCheck) -> ExitStatus {
        do {
            return try ErrorReport.catching(check) {
                try check.check()
                var command = try parseAsRoot(check.arguments)
                do {
                    try command.run()
                } catch let error as ValidationError {
                    throw ArgumentCheck.UsageError(message: error.message, command: type(of: command))
                }
            }
        } catch {
            Console.printError("error: \(error)")
            return .inputOutput
        }
    }
}

/// Reports the errors that a command does not report itself.
private enum ErrorReport {
    /// Runs a closure. Returns the exit status.
    ///
    /// - Throws: `FileError` if the error could not be reported either.
    static func catching(_ check: ArgumentCheck, _ body: () throws -> Void) throws -> ExitStatus {
        do {
            try body()
            return .done
        } catch let status as ExitStatus {
            return status
        } catch let error as FileError {
            throw error
        } catch let error as ArgumentCheck.UsageError {
            let text = """
                Error: \(error.message)
                Usage: \(TCGen.usageString(for: error.command))
                """
            return try report(.usedWrongly, error.message, text: text, check)
        } catch {
            // An error of ArgumentParser: a request for help, an invalid argument, or an error that no command expected.
            let status = ExitStatus(parserCode: TCGen.exitCode(for: error))
            let text = TCGen.fullMessage(for: error)
            guard status == .done else { return try report(status, TCGen.message(for: error), text: text, check) }
            try Console.print(text)
            return .done
        }
    }

    private static func report(
        _ status: ExitStatus, _ message: String, text: String, _ check: ArgumentCheck
    ) throws -> ExitStatus {
        guard check.wantsJSON else {
            Console.printError(text)
            return status
        }
        var report = Report(status == .usedWrongly ? .usedWrongly : .defect)
        report.error = message
        try report.print()
        return status
    }
}
