import APIGenerator
import APISpec
import TCCLIImport

/// The result of an import, for output as text or as JSON.
struct ImportResult {
    private let imported: [ImportedService]
    private let written: OutputWriter.Report
    private let counts: ImportCounts
    private let leftOut: [ImportError]

    /// The maximum number of notes in the output as text.
    private static let listed = 5

    /// - Parameter strayExamples: Files of examples that belong to no service.
    init(_ imported: [ImportedService], strayExamples: [ImportError], _ written: OutputWriter.Report) {
        self.imported = imported
        self.written = written
        var counts = imported.reduce(into: ImportCounts()) { $0.add($1.counts) }
        counts.exampleFilesLeftOut += strayExamples.count
        self.counts = counts
        leftOut = imported.flatMap(\.leftOut) + strayExamples
    }

    func show() {
        for path in written.editedOrphans {
            Console.printError(
                "warning: \(path) was edited, but the package no longer describes it; delete it or move it away")
        }
        for note in leftOut.prefix(Self.listed) {
            Console.printError(Report.JSONDiagnostic(note, severity: "note").lines.joined(separator: "\n"))
        }
        Console.printError(lines.joined(separator: "\n"))
    }

    private var lines: [String] {
        var lines = [
            "\(Console.count(imported.count, "service")), \(Console.count(counts.actions, "action")), "
                + Console.count(counts.examples, "example")
        ]
        if counts.pages + counts.jobs > 0 {
            lines.append(
                "\(Console.count(counts.pages, "list")) in pages, \(Console.count(counts.jobs, "action")) that start a job, "
                    + "\(counts.jobsWithEnd) of them with a known end")
        }
        if counts.encrypted > 0 {
            lines.append("\(Console.count(counts.encrypted, "action")) whose calls can be encrypted")
        }
        func add(_ count: Int, _ one: String, _ many: String) {
            if count > 0 { lines.append(count == 1 ? "1 \(one)" : "\(count) \(many)") }
        }
        add(
            counts.misfits, "example or response does not fit its type: kept as a comment",
            "examples or responses do not fit their types: kept as comments")
        add(
            counts.memberExamplesLeftOut, "example of a single member does not fit: left out",
            "examples of single members do not fit: left out")
        add(
            counts.examplesLeftOut, "example is malformed or belongs to no action: left out",
            "examples are malformed or belong to no action: left out")
        add(
            counts.exampleFilesLeftOut, "file of examples cannot be read: left out",
            "files of examples cannot be read: left out")
        add(
            counts.valuesLeftOut, "optional text or other value is malformed: left out",
            "optional texts or other values are malformed: left out")
        lines.append(
            "\(Console.count(written.written.count, "file")) written, \(written.unchanged.count) unchanged, "
                + "\(written.deleted.count) deleted")
        return lines
    }

    var report: Report {
        var report = Report(.imported)
        report.written = written.written
        report.unchanged = written.unchanged
        report.deleted = written.deleted
        report.editedOrphans = written.editedOrphans
        report.counts = Report.Counts(counts, services: imported.count)
        report.diagnostics = leftOut.isEmpty ? nil : leftOut.map { Report.JSONDiagnostic($0, severity: "note") }
        return report
    }
}

extension Report.Counts {
    fileprivate init(_ counts: ImportCounts, services: Int) {
        self.init(
            services: services, actions: counts.actions, examples: counts.examples, misfits: counts.misfits,
            memberExamplesLeftOut: counts.memberExamplesLeftOut, examplesLeftOut: counts.examplesLeftOut,
            exampleFilesLeftOut: counts.exampleFilesLeftOut, valuesLeftOut: counts.valuesLeftOut, pages: counts.pages,
            jobs: counts.jobs,
            jobsWithEnd: counts.jobsWithEnd, encrypted: counts.encrypted)
    }
}

extension Report.JSONDiagnostic {
    init(_ error: ImportError, severity: String) {
        let path = error.path.isEmpty ? "" : "\(error.path): "
        self.init(
            severity: severity, path: error.file, line: error.line, column: error.column,
            message: path + error.message)
    }
}
