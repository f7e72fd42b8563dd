import APISpec
import ArgumentParser
import Files

/// The options for the output of a command, and the output of its errors.
struct ReportOptions: ParsableArguments {
    @Flag(help: "Print the result as JSON on standard output.")
    var json = false

    /// Prints diagnostics. Returns the exit status to throw.
    func refuse(_ diagnostics: [Diagnostic]) throws -> ExitStatus {
        try refuse(diagnostics.map { Report.JSONDiagnostic($0) })
    }

    func refuse(_ diagnostics: [Report.JSONDiagnostic]) throws -> ExitStatus {
        if json {
            var report = Report(.refused)
            report.diagnostics = diagnostics
            try report.print()
        } else {
            Console.printError(diagnostics.flatMap(\.lines).joined(separator: "\n"))
        }
        return .failed
    }

    /// Prints notes about specs without errors, unless they become a part of the JSON. Returns that part.
    func report(notes: [Diagnostic]) -> [Report.JSONDiagnostic] {
        let notes = notes.map { Report.JSONDiagnostic($0) }
        if !json, !notes.isEmpty { Console.printError(notes.flatMap(\.lines).joined(separator: "\n")) }
        return notes
    }

    /// Prints an error of reading or writing. Returns the exit status to throw.
    func fail(_ error: FileError) throws -> ExitStatus {
        if json {
            var report = Report(.failed)
            report.error = error.description
            try report.print()
        } else {
            Console.printError("error: \(error)")
        }
        return .inputOutput
    }
}
