import APIGenerator
import APIModel
import APISpec
import ArgumentParser
import Files

struct Generate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Generates the files that are not up to date from specs.",
        discussion: """
            Writes only files whose content changes, each atomically, and keeps a list of them in .tcgen.json. Files that \
            no spec generates any more are deleted unless they have been edited. Files of services that are not among the \
            specs are left alone, and a file that is not in the list is never overwritten.

            The folder .tcgen.cache holds a record of the last run on this machine. If the same program has generated the \
            output from the same specs with the same options, a run only compares the files with the list.

            With --check, everything is generated in memory and compared byte by byte, including the list. The exit code is \
            1, and the status of --json "out-of-date", if a file is missing, changed, an orphan (no spec generates it any \
            more) or unlisted (it is in the folder of a service and has the extension of its files, but is not in the list). \
            Files of services that are not among the specs are listed, as "leftAlone" in --json, but are no difference.

            The header of each file names the spec by its path in its package: the nearest folder above that has a \
            Package.swift; outside of packages, the nearest that has a .git; elsewhere, the folder above all specs. The \
            header does not depend on how specs are named on the command line.
            """)

    @OptionGroup var specs: SpecArguments

    @Option(help: ArgumentHelp("Folder to write to.", valueName: "dir"))
    var output = "Generated"

    @Option(
        help: ArgumentHelp(
            "The kinds of output, separated by commas: \(OutputKind.names). The default is all of them but openapi.",
            valueName: "kinds"),
        transform: OutputKind.list)
    var only: [OutputKind] = OutputKind.usual

    @Option(
        help: ArgumentHelp(
            "Generate only these actions and the types that they use; names separated by commas.", valueName: "actions"),
        transform: namesInList)
    var include: [String] = []

    @Option(help: "The access level of the generated code.")
    var access: AccessLevel = .public

    @Option(
        help: ArgumentHelp(
            "Folder of files that replace built-in templates, scripts and styles: \(TemplateFiles.help).",
            valueName: "dir"))
    var templates: String?

    @Flag(help: "Write nothing; list what is missing, changed or orphaned, and exit with 1 if anything is.")
    var check = false

    @Flag(
        help:
            "With --check: if the record of the last run matches, compare the files with the list, without generating.")
    var trustRecord = false

    func validate() throws {
        if trustRecord, !check { throw ValidationError("'--trust-record' requires '--check'") }
    }

    func run() throws {
        do {
            let (templates, warnings) = try templates.map(readTemplates) ?? (TemplateSet(), [])
            let options = GenerateOptions(kinds: only, include: include, access: access, templates: templates)
            let inputs = try specs.read()
            let writer = OutputWriter(folder: output)
            let fingerprint = Fingerprint(of: inputs, options: options)
            if !check || trustRecord, let fingerprint, let recorded = try writer.recorded(fingerprint) {
                return check ? try report(OutputDifference(recorded), warnings) : try report(recorded, warnings)
            }
            switch generate(consume inputs, with: options.emitters, include: options.include) {
            case .refused(let diagnostics):
                throw try specs.form.refuse(diagnostics)
            case .unknownActions(let names):
                throw ValidationError(names.map { $0.message(specs: "these specs") }.joined(separator: "\n"))
            case .generated(let outputs):
                let notes = specs.form.report(notes: outputs.notes)
                try write(outputs, madeOf: fingerprint, to: writer, warnings + notes)
            }
        } catch let error as FileError {
            throw try specs.form.fail(error)
        }
    }

    /// - Parameter findings: The warnings about templates and the notes about specs, for the JSON.
    private func write(
        _ outputs: Outputs, madeOf fingerprint: Fingerprint?, to writer: OutputWriter,
        _ findings: [Report.JSONDiagnostic]
    ) throws {
        var progress = ProgressLine(total: outputs.count)
        defer { progress.end() }
        let parts = ConcurrentParts(outputs: outputs)
        if check {
            let difference = try writer.difference(of: parts, scope: outputs.scope) {
                progress.begin(outputs.name(ofPart: $0))
            }
            progress.end()
            try report(difference, findings)
        } else {
            let written = try writer.write(parts, scope: outputs.scope, fingerprint: fingerprint) {
                progress.begin(outputs.name(ofPart: $0))
            }
            progress.end()
            try report(written, findings)
        }
    }

    /// Returns the templates, and the warnings for the report. Without `--json`, they are printed here.
    private func readTemplates(_ folder: String) throws -> (TemplateSet, [Report.JSONDiagnostic]) {
        switch try TemplateFiles.read(folder) {
        case .templates(let templates, let warnings):
            if !specs.form.json { for warning in warnings.flatMap(\.lines) { Console.printError(warning) } }
            return (templates, warnings)
        case .refused(let diagnostics): throw try specs.form.refuse(diagnostics)
        }
    }

    private func report(_ written: OutputWriter.Report, _ findings: [Report.JSONDiagnostic]) throws {
        if specs.form.json {
            var report = Report(.generated)
            report.written = written.written
            report.unchanged = written.unchanged.sorted()
            report.deleted = written.deleted
            report.editedOrphans = written.editedOrphans
            report.unlisted = written.unlisted
            report.leftAlone = written.leftAlone
            report.diagnostics = findings.isEmpty ? nil : findings
            return try report.print()
        }
        var lines = written.written.map { "written  \($0)" } + written.deleted.map { "deleted  \($0)" }
        for path in written.editedOrphans {
            lines.append("warning: \(path) was edited, but no spec generates it any more; delete it or move it away")
        }
        if let unlisted = Self.summary(of: written.unlisted) {
            lines.append("note: left alone, not written by tcgen: \(unlisted)")
        }
        lines += Self.note(others: written.leftAlone)
        lines.append("\(written.written.count) written, \(written.unchanged.count) unchanged")
        // There may be thousands of lines, so they are written at once.
        Console.printError(lines.joined(separator: "\n"))
    }

    private func report(_ difference: OutputDifference, _ findings: [Report.JSONDiagnostic]) throws {
        if specs.form.json {
            var report = Report(difference.isEmpty ? .current : .outOfDate)
            report.missing = difference.missing
            report.changed = difference.changed
            report.orphans = difference.orphans
            report.unlisted = difference.unlisted
            report.leftAlone = difference.leftAlone
            report.diagnostics = findings.isEmpty ? nil : findings
            try report.print()
        } else {
            var lines = difference.missing.map { "missing  \($0)" } + difference.changed.map { "changed  \($0)" }
            lines += difference.orphans.map { "orphan   \($0)" } + difference.unlisted.map { "unlisted \($0)" }
            lines += Self.note(others: difference.leftAlone)
            if !difference.unlisted.isEmpty {
                lines.append("Delete the unlisted files or move them away; tcgen does neither.")
            }
            if !difference.missing.isEmpty || !difference.changed.isEmpty || !difference.orphans.isEmpty {
                lines.append("To update the output, run: \(CommandLineText.withoutChecking())")
            }
            if difference.isEmpty {
                lines.append(
                    difference.leftAlone.isEmpty
                        ? "Everything is up to date." : "The output of these specs is up to date.")
            }
            Console.printError(lines.joined(separator: "\n"))
        }
        if !difference.isEmpty { throw ExitStatus.failed }
    }

    private static func note(others: [String]) -> [String] {
        guard let others = summary(of: others) else { return [] }
        return [
            "note: left alone, files of services that are not among these specs: \(others); if a service is gone, delete its files"
        ]
    }

    /// Returns `Swift/Greeter/Greet0.swift and 2 more`, or `nil` for an empty array.
    private static func summary(of paths: [String]) -> String? {
        paths.first.map { $0 + (paths.count > 1 ? " and \(paths.count - 1) more" : "") }
    }
}
