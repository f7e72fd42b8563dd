import APISpec
import ArgumentParser

/// In which form a command reports, and how it reports what went wrong.
struct ReportForm: ParsableArguments {
    @Flag(help: "Print the result as JSON on standard output.")
    var json = false

    /// Prints the complaints; returns what to throw.
    func refuse(_ diagnostics: [Diagnostic]) throws -> ExitStatus {
        try refuse(diagnostics.map { Report.Complaint($0) })
    }

    func refuse(_ complaints: [Report.Complaint]) throws -> ExitStatus {
        if json {
            var report = Report(.refused)
            report.diagnostics = complaints
            try report.print()
        } else {
            Console.complain(complaints.flatMap(\.lines).joined(separator: "\n"))
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
