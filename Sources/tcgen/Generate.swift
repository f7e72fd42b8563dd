import APIGenerator
import APIModel
import APISpec
import ArgumentParser
import DocsEmit
import SwiftEmit
import Templates

struct Generate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Generates from specs whatever is not up to date.",
        discussion: """
            Writes only files whose content changes, each in one step, and keeps a list of them in .tcgen.json. Files \
            that no spec makes any more are deleted, unless somebody edited them; those of services that are not among \
            the specs are left alone, and a file that is not in the list is never overwritten.

            With --check it makes everything again in memory and compares. Only where this very program has made the \
            output from these very specs, which the folder .tcgen.cache remembers on this machine, it compares what lies \
            there with the list.
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
            "Folder with outlines that replace the built-in ones: \(SkeletonFiles.names).", valueName: "dir"))
    var templates: String?

    @Flag(help: "Write nothing; list what is missing, changed or orphaned, and exit with 1 if anything is.")
    var check = false

    func run() throws {
        do {
            let skeletons = try templates.map(readSkeletons) ?? Skeletons()
            let emitters: [any Emitter] = only.map { kind in
                switch kind {
                case .swift: SwiftEmitter(access: access, skeleton: skeletons.swiftFile)
                case .postman: PostmanEmitter()
                case .markdown: MarkdownEmitter()
                case .html: HTMLEmitter(skeleton: skeletons.page)
                }
            }
            let inputs = try specs.read()
            let writer = OutputWriter(folder: output)
            let fingerprint = try Fingerprint(of: inputs, options: only, access, include, skeletons)
            if check, let fingerprint, try writer.isCurrent(fingerprint) { return try report(OutputWriter.Drift()) }
            switch generate(inputs, with: emitters, include: include) {
            case .refused(let diagnostics):
                throw try specs.form.refuse(diagnostics)
            case .unknownActions(let names):
                throw ValidationError(names.map(\.sentence).joined(separator: "\n"))
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

    private func readSkeletons(_ folder: String) throws -> Skeletons {
        switch try SkeletonFiles.read(folder) {
        case .skeletons(let skeletons): return skeletons
        case .refused(let complaints): throw try specs.form.refuse(complaints)
        }
    }

    private func report(_ written: OutputWriter.Report) throws {
        if specs.form.json {
            var report = Report(.generated)
            report.written = written.written
            report.unchanged = written.unchanged
            report.deleted = written.deleted
            report.editedOrphans = written.editedOrphans
            report.leftAlone = written.others
            return try report.print()
        }
        var lines = written.written.map { "written  \($0)" } + written.deleted.map { "deleted  \($0)" }
        for path in written.editedOrphans {
            lines.append("warning: \(path) was edited and no spec makes it any more: delete it, or move it away")
        }
        if let first = written.others.first {
            lines.append(
                "note: left alone, of services that are not among these specs: \(first)"
                    + (written.others.count > 1 ? " and \(written.others.count - 1) more" : "")
                    + "; where a service is gone, delete its files")
        }
        lines.append("\(written.written.count) written, \(written.unchanged.count) unchanged")
        // Thousands of lines, so at once.
        Console.complain(lines.joined(separator: "\n"))
    }

    private func report(_ drift: OutputWriter.Drift) throws {
        if specs.form.json {
            var report = Report(drift.isEmpty ? .current : .outOfDate)
            report.missing = drift.missing
            report.changed = drift.changed
            report.orphans = drift.orphans
            try report.print()
        } else {
            for path in drift.missing { Console.complain("missing  \(path)") }
            for path in drift.changed { Console.complain("changed  \(path)") }
            for path in drift.orphans { Console.complain("orphan   \(path)") }
            Console.complain(
                drift.isEmpty
                    ? "Everything is up to date."
                    : "To bring it up to date, run: \(CommandLineText.withoutChecking())")
        }
        if !drift.isEmpty { throw ExitStatus.specsAtFault }
    }
}

extension AccessLevel: ExpressibleByArgument {}

/// Outputs whose parts, walked over in order, are made on all processors.
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

/// What can be made from an API.
enum OutputKind: String, CaseIterable {
    case swift, postman, markdown, html

    static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }

    static func list(_ argument: String) throws -> [OutputKind] {
        try namesInList(argument).map { name in
            guard let kind = OutputKind(rawValue: name) else {
                throw ValidationError("'\(name)' is nothing that can be made; known: \(names)")
            }
            return kind
        }
    }
}

extension GeneratorResult.UnknownName {
    fileprivate var sentence: String {
        "no action '\(name)' in these specs" + (suggestion.map { ", did you mean '\($0)'?" } ?? "")
    }
}
