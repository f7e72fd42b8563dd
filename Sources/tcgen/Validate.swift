import APIGenerator
import APIModel
import APISpec
import ArgumentParser

struct Validate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Checks specs and lists every complaint.",
        discussion: "Prints each complaint as file:line:column: error: message, sorted by place. Writes nothing.")

    @OptionGroup var specs: SpecArguments

    @Flag(help: "Also complain where a description, summary, example, group or Chinese text is missing.")
    var strict = false

    func run() throws {
        let inputs = try specs.read()
        let (api, diagnostics) = readSpecs(inputs, mustBeComplete: strict)
        guard let api else { throw try specs.refuse(diagnostics) }
        if specs.json { return try Report(.valid).print() }
        let actions = api.services.reduce(0) { $0 + $1.actions.count }
        Console.complain(
            "\(inputs.count) files, \(api.services.count) services, \(actions) actions: nothing to complain about.")
    }
}

/// What both commands are given.
struct SpecArguments: ParsableArguments {
    @Argument(help: "Spec files, or folders that are searched for .yaml and .yml files.")
    var paths: [String] = ["specs"]

    @Flag(help: "Print the result as JSON on standard output.")
    var json = false

    func read() throws -> [SpecInput] {
        do {
            return try SpecFiles.read(paths)
        } catch {
            throw try fail(error)
        }
    }

    /// Prints the complaints; returns what to throw.
    func refuse(_ diagnostics: [Diagnostic]) throws -> ExitStatus {
        if json {
            var report = Report(.refused)
            report.diagnostics = diagnostics.map(Report.Complaint.init)
            try report.print()
        } else {
            for diagnostic in diagnostics { Console.complain(diagnostic.description) }
        }
        return .specsAtFault
    }

    /// Prints why reading or writing failed; returns what to throw.
    func fail(_ error: FileError) throws -> ExitStatus {
        if json {
            var report = Report(.failed)
            report.error = error.description
            try report.print()
        } else {
            Console.complain("error: \(error)")
        }
        return .inputOutput
    }
}
