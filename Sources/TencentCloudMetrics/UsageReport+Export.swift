public import TencentCloudCore

extension UsageReport {
    /// The rows as CSV (RFC 4180), with a line of titles, lengths in milliseconds, and the codes as `code=count` with `;`
    /// between them. If the rows mix several services, each code has its service in front: `ocr InternalError=41`.
    ///
    /// A cell that a spreadsheet would take for a formula has `'` in front, and control characters are `?`.
    public var csv: String {
        let names = UsageQuery.Dimension.allCases.filter(query.rows.contains)
        let titles =
            (query.interval == nil ? [] : ["time"]) + names.map(\.rawValue) + [
                "calls", "successes", "failures", "cancelled", "success_rate", "mean_ms", "p50_ms", "p95_ms", "p99_ms",
                "qps", "attempts", "bytes_out", "bytes_in", "codes",
            ]
        var text = titles.joined(separator: ",") + "\r\n"
        for row in rows {
            let times = row.time.map { [$0.journalText] } ?? []
            let codes = row.codes.map { "\($0.name(withService: rowsMixServices))=\($0.count)" }.joined(separator: ";")
            let cells =
                times + names.map { Self.cell(row[$0] ?? "") } + row.numbers.map { $0.value.map(\.jsonText) ?? "" }
                + [Self.cell(codes)]
            text += cells.joined(separator: ",") + "\r\n"
        }
        return text
    }

    /// The report as JSON: `{"schema": 1, "total": {…}, "rows": […], "skippedLines": 0}`, with lengths in milliseconds,
    /// and the codes with their counts and next steps. A figure that is not known is `null`.
    public var json: JSONValue {
        [
            "schema": 1, "total": total.json(query, isTotal: true), "rows": .array(rows.map { $0.json(query) }),
            "skippedLines": .int(skippedLines),
        ]
    }

    private static func cell(_ text: String) -> String {
        let text = text.printable
        let isFormula = text.utf8.first.map { "=+-@".utf8.contains($0) } ?? false
        let whole = isFormula ? "'" + text : text
        guard whole.utf8.contains(where: { "\",".utf8.contains($0) }) else { return whole }
        return "\"" + whole.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}

extension UsageReport.Row {
    /// The figures of the row, in the order of the columns.
    fileprivate var numbers: [(name: String, value: JSONValue?)] {
        func length(_ duration: Duration?) -> JSONValue? {
            duration.map { .double(($0 / .microseconds(1)).rounded() / 1_000) }
        }
        return [
            ("calls", .int(calls)), ("successes", .int(successes)), ("failures", .int(failures)),
            ("cancelled", .int(cancelled)), ("successRate", successRate.map(JSONValue.double)),
            ("mean", length(meanLatency)), ("p50", length(latency(0.5))), ("p95", length(latency(0.95))),
            ("p99", length(latency(0.99))), ("qps", queriesPerSecond.map(JSONValue.double)),
            ("attempts", .int(attempts)), ("bytesOut", .int(bytesOut)), ("bytesIn", .int(bytesIn)),
        ]
    }

    fileprivate func json(_ query: UsageQuery, isTotal: Bool = false) -> JSONValue {
        var value: JSONValue = [:]
        if !isTotal {
            if let time { value["time"] = .string(time.journalText) }
            for name in UsageQuery.Dimension.allCases where query.rows.contains(name) {
                value[name.rawValue] = self[name].map(JSONValue.string) ?? .null
            }
        }
        for (name, number) in numbers { value[name] = number ?? .null }
        value["codes"] = .array(codes.map(\.json))
        return value
    }
}

extension UsageReport.Failure {
    fileprivate var json: JSONValue {
        [
            "service": .string(service), "code": .string(code.rawValue), "count": .int(count),
            "nextStep": nextStep.map(JSONValue.string) ?? .null, "billed": isBilled.map(JSONValue.bool) ?? .null,
        ]
    }
}
