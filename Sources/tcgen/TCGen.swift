import APISpec
import ArgumentParser

/// The command line of the generator.
@main
struct TCGen: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tcgen",
        abstract: "Makes typed clients from YAML specs of an action-style cloud API.",
        discussion: """
            Exit codes: 0 done; 1 the specs are at fault, --check found differences, or diff found what breaks callers; \
            2 used wrongly; 70 a defect of tcgen; 74 reading or writing failed.
            """,
        subcommands: [Generate.self, Validate.self, Diff.self, Import.self])

    static func main() {
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch let status as ExitStatus {
            status.exit()
        } catch let error as FileError {
            Console.complain("error: \(error)")
            ExitStatus.inputOutput.exit()
        } catch {
            // An error of ArgumentParser (a request for help, an invalid argument), or one that no command handles.
            let status = ExitStatus(parserCode: exitCode(for: error))
            let message = fullMessage(for: error)
            if status == .done { Console.print(message) } else { Console.complain(message) }
            status.exit()
        }
    }
}
