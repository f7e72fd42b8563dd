import APISpec
import ArgumentParser

/// In which form a command reports, and how it reports what went wrong.
struct ReportForm: ParsableArguments {
    @Flag(help: "Print the result as JSON on standard output.")
    var json = false

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
