import APIGenerator
import APIModel
import APISpec
import ArgumentParser

struct Generate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Generates from specs whatever is not up to date.",
        discussion: """
            Writes only files whose content changes, each in one step, and keeps a list of them in .tcgen.json. Files \
            that no spec makes any more are deleted, unless somebody edited them; those of services that are not among \
            the specs are left alone, and a file that is not in the list is never overwritten.

            The folder .tcgen.cache remembers on this machine what the last run made of what. Where this very program has \
            made the output from these very specs with these options, a run only compares what lies there with the list.

            With --check it makes everything again in memory and compares every byte, those of the list too. The exit code \
            is 1, and the status of --json "out-of-date", where something is missing, changed, an orphan (no spec makes it \
            any more) or unlisted (it lies among the files of a service and has the ending of one, but is not in the list). \
            Files of services that are not among the specs are no difference, but named: "leftAlone" in --json.

            Headers of files name the spec by its path from the folder of its package, the nearest one above that holds a \
            Package.swift; outside of packages from the folder that holds a .git; elsewhere from the folder above the specs' \
            common one. So it makes no difference how specs are named here.
            """)

    @OptionGroup var specs: SpecArguments

    @Option(help: ArgumentHelp("Folder to write to.", valueName: "dir"))
    var output = "Generated"

    @Option(
        help: ArgumentHelp("What to make, separated by commas: \(OutputKind.names).", valueName: "kinds"),
        transform: OutputKind.list)
    var only: [OutputKind] = OutputKind.allCases

    @Option(
        help: ArgumentHelp("Make only these actions and what they use, separated by commas.", valueName: "actions"),
        transform: namesInList)
    var include: [String] = []

    @Option(help: "Access level of what is generated.")
    var access: AccessLevel = .public

    @Option(
        help: ArgumentHelp(
            "Folder with templates that replace the built-in ones: \(TemplateFiles.help).", valueName: "dir"))
    var templates: String?

    @Flag(help: "Write nothing; list what is missing, changed or orphaned, and exit with 1 if anything is.")
    var check = false

    @Flag(
        help:
            "With --check: if the record of the last run fits, compare the files with the list instead of making them.")
    var trustRecord = false

    func validate() throws {
        if trustRecord, !check { throw ValidationError("--trust-record goes with --check") }
    }

    func run() throws {
        do {
            let options = GenerateOptions(
                kinds: only, include: include, access: access,
                templates: try templates.map(readTemplates) ?? TemplateSet())
            let inputs = try specs.read()
            let writer = OutputWriter(folder: output)
            let fingerprint = Fingerprint(of: inputs, options: options)
            if !check || trustRecord, let fingerprint, let recorded = try writer.recorded(fingerprint) {
                return check ? try report(OutputWriter.Drift(recorded)) : try report(recorded)
            }
            switch generate(consume inputs, with: options.emitters, include: options.include) {
            case .refused(let diagnostics):
                throw try specs.form.refuse(diagnostics)
            case .unknownActions(let names):
                throw ValidationError(names.map { $0.message(specs: "these specs") }.joined(separator: "\n"))
            case .generated(let outputs):
                try write(outputs, madeOf: fingerprint, to: writer)
            }
        } catch let error as FileError {
            throw try specs.form.fail(error)
        }
    }

    private func write(_ outputs: Outputs, madeOf fingerprint: Fingerprint?, to writer: OutputWriter) throws {
        var progress = ProgressLine(total: outputs.count)
        defer { progress.end() }
        let parts = ConcurrentParts(outputs: outputs)
        if check {
            let drift = try writer.drift(of: parts, scope: outputs.scope) { progress.begin(outputs.name(ofPart: $0)) }
            progress.end()
            try report(drift)
        } else {
            let written = try writer.write(parts, scope: outputs.scope, fingerprint: fingerprint) {
                progress.begin(outputs.name(ofPart: $0))
            }
            progress.end()
            try report(written)
        }
    }

    private func readTemplates(_ folder: String) throws -> TemplateSet {
        switch try TemplateFiles.read(folder) {
        case .templates(let templates): return templates
        case .refused(let diagnostics): throw try specs.form.refuse(diagnostics)
        }
    }

    private func report(_ written: OutputWriter.Report) throws {
        if specs.form.json {
            var report = Report(.generated)
            report.written = written.written
            report.unchanged = written.unchanged.sorted()
            report.deleted = written.deleted
            report.editedOrphans = written.editedOrphans
            report.unlisted = written.unlisted
            report.leftAlone = written.leftAlone
            return try report.print()
        }
        var lines = written.written.map { "written  \($0)" } + written.deleted.map { "deleted  \($0)" }
        for path in written.editedOrphans {
            lines.append("warning: \(path) was edited and no spec makes it any more: delete it, or move it away")
        }
        if let unlisted = Self.some(of: written.unlisted) {
            lines.append("note: left alone, not made by tcgen: \(unlisted)")
        }
        lines += Self.note(others: written.leftAlone)
        lines.append("\(written.written.count) written, \(written.unchanged.count) unchanged")
        // There may be thousands of lines, so they are written at once.
        Console.printError(lines.joined(separator: "\n"))
    }

    private func report(_ drift: OutputWriter.Drift) throws {
        if specs.form.json {
            var report = Report(drift.isEmpty ? .current : .outOfDate)
            report.missing = drift.missing
            report.changed = drift.changed
            report.orphans = drift.orphans
            report.unlisted = drift.unlisted
            report.leftAlone = drift.leftAlone
            try report.print()
        } else {
            var lines = drift.missing.map { "missing  \($0)" } + drift.changed.map { "changed  \($0)" }
            lines += drift.orphans.map { "orphan   \($0)" } + drift.unlisted.map { "unlisted \($0)" }
            lines += Self.note(others: drift.leftAlone)
            if !drift.unlisted.isEmpty {
                lines.append("Delete what is unlisted, or move it away: no run of tcgen does.")
            }
            if !drift.missing.isEmpty || !drift.changed.isEmpty || !drift.orphans.isEmpty {
                lines.append("To bring it up to date, run: \(CommandLineText.withoutChecking())")
            }
            if drift.isEmpty {
                lines.append(
                    drift.leftAlone.isEmpty ? "Everything is up to date." : "What these specs make is up to date.")
            }
            Console.printError(lines.joined(separator: "\n"))
        }
        if !drift.isEmpty { throw ExitStatus.failed }
    }

    private static func note(others: [String]) -> [String] {
        guard let others = some(of: others) else { return [] }
        return [
            "note: left alone, of services that are not among these specs: \(others); where a service is gone, delete its files"
        ]
    }

    /// `Swift/Greeter/Greet0.swift and 2 more`, or `nil` where there is none.
    private static func some(of paths: [String]) -> String? {
        paths.first.map { $0 + (paths.count > 1 ? " and \(paths.count - 1) more" : "") }
    }
}

/// Outputs whose parts are made on all processors when they are iterated.
private struct ConcurrentParts: Collection {
    let outputs: Outputs

    var startIndex: Int { outputs.startIndex }
    var endIndex: Int { outputs.endIndex }

    func index(after part: Int) -> Int { part + 1 }

    subscript(part: Int) -> [OutputFile] { outputs[part] }

    func makeIterator() -> ConcurrentResults<[OutputFile]> {
        let outputs = outputs
        return ConcurrentResults(count: outputs.count) { outputs[$0] }
    }
}
