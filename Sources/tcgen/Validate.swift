import APIModel
import APISpec
import ArgumentParser

struct Validate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Checks specs and lists every error.",
        discussion: """
            Prints each error as file:line:column: error: message, sorted by location. A note, as of a pattern that only docs \
            show, is printed in the same way, and is no error. Writes nothing.
            """)

    @OptionGroup var specs: SpecArguments

    @Flag(
        help: """
            Also report each missing description, summary, example and group, and each missing Chinese text of a service \
            that has any.
            """)
    var strict = false

    func run() throws {
        let inputs = try specs.read()
        let (api, diagnostics) = readSpecs(inputs, mustBeComplete: strict)
        guard let api else { throw try specs.form.refuse(diagnostics) }
        let notes = specs.form.report(notes: diagnostics)
        if specs.form.json {
            var report = Report(.valid)
            report.diagnostics = notes.isEmpty ? nil : notes
            return try report.print()
        }
        let actions = api.services.reduce(0) { $0 + $1.actions.count }
        Console.printError(
            """
            \(Console.count(inputs.count, "file")), \(Console.count(api.services.count, "service")), \
            \(Console.count(actions, "action")): no errors.
            """)
    }
}
