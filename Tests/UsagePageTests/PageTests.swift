import Foundation
import TencentCloudCore
import TencentCloudMetrics
import Testing

@testable import UsagePage

/// The page of a usage report, made of journals in a folder of its own.
@Suite("The page of a usage report")
struct PageTests {
    private func line(
        _ time: String, action: String = "IDCardOCR", outcome: String = "success", code: String = "null"
    ) -> String {
        """
        {"schema":1,"time":"\(time)","service":"ocr","version":"2018-11-19","action":"\(action)","group":"cards",\
        "region":null,"keyTail":"MPLE","outcome":"\(outcome)","code":\(code),"attempts":1,"milliseconds":312.044,\
        "bytesOut":88,"bytesIn":155,"requestId":null}
        """
    }

    private func page(_ lines: [String], advice: [String: [String: String]] = [:]) throws -> String {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).jsonl")
        defer { try? FileManager.default.removeItem(at: file) }
        try (lines.joined(separator: "\n") + "\n").write(to: file, atomically: true, encoding: .utf8)
        let report = try UsageReport(files: [file.path])
        let series = try UsageReport(files: [file.path], UsagePage.seriesQuery(of: report))
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
        #expect(try page(["{}"]).contains("1 lines of the journals are no entries, and were skipped."))
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

    /// Spans in seconds, and the intervals of their plots.
    private static let intervals: [(span: Int, interval: Int)] = [
        (0, 1), (88, 1), (89, 2), (3_600, 60), (86_400, 1_800), (604_800, 7_200), (315_360_000, 7_776_000),
        (3_456_000_000, 63_072_000),
    ]

    @Test(arguments: intervals)
    func `a plot has 90 intervals at most`(span: Int, interval: Int) {
        let start = Date(timeIntervalSince1970: 1_790_000_000)
        #expect(TimeSeries.interval(of: start...start + Double(span)) == .seconds(interval))
        #expect(span / interval < 90)
    }
}
