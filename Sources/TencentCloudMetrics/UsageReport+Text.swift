internal import TencentCloudCore

extension UsageReport: CustomStringConvertible {
    /// A table of the rows, the failures of each with what to do about them, and what a report cannot know.
    public var description: String {
        guard total.calls > 0 else { return "No calls." + skippedText }
        var text = spanText + "\n" + table
        for row in rows where !row.codes.isEmpty { text += "\n\n" + failures(of: row) }
        let notBilled = total.codes.filter { $0.isBilled == false }.reduce(0) { $0 + $1.count }
        text += "\n\nBilled calls cannot be known from here: the console of the service has them."
        if notBilled > 0 { text += " Failures that are known not to be billed: \(notBilled.grouped)." }
        return text + skippedText
    }

    private var spanText: String {
        guard let span = total.span else { return "" }
        let times = [span.lowerBound, span.upperBound].map(\.journalText)
        let calls = total.calls == 1 ? "1 call" : "\(total.calls.grouped) calls"
        return "\(calls) that started from \(times[0]) to \(times[1])"
    }

    private var skippedText: String {
        switch skippedLines {
        case 0: ""
        case 1: "\n1 line of the journal is no entry, and was skipped."
        default: "\n\(skippedLines.grouped) lines of the journal are no entries, and were skipped."
        }
    }

    // MARK: - The table

    private var table: String {
        let title = ["calls", "success", "failure", "cancelled", "rate", "mean", "p50", "p95", "p99", "QPS"]
        var lines = [[query.nameOfRows] + title]
        for row in rows { lines.append([row.name(query)] + row.figures) }
        if rows.count > 1 { lines.append(["total"] + total.figures) }
        let widths = lines[0].indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
        return lines.map { line in
            line.enumerated().map { column, cell in
                let padding = String(repeating: " ", count: widths[column] - cell.count)
                return column == 0 ? cell + padding : padding + cell
            }.joined(separator: "  ")
        }.joined(separator: "\n")
    }

    private func failures(of row: Row) -> String {
        let width = row.codes.first.map { $0.count.grouped.count } ?? 0
        let lines = row.codes.map { failure in
            let count = failure.count.grouped
            let padding = String(repeating: " ", count: max(0, width - count.count))
            var line = "  \(padding)\(count) \(failure.name(withService: rowsMixServices).printable)"
            if failure.isBilled == false { line += " (not billed)" }
            if let step = failure.nextStep { line += ": \(step)" }
            return line
        }
        return "\(row.name(query)), \(row.failures.grouped) of \(row.calls.grouped) failed:\n"
            + lines.joined(separator: "\n")
    }
}

extension UsageQuery {
    fileprivate var nameOfRows: String {
        let names = Dimension.allCases.filter(rows.contains).map(\.rawValue)
        return ((interval == nil ? [] : ["time"]) + names).joined(separator: " ")
    }
}

extension UsageReport.Row {
    /// The values of the properties by which the rows of a query differ.
    fileprivate func name(_ query: UsageQuery) -> String {
        let parts = UsageQuery.Dimension.allCases.filter(query.rows.contains).map { self[$0]?.printable ?? "-" }
        let times = time.map { [$0.journalText] } ?? []
        let name = (times + parts).joined(separator: " ")
        return name.isEmpty ? "all" : name
    }

    fileprivate var figures: [String] {
        let latencies = [meanLatency, latency(0.5), latency(0.95), latency(0.99)]
        return [calls, successes, failures, cancelled].map(\.grouped)
            + [successRate.map { "\(($0 * 100).fixed(2)) %" } ?? "-"] + latencies.map { $0?.shortText ?? "-" }
            + [queriesPerSecond?.fixed(2) ?? "-"]
    }
}

extension String {
    /// The text on one line, without characters on which a terminal acts: it may come from a server or a file.
    var printable: String { String(map { $0.isNewline || $0.unicodeScalars.contains(where: \.isCommand) ? "?" : $0 }) }
}

extension Unicode.Scalar {
    /// Indicates a control character, or a mark that changes the direction of writing.
    fileprivate var isCommand: Bool {
        switch value {
        case 0x202A...0x202E, 0x2066...0x2069: true
        default: properties.generalCategory == .control
        }
    }
}

extension Duration {
    /// The length with three digits: `312 ms`, `1.24 s`, `800 µs`. Its unit is that of the rounded length, so 999.6 ms is
    /// `1.00 s`.
    package var shortText: String {
        let microseconds = self / .microseconds(1)
        if microseconds.rounded() < 1_000 { return "\(microseconds.fixed(0)) µs" }
        let milliseconds = microseconds / 1e3
        if milliseconds.rounded() < 1_000 { return "\(milliseconds.threeDigits) ms" }
        return "\((microseconds / 1e6).threeDigits) s"
    }
}

extension Int {
    /// The number with a comma between thousands, the same in each language.
    package var grouped: String {
        var text = ""
        for (index, digit) in String(magnitude).reversed().enumerated() {
            if index > 0, index % 3 == 0 { text.append(",") }
            text.append(digit)
        }
        return (self < 0 ? "-" : "") + String(text.reversed())
    }
}

extension Double {
    /// The number with three digits, or with more before the point: `9.99`, `10.0`, `312`, `1023`.
    package var threeDigits: String {
        fixed((self * 100).rounded() < 1_000 ? 2 : (self * 10).rounded() < 1_000 ? 1 : 0)
    }

    /// The number with some digits after the point, the same in each language.
    package func fixed(_ digits: Int) -> String {
        let factor = (0..<digits).reduce(1.0) { product, _ in product * 10 }
        let scaled = (magnitude * factor).rounded()
        guard scaled < 1e15 else { return String(self) }
        let (whole, rest) = Int(scaled).quotientAndRemainder(dividingBy: Int(factor))
        let sign = self < 0 && scaled > 0 ? "-" : ""
        guard digits > 0 else { return "\(sign)\(whole)" }
        let fraction = String(rest)
        return "\(sign)\(whole)." + String(repeating: "0", count: digits - fraction.count) + fraction
    }
}
