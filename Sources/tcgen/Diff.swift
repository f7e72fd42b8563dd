import APIDiff
import APIModel
import APISpec
import ArgumentParser
import Files

struct Diff: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Lists the changes between two descriptions, and marks those that break callers.",
        discussion: """
            Lists each change by service and action. A '!' marks changes that break programs written against the client \
            generated from OLD, a '+' marks all others, such as texts. Examples and groups are not compared. Exits with 1 \
            if any change breaks callers.
            """)

    @Argument(help: "The description that callers know: a spec file, or a folder that is searched for spec files.")
    var old: String

    @Argument(help: "The description to compare with it.")
    var new: String

    @OptionGroup var form: ReportOptions

    func run() throws {
        do {
            let before = try read(old)
            let after = try read(new)
            let services = changes(from: before.api, to: after.api)
            let result = DiffResult(services, paths: after.paths)
            if form.json { try result.report.print() } else { try result.show() }
            if result.breaking > 0 { throw ExitStatus.failed }
        } catch let error as FileError {
            throw try form.fail(error)
        }
    }

    /// Reads a side of the comparison. Returns its API, and the path of each file by its name in the API.
    private func read(_ path: String) throws -> (api: API, paths: [String: String]) {
        let inputs = try SpecFiles.read([path], note: Console.printError)
        let (api, diagnostics) = readSpecs(inputs)
        guard let api else { throw try form.refuse(diagnostics) }
        return (api, Dictionary(inputs.map { ($0.name, $0.path) }, uniquingKeysWith: { first, _ in first }))
    }
}

/// The changes, for output as text or as JSON.
private struct DiffResult {
    let services: [ServiceChanges]
    /// The path of each file of the new side, by its name in the API.
    let paths: [String: String]
    let breaking: Int
    let harmless: Int

    init(_ services: [ServiceChanges], paths: [String: String]) {
        self.services = services
        self.paths = paths
        let changes = services.flatMap { $0.groups.flatMap(\.changes) }
        breaking = changes.count(where: \.isBreaking)
        harmless = changes.count - breaking
    }

    func show() throws(FileError) {
        if !services.isEmpty { try Console.print(services.flatMap(lines).joined(separator: "\n")) }
        Console.printError(
            breaking + harmless == 0
                ? "Nothing changed." : "\(breaking) breaking, \(Console.count(harmless, "other change")).")
    }

    private func lines(of service: ServiceChanges) -> [String] {
        var lines = ["\(service.shortName) \(service.version)"]
        for group in service.groups {
            lines.append("  \(heading(of: group))")
            lines += group.changes.map { change in
                let file = change.file.map { " (\(paths[$0] ?? $0))" } ?? ""
                return "    \(change.isBreaking ? "!" : "+") \(change.element)\(file): \(change.sentence)".onOneLine
            }
        }
        return lines
    }

    private func heading(of group: ChangeGroup) -> String {
        switch group.subject {
        case .service: return "service"
        case .action(let name): return name
        case .type(let name):
            let shown = group.usedBy.prefix(3).joined(separator: ", ")
            let others = group.usedBy.count - 3
            return "type \(name), used by \(shown)" + (others > 0 ? " and \(others) more" : "")
        }
    }

    var report: Report {
        var report = Report(breaking > 0 ? .breaking : harmless > 0 ? .compatible : .same)
        report.changes = services.flatMap { service in
            service.groups.flatMap { group in
                group.changes.map { Report.Change($0, in: group, of: service, paths: paths) }
            }
        }
        return report
    }
}

extension Report.Change {
    fileprivate init(
        _ change: APIChange, in group: ChangeGroup, of service: ServiceChanges, paths: [String: String]
    ) {
        self.init(
            service: service.shortName, version: service.version, kind: change.kind.rawValue,
            breaking: change.isBreaking, element: change.element, path: change.file.map { paths[$0] ?? $0 },
            message: change.sentence)
        switch group.subject {
        case .service: break
        case .action(let name): action = name
        case .type(let name):
            type = name
            usedBy = group.usedBy
        }
    }
}
