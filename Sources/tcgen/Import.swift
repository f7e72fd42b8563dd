import APIGenerator
import APIModel
import APISpec
import ArgumentParser
import Files
import TCCLIImport

struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Creates specs from an official description of the API.", subcommands: [ImportTCCLI.self])
}

struct ImportTCCLI: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tccli",
        abstract: "Creates specs from the PyPI package tccli, which describes all services.",
        discussion: """
            Writes a folder for each version of each service, with service.yaml and a file for each action. If anything \
            is refused, nothing is written, and a file that tcgen did not write is never overwritten. Files of actions \
            that the package no longer describes are deleted unless they have been edited. Official examples that do not \
            fit their types are kept as comments, with the reason. Malformed texts and examples are left out and counted, \
            since no client needs them.
            """)

    @Argument(help: "The folder DIR that '\(OfficialPackage.installation(of: "tccli"))' creates.")
    var path: String

    @Option(
        help: ArgumentHelp("Import only these services, separated by commas.", valueName: "names"),
        transform: namesInList)
    var services: [String] = []

    @Option(help: ArgumentHelp("Folder to write to.", valueName: "dir"))
    var output = "specs"

    @Option(
        help: ArgumentHelp(
            "The folder of tencentcloud-sdk-python, installed in the same way, as the source of error codes.",
            valueName: "dir"))
    var sdk: String?

    @Flag(help: "Import no descriptions.")
    var noDescriptions = false

    @OptionGroup var form: ReportOptions

    func run() throws {
        do {
            let package = try OfficialPackage(path, sdk: sdk)
            let entries = try wanted(of: package)
            let imported = try read(entries, of: package)
            let scope = OutputWriter.Scope(folders: imported.map(\.folder))
            let written = try OutputWriter(folder: output).write(imported.flatMap(\.files), scope: scope)
            let result = ImportResult(imported, strayExamples: services.isEmpty ? package.strayExamples : [], written)
            if form.json { try result.report.print() } else { result.show() }
        } catch let error as ImportError {
            throw try refuse([error])
        } catch let error as FileError {
            throw try form.fail(error)
        }
    }

    private func wanted(of package: OfficialPackage) throws -> [OfficialPackage.Entry] {
        guard !services.isEmpty else { return package.entries }
        let (entries, unknown) = try package.entries(named: services)
        guard unknown.isEmpty else {
            let known = package.entries.map(\.service)
            let lines = unknown.map { name in
                "unknown service '\(name)'\(NearestName.advice(on: name, among: known))"
            }
            throw ValidationError(lines.joined(separator: "\n"))
        }
        return entries
    }

    /// Reads all services. Reports the errors of all of them together.
    private func read(_ entries: [OfficialPackage.Entry], of package: OfficialPackage) throws -> [ImportedService] {
        let options = ImportOptions(hasDescriptions: !noDescriptions)
        let results = ConcurrentResults(count: entries.count) { index in
            Result {
                let source = try package.read(entries[index])
                return (source.apiFile, try importService(source, options: options))
            }
        }
        var progress = ProgressLine(total: entries.count)
        defer { progress.end() }
        var imported: [ImportedService] = []
        var folders: [String: String] = [:]
        var errors: [ImportError] = []
        for (entry, result) in zip(entries, results) {
            progress.begin("\(entry.service) \(entry.version)")
            do {
                let (file, service) = try result.get()
                if let first = folders.updateValue(file, forKey: service.folder) {
                    errors.append(.duplicate(service, file: file, first: first))
                }
                imported.append(service)
            } catch let error as ImportError {
                errors.append(error)
            }
        }
        guard errors.isEmpty else {
            progress.end()
            throw try refuse(errors)
        }
        return imported
    }

    private func refuse(_ errors: [ImportError]) throws -> ExitStatus {
        try form.refuse(errors.map { Report.JSONDiagnostic($0, severity: "error") })
    }
}

extension ImportError {
    fileprivate static func duplicate(_ service: ImportedService, file: String, first: String) -> ImportError {
        ImportError(
            file: file,
            message: "duplicate description of \(service.shortName) \(service.version), first described in \(first)"
        )
    }
}
