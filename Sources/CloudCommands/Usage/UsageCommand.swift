import ArgumentParser
import Files
import TencentCloudCore
import TencentCloudMetrics
import UsagePage

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

struct UsageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "usage",
        abstract: "Reports on the calls in journals: how many, which failed and why, how long they took.",
        discussion: """
            A journal is what an observer CallJournal of a client writes; the files that it has set aside are read as well.

            Example: tcapi usage calls.jsonl --by group --by hour --since 2026-11-30
            """)

    @Argument(help: "The journals.", completion: .file())
    var files: [String]

    @Option(help: "Leave out calls before a day in UTC, 2026-11-30, or a time, 2026-11-30T09:00:00+08:00.")
    var since: String?

    @Option(help: "Leave out calls from a day or a time on.")
    var until: String?

    @Option(parsing: .singleValue, help: "A property by which rows differ. May be given several times.")
    var by: [UsageRows] = [.action]

    @Flag(help: "Print the rows as CSV.")
    var csv = false

    @Flag(help: "Print the report as JSON.")
    var json = false

    @Option(help: "Write a page with plots to a file, which opens from disk.", completion: .file(extensions: ["html"]))
    var html: String?

    @Option(help: "The language of advice on errors, and of the page when it opens.")
    var language = MessageLanguage.english

    @Option(
        help: "A folder with specs, whose services give advice on errors, instead of those built in.",
        completion: .directory)
    var specs: String?

    func validate() throws {
        if [csv, json, html != nil].count(where: { $0 }) > 1 {
            throw ValidationError("--csv, --json and --html are three forms of one report; choose one")
        }
    }

    func run() throws {
        let (read, series) = try reports(journalFiles, query())
        let advice = try UsageAdvice(on: read, specs: specs)
        let report = read.advised(by: advice.services(language.runtime))
        if csv { return try Terminal.write(report.csv.utf8) }
        if json { return try Terminal.print(report.json.indentedText) }
        guard let html, let series else { return try Terminal.print(report.description) }
        let page = UsagePage(
            read.advised(by: advice.services(.english)), series: series, chineseAdvice: advice.chinese,
            language: language == .chinese ? .chinese : .english)
        do throws(FileError) {
            // Two runs at once, such as those of a timer, must not rename each other's unfinished page.
            try FileSystem.replace(html, with: page.bytes)
        } catch {
            throw CommandFailure(status: .inputOutput, message: "\(error)")
        }
        let calls = read.total.calls == 1 ? "1 call" : "\(read.total.calls) calls"
        Terminal.printError("\(html): \(calls)")
    }

    /// The files of all journals, each of them once, however its path is written.
    private var journalFiles: [String] {
        var (all, seen): ([String], Set<FileSystem.Identity>) = ([], [])
        for path in files {
            let found = CallJournal.files(of: path)
            for file in found.isEmpty ? [path] : found {
                // Reading reports a path that leads to nothing.
                if let identity = FileSystem.identity(of: file), !seen.insert(identity).inserted { continue }
                all.append(file)
            }
        }
        return all
    }

    private func query() throws(CommandFailure) -> UsageQuery {
        var query = UsageQuery(
            rows: Set(by.flatMap(\.dimensions)), interval: by.contains(.hour) ? .seconds(3_600) : nil)
        if since != nil || until != nil {
            let start = try since.map { text throws(CommandFailure) in try Self.time(text, of: "--since") }
            let end = try until.map { text throws(CommandFailure) in try Self.time(text, of: "--until") }
            let (from, to) = (start ?? .distantPast, end ?? .distantFuture)
            guard from < to else { throw .usedWrongly("--until is not after --since, so no call is between them") }
            query.span = from..<to
        }
        return query
    }

    private static func time(_ text: String, of option: String) throws(CommandFailure) -> Date {
        let isDay = text.utf8.count == 10
        // A time without an offset could be of this machine, or of China.
        let hasOffset = text.hasSuffix("Z") || text.dropFirst(11).contains { "+-".contains($0) }
        guard isDay || hasOffset, let date = Timestamp(text: isDay ? text + "T00:00:00Z" : text).date else {
            throw .usedWrongly(
                "\(option) needs a day in UTC, such as 2026-11-30, or a time with its offset, such as "
                    + "2026-11-30T09:00:00+08:00, instead of '\(text)'")
        }
        return date
    }

    /// Returns the report, and for a page also that of the same calls over time. The files are read once for both.
    private func reports(
        _ files: [String], _ query: UsageQuery
    ) throws(CommandFailure) -> (report: UsageReport, series: UsageReport?) {
        do throws(JournalError) {
            guard html != nil else { return (try UsageReport(files: files, query), nil) }
            let (report, series) = try UsagePage.reports(files: files, query)
            return (report, series)
        } catch {
            throw .usedWrongly("\(error)")
        }
    }
}

/// The properties by which rows of a report differ, as the command line names them.
enum UsageRows: String, ExpressibleByArgument, CaseIterable {
    case action, group, key, hour

    var dimensions: [UsageQuery.Dimension] {
        switch self {
        case .action: [.service, .action]
        case .group: [.service, .group]
        case .key: [.keyTail]
        case .hour: []
        }
    }
}
