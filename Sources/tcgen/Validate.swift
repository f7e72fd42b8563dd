import APIModel
import APISpec
import ArgumentParser

struct Validate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Checks specs and lists every complaint.",
        discussion: "Prints each complaint as file:line:column: error: message, sorted by place. Writes nothing.")

    @OptionGroup var specs: SpecArguments

    @Flag(
        help: """
            Also complain where a description, summary, example or group is missing, or a Chinese text of a service that \
            has any.
            """)
    var strict = false

    func run() throws {
        let inputs = try specs.read()
        let (api, diagnostics) = readSpecs(inputs, mustBeComplete: strict)
        guard let api else { throw try specs.form.refuse(diagnostics) }
        if specs.form.json { return try Report(.valid).print() }
        let actions = api.services.reduce(0) { $0 + $1.actions.count }
        Console.printError(
            """
            \(Console.count(inputs.count, "file")), \(Console.count(api.services.count, "service")), \
            \(Console.count(actions, "action")): nothing to complain about.
            """)
    }
}

/// The arguments of a command that name its specs.
struct SpecArguments: ParsableArguments {
    private static let standardFolder = "specs"

    @Argument(help: "Spec files, or folders that are searched for .yaml and .yml files.")
    var paths = [standardFolder]

    @OptionGroup var form: ReportOptions

    func read() throws -> [SpecInput] {
        do throws(FileError) {
            guard paths != [Self.standardFolder] || FileSystem.content(of: Self.standardFolder) != .missing else {
                throw FileError(
                    operation: "read", path: Self.standardFolder,
                    reason: "no such folder here. Name your specs or their folder,"
                        + " as in: \(CommandLineText.command) validate Sources/App")
            }
            return try SpecFiles.read(paths, note: Console.printError)
        } catch {
            throw try form.fail(error)
        }
    }
}
