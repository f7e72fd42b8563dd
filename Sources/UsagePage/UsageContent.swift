import TencentCloudCore
import TencentCloudMetrics

/// The content of a page in one language.
struct UsageContent {
    let report: UsageReport
    let series: TimeSeries
    let chineseAdvice: [String: [String: String]]
    let language: PageLanguage
    let words: PageWords

    init(_ page: UsagePage, _ language: PageLanguage) {
        (report, series, chineseAdvice) = (page.report, page.series, page.chineseAdvice)
        (self.language, words) = (language, PageWords(language: language))
    }

    var html: HTML {
        let content: HTML =
            report.total.calls > 0 ? "\(head)\(plots)\(codes)\(rows)" : "<p>\(words.noCalls)</p>\n"
        return """
            <main lang="\(language.rawValue)">
            <h1>\(words.title)</h1>
            \(content)\(skipped)</main>

            """
    }

    private var skipped: HTML {
        guard report.skippedLines > 0 else { return "" }
        return "<p class=\"quiet\">\(words.skipped(report.skippedLines))</p>\n"
    }

    // MARK: - Figures

    private var head: HTML {
        let total = report.total
        var figures = HTML()
        for (name, value) in [
            (words.calls, total.calls.grouped), (words.successRate, total.successRate.text),
            (words.failures, total.failures.grouped), (words.cancelled, total.cancelled.grouped),
            (words.percentile(50), total.latency(0.5).text), (words.percentile(95), total.latency(0.95).text),
            (words.percentile(99), total.latency(0.99).text),
            (words.queriesPerSecond, total.queriesPerSecond?.fixed(2) ?? "–"),
            (words.sent, total.bytesOut.sizeText), (words.received, total.bytesIn.sizeText),
        ] { figures += "<div><dt>\(name)</dt><dd>\(value)</dd></div>" }
        let times = total.span.map { ($0.lowerBound.journalText.minute, $0.upperBound.journalText.minute) }
        return """
            <p class="quiet">\(times.map { words.span($0.0, $0.1) } ?? "")</p>
            <dl class="figures">\(figures)</dl>

            """
    }

    // MARK: - Error codes

    private var codes: HTML {
        let codes = report.total.codes
        guard let first = codes.first else {
            return "<h2>\(words.codes)</h2>\n<p>\(words.noFailures)</p>\n<p class=\"quiet\">\(words.billing)</p>\n"
        }
        let failures = report.total.failures.grouped
        let summary = words.mostFrequent(name(of: first), first.count.grouped, failures)
        let bars = CodeBars(
            id: id("codes"), title: words.codes, summary: summary, codes: codes, name: { name(of: $0) },
            tip: {
                [name(of: $0) + ": " + $0.count.grouped, advice(on: $0)].compactMap { $0 }.joined(separator: ". ")
            })
        let table = Table(
            label: words.tableOf(words.codes),
            columns: [
                .init(words.code), .init(words.calls, isNumber: true), .init(words.share, isNumber: true),
                .init(words.nextStep),
            ],
            rows: codes.map { code in
                let notes = [code.isBilled == false ? words.notBilled : nil, advice(on: code)].compactMap { $0 }
                return [
                    "<code>\(name(of: code))</code>", "\(code.count.grouped)",
                    "\(Double(code.count) / Double(max(1, report.total.failures)) * 100, digits: 1) %",
                    "\(notes.isEmpty ? "–" : notes.joined(separator: language.pick(" ", "")))",
                ]
            }, isWhole: true)
        let part = codes.count > CodeBars.most ? " " + words.shown(CodeBars.most, codes.count) : ""
        return """
            <section aria-labelledby="\(id("codes-heading"))">
            <h2 id="\(id("codes-heading"))">\(words.codes)</h2>
            <p class="quiet">\(summary)\(part) \(words.billing)</p>
            <div class="pair even">
            \(bars.figure)\(table.html)</div>
            </section>

            """
    }

    private func name(of failure: UsageReport.Failure) -> String {
        failure.name(withService: report.serviceNames.count > 1)
    }

    private func advice(on failure: UsageReport.Failure) -> String? {
        let chinese = language == .chinese ? chineseAdvice[failure.service]?[failure.code.rawValue] : nil
        return chinese ?? failure.nextStep
    }

    // MARK: - Rows

    private var rows: HTML {
        let dimensions = UsageQuery.Dimension.allCases.filter(report.query.rows.contains)
        let names = (report.query.interval == nil ? [] : [words.time]) + dimensions.map(words.name)
        let titles =
            [words.calls, words.successes, words.failures, words.cancelled, words.successRate, words.mean]
            + [50, 95, 99].map(words.percentile) + [words.queriesPerSecond]
        let total = [HTML](repeating: "", count: max(0, names.count - 1)) + report.total.cells
        let table = Table(
            label: words.tableOf(words.rows),
            columns: names.map { .init($0) } + titles.map { .init($0, isNumber: true) },
            rows: report.rows.map { row in
                let times: [HTML] = row.time.map { ["\($0.journalText.minute)"] } ?? []
                return times + dimensions.map { "\(row[$0] ?? "–")" } + row.cells
            },
            total: report.rows.count > 1 && !names.isEmpty ? ["\(words.total)"] + total : nil, isWhole: true)
        return """
            <section aria-labelledby="\(id("rows-heading"))">
            <h2 id="\(id("rows-heading"))">\(words.rows)</h2>
            \(table.html)</section>

            """
    }

    /// Returns an id that no element in the other language has.
    func id(_ name: String) -> String { "\(name)-\(language.pick("en", "zh"))" }
}

extension UsageReport.Row {
    /// The figures in the order of the columns of the table.
    fileprivate var cells: [HTML] {
        let counts = [calls, successes, failures, cancelled].map { "\($0.grouped)" as HTML }
        let lengths = [meanLatency, latency(0.5), latency(0.95), latency(0.99)].map { "\($0.text)" as HTML }
        return counts + ["\(successRate.text)"] + lengths + ["\(queriesPerSecond?.fixed(2) ?? "–")"]
    }
}

extension HTML.StringInterpolation {
    /// Appends a number with some digits after the point.
    mutating func appendInterpolation(_ number: Double, digits: Int) { appendInterpolation(number.fixed(digits)) }
}

extension Optional<Double> {
    /// A part of a whole as percent: `98.75 %`.
    var text: String { map { "\(($0 * 100).fixed(2)) %" } ?? "–" }
}

extension Optional<Duration> {
    var text: String { self?.shortText ?? "–" }
}

extension String {
    /// A time of a journal in minutes: `2026-11-30 11:47`.
    var minute: String { "\(prefix(10)) \(dropFirst(11).prefix(5))" }
}

extension Int {
    /// A number of bytes with three digits: `312 B`, `4.02 MiB`.
    fileprivate var sizeText: String {
        guard self >= 1_024 else { return "\(self) B" }
        var (value, unit) = (Double(self) / 1_024, "KiB")
        // As for lengths, the unit is that of the rounded number.
        for next in ["MiB", "GiB", "TiB"] where value.rounded() >= 1_024 { (value, unit) = (value / 1_024, next) }
        return "\(value.threeDigits) \(unit)"
    }
}
