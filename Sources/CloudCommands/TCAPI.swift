import ArgumentParser
import Files
import TencentCloudCore

/// The command line of `tcapi`.
struct TCAPI: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tcapi",
        abstract: "Calls actions of the cloud, and signs requests, from a terminal.",
        discussion: """
            The actions of OCR are built in; --specs takes a folder with others, such as one that 'tcgen import' has written. \
            'tcapi --version' prints the version.

            Exit codes: 0 success; 1 the service refused the call, or a checked signature is wrong; 2 invalid usage, or no \
            key; 3 no response arrived; 70 defect of tcapi; 74 the output could not be written.
            """,
        subcommands: [
            CallCommand.self, ListCommand.self, SignCommand.self, MockCommand.self, ExploreCommand.self,
            UsageCommand.self,
        ])

    /// Parses arguments and runs the command that they name.
    fileprivate static func parse(_ arguments: [String]) async throws(CommandFailure) -> ExitStatus {
        do {
            var command = try parseAsRoot(arguments)
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
            return .done
        } catch let failure as CommandFailure {
            throw failure
        } catch {
            // A request for help, an invalid argument, or an error that no command expected.
            let text = fullMessage(for: error)
            switch exitCode(for: error) {
            case .success:
                try Terminal.print(text)
                return .done
            case .validationFailure:
                if arguments.first == CallCommand.configuration.commandName, arguments.contains("--json") {
                    var failure = CommandFailure.usedWrongly(message(for: error))
                    failure.isJSON = true
                    throw failure
                }
                Terminal.printError(text)
                return .usedWrongly
            default:
                Terminal.printError(text)
                return .defect
            }
        }
    }
}

/// The program, for the executable.
package enum CloudProgram {
    /// Runs the program with arguments, and returns its exit status.
    package static func run(_ arguments: [String]) async -> ExitStatus {
        do {
            // The commands have an option of this name, so that the parser cannot have it for the program.
            if arguments == ["--version"] {
                try Terminal.print(packageVersion)
                return .done
            }
            return try await TCAPI.parse(arguments)
        } catch {
            Terminal.printError(error)
            return error.status
        }
    }
}
