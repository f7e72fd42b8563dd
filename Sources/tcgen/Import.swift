import APIGenerator
import APIModel
import ArgumentParser
import TCCLIImport

struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Makes specs from the official description of the API.", subcommands: [TCCLI.self])

    struct TCCLI: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "tccli",
            abstract: "Makes specs from the PyPI package tccli.",
            discussion: """
                Writes a folder for each version of each service. Writes nothing at all where anything is refused, and \
                never over a file that an import did not make.
                """)

        @Argument(help: "An installed tccli folder or its services folder.")
        var path: String

        @Option(
            help: ArgumentHelp("Import only these services, parted by commas.", valueName: "names"),
            transform: { $0.split(separator: ",").map(String.init) })
        var services: [String] = []

        @Option(help: ArgumentHelp("Folder to write to.", valueName: "dir"))
        var output = "specs"

        @Flag(help: "Import facts only, no texts.")
        var noDescriptions = false

        func run() throws {
            let package = try PackageFolder(path)
            var options = ImportOptions()
            options.services = services
            options.hasDescriptions = !noDescriptions
            var files: [OutputFile] = []
            var folders: [String] = []
            var counts = ImportCounts()
            var refusals: [ImportRefusal] = []
            for entry in package.entries where services.isEmpty || services.contains(entry.service) {
                do {
                    let imported = try importService(package.read(entry), options: options)
                    files += imported.files
                    counts.add(imported.counts)
                    if let folder = FileSystem.parent(of: imported.files[0].path) { folders.append(folder + "/") }
                } catch let refusal as ImportRefusal {
                    refusals.append(refusal)
                }
            }
            guard refusals.isEmpty else {
                for refusal in refusals { Console.complain(refusal.description) }
                throw ExitStatus.specsAtFault
            }
            let report = try OutputWriter(folder: output).write(files, scope: .init(folders: folders))
            Console.complain(
                "\(report.written.count) written, \(report.unchanged.count) unchanged, "
                    + "\(report.deleted.count) deleted; \(counts.sentence)")
        }
    }
}

extension ImportCounts {
    fileprivate var sentence: String {
        "\(actions) actions with \(examples) examples, of which \(misfits) do not fit their types and stand as comments; "
            + "\(memberExamplesLeftOut) examples of single members do not fit and are left out."
    }
}
