import Foundation
import TencentCloudCore
import TencentCloudMetrics
import Testing

@testable import UsagePage

/// The page of a usage report, made of journals in a folder of its own.
@Suite("The page of a usage report")
struct PageTests {
    private func line(
        _ time: String, service: String = "ocr", action: String = "IDCardOCR", outcome: String = "success",
        code: String = "null"
    ) -> String {
        """
        {"schema":1,"time":"\(time)","service":"\(service)","version":"2018-11-19","action":"\(action)","group":"cards",\
        "region":null,"keyTail":"MPLE","outcome":"\(outcome)","code":\(code),"attempts":1,"milliseconds":312.044,\
        "bytesOut":88,"bytesIn":155,"requestId":null}
        """
    }

    private func withJournal<Result>(_ lines: [String], _ body: (String) throws -> Result) throws -> Result {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).jsonl")
        defer { try? FileManager.default.removeItem(at: file) }
        try (lines.joined(separator: "\n") + "\n").write(to: file, atomically: true, encoding: .utf8)
        return try body(file.path)
    }

    private func page(_ lines: [String], advice: [String: [String: String]] = [:]) throws -> String {
        let (report, series) = try withJournal(lines) { try UsagePage.reports(files: [$0]) }
        return String(decoding: UsagePage(report, series: series, chineseAdvice: advice).bytes, as: UTF8.self)
    }

    @Test func `the same journal gives the same bytes`() throws {
        let lines = (0..<50).map { line("2026-11-30T09:\(10 + $0 % 50):00.000Z", action: "A\($0 % 7)") }
        #expect(try page(lines) == page(lines.reversed()))
    }

    @Test func `texts of a journal do not become markup`() throws {
        let page = try page([
            line("2026-11-30T09:00:00.000Z", action: "<script>alert(1)</script>"),
            line("2026-11-30T09:00:01.000Z", outcome: "failure", code: #""\"><img src=x onerror=alert(1)>\u202e&""#),
        ])
        #expect(!page.contains("<script") && !page.contains("<img") && !page.contains("\u{202E}"))
        #expect(page.contains("&lt;script&gt;") && page.contains("&quot;&gt;&lt;img src=x onerror=alert(1)&gt;?&amp;"))
    }

    @Test func `the policy allows the style of the page and nothing else`() throws {
        let page = try page([line("2026-11-30T09:00:00.000Z")])
        let policy = try #require(page.firstMatch(of: /Content-Security-Policy" content="([^"]*)"/)?.1)
        #expect(policy.contains("default-src 'none'; style-src 'sha256-") && !policy.contains("unsafe"))
        #expect(!page.contains(" style=\"") && !page.contains("<script") && !page.contains("http://"))
    }

    @Test func `advice is in the language of its part of the page`() throws {
        let failure = line("2026-11-30T09:00:00.000Z", outcome: "failure", code: #""InternalError""#)
        let page = try page([failure], advice: ["ocr": ["InternalError": "稍后重试。"]])
        let parts = page.components(separatedBy: "<main lang=\"zh-CN\">")
        #expect(parts.count == 2 && !parts[0].contains("稍后重试。") && parts[1].contains("稍后重试。"))
        #expect(parts[0].contains("Call again after a pause.") && !parts[1].contains("Call again after a pause."))
    }

    @Test func `journals without calls are a page, too`() throws {
        #expect(try page(["{}"]).contains("1 line of the journals is no entry, and was skipped."))
        #expect(try page(["{}", "{}"]).contains("2 lines of the journals are no entries, and were skipped."))
        #expect(try page(["{}"]).contains("The journals have no calls of this query."))
    }

    @Test func `an interval without calls interrupts lines, and has a row with zeros`() throws {
        let page = try page([
            line("2026-11-30T00:00:00.000Z"), line("2026-11-30T01:00:01.000Z"), line("2026-11-30T01:00:59.000Z"),
        ])
        #expect(page.contains("Calls over time, every minute"))
        let english = try #require(page.components(separatedBy: "<main lang=\"zh-CN\">").first)
        #expect(
            english.components(separatedBy: "<tr><th scope=\"row\">00:30</th><td class=\"number\">0</td>").count == 2)
        #expect(
            english.components(separatedBy: "<tr><th scope=\"row\">00:30</th><td class=\"number\">–</td>").count == 3)
        #expect(english.components(separatedBy: "class=\"dot only\"").count == 3)
    }

    @Test func `counts and sizes are written as in English`() throws {
        let one = try page([line("2026-11-30T09:00:00.000Z")])
        #expect(one.contains("1 call in all, at most 1 in one interval"))
        // 11,915 times 88 bytes are less than a mebibyte by 56.
        let many = try page(Array(repeating: line("2026-11-30T09:00:00.000Z"), count: 11_915))
        #expect(many.contains("<dd>1.00 MiB</dd>") && !many.contains("1024 KiB"))
    }

    @Test func `equal codes of several services are told apart`() throws {
        let failures = ["ocr", "cvm", "ocr"].map { service in
            line("2026-11-30T09:00:00.000Z", service: service, outcome: "failure", code: #""InternalError""#)
        }
        let mixed = try page(failures)
        for (service, count) in [("ocr", 2), ("cvm", 1)] {
            let name = "\(service) InternalError"
            // In the table, above the bar, and in the text on it, in both languages.
            #expect(mixed.components(separatedBy: "<code>\(name)</code>").count == 3)
            #expect(mixed.components(separatedBy: ">\(name)</text>").count == 3)
            #expect(mixed.components(separatedBy: "<title>\(name): \(count). ").count == 3)
        }
        #expect(mixed.contains("The most frequent is ocr InternalError, with 2 of 3 failures."))
        let single = try page([failures[0]])
        #expect(single.contains("<code>InternalError</code>") && !single.contains("ocr InternalError"))
    }

    /// The seconds between two calls of 3,000, which are more than the rows that are kept while the files are read.
    @Test(arguments: [1, 45, 2_000, 100_000])
    func `one reading gives the same reports as two`(seconds: Int) throws {
        // Out of order, as the files of several machines are.
        let lines = (0..<3_000).map { number in
            let start = Date(timeIntervalSince1970: Double(1_790_000_000 + number * 1_009 % 3_000 * seconds))
            return line(start.journalText, action: "A\(number % 3)", outcome: number % 7 == 0 ? "failure" : "success")
        }
        try withJournal(lines) { file in
            let (report, series) = try UsagePage.reports(files: [file])
            #expect(try report.json == UsageReport(files: [file]).json)
            let interval = TimeSeries.intervals.length(ofSpan: 2_999 * seconds)
            let query = UsageQuery(rows: [], interval: .seconds(interval))
            #expect(series.query == query && series.rows.count <= 90)
            #expect(try series.json == UsageReport(files: [file], query).json)
        }
    }

    @Test func `codes that a server makes up do not fill the memory of longer intervals`() throws {
        let lines = (0..<4_000).map { number in
            let start = Date(timeIntervalSince1970: Double(1_790_000_000 + number))
            return line(start.journalText, outcome: "failure", code: "\"Code\(number)\"")
        }
        try withJournal(lines) { file in
            let series = try UsagePage.reports(files: [file]).series
            #expect(series.rows.allSatisfy { $0.codes.count <= 513 })
            #expect(series.rows.reduce(0) { $0 + $1.codes.reduce(0) { $0 + $1.count } } == 4_000)
        }
    }

    /// Spans in seconds, and the intervals of their plots.
    private static let intervals: [(span: Int, interval: Int)] = [
        (0, 1), (88, 1), (89, 2), (3_600, 60), (86_400, 1_800), (604_800, 7_200), (315_360_000, 7_776_000),
        (3_456_000_000, 63_072_000),
    ]

    @Test(arguments: intervals)
    func `a plot has 90 intervals at most`(span: Int, interval: Int) {
        #expect(TimeSeries.intervals.length(ofSpan: span) == interval)
        #expect(span / interval < 90)
    }
}
