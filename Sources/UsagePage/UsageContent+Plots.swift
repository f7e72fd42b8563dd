import TencentCloudMetrics

extension UsageContent {
    var plots: HTML { HTML([calls, rates, latencies, paces]) }

    // MARK: - The four plots

    private var calls: HTML {
        let points = series.points
        let most = points.max { $0.calls < $1.calls }
        let parts: [(HTML, String, (UsageReport.Row) -> Int)] = [
            ("first", words.successes, \.successes), ("second", words.failures, \.failures),
            ("third", words.cancelled, \.cancelled),
        ]
        let plot = self.plot(
            "calls", words.callsOverTime, .bars,
            summary: words.summary(
                report.total.calls, (most?.calls ?? 0).grouped, most.map(series.text) ?? "–"),
            values: parts.map { kind, name, count in
                Plot.Values(kind: kind, name: name, values: points.map { Double($0.row.map(count) ?? 0) })
            },
            axis: Axis(upTo: Double(most?.calls ?? 0), isWhole: true), markText: { Int($0).grouped })
        let columns = [words.calls] + parts.map(\.1)
        return section(plot, about: "", columns) { point in
            [point.calls.grouped] + parts.map { _, _, count in (point.row.map(count) ?? 0).grouped }
        }
    }

    private var rates: HTML {
        let values = series.points.map { $0.row?.successRate }
        let known = values.compactMap { $0 }
        let (least, most) = (known.min(), known.max())
        let plot = self.plot(
            "rates", words.rateOverTime, .lines, summary: words.range(least.text, most.text),
            values: [Plot.Values(kind: "only", name: words.successRate, values: values)],
            axis: Axis(ofPartsFrom: least ?? 0), markText: { "\(($0 * 100).fixed(0)) %" })
        return section(plot, about: words.aboutRate, [words.successRate, words.failures]) { point in
            [(point.row?.successRate).text, (point.row?.failures ?? 0).grouped]
        }
    }

    private var latencies: HTML {
        let parts: [(HTML, Int)] = [("first", 50), ("second", 95), ("third", 99)]
        func length(_ point: TimeSeries.Point, _ part: Int) -> Duration? { point.row?.latency(Double(part) / 100) }
        let values = parts.map { kind, part in
            Plot.Values(
                kind: kind, name: words.percentile(part),
                values: series.points.map { point in length(point, part).map { $0 / .microseconds(1) } })
        }
        let all = values.flatMap { $0.values.compactMap { $0 } }
        func text(_ microseconds: Double?) -> String {
            microseconds.map { Duration.microseconds($0).shortText } ?? "–"
        }
        let plot = self.plot(
            "latency", words.latencyOverTime, .lines, summary: words.range(text(all.min()), text(all.max())),
            values: values, axis: Axis(upTo: all.max() ?? 0), markText: { $0 == 0 ? "0" : text($0) })
        return section(plot, about: words.aboutLatency, parts.map { words.percentile($0.1) }) { point in
            parts.map { length(point, $0.1).text }
        }
    }

    private var paces: HTML {
        let values = series.points.map(series.queriesPerSecond)
        let most = values.max() ?? 0
        let digits = most < 1 ? 4 : most < 100 ? 2 : 0
        let plot = self.plot(
            "qps", words.pacesOverTime, .lines,
            summary: words.range((values.min() ?? 0).fixed(digits), most.fixed(digits)),
            values: [Plot.Values(kind: "only", name: words.queriesPerSecond, values: values)],
            axis: Axis(upTo: most), markText: { $0 == 0 ? "0" : $0.fixed(digits) })
        return section(plot, about: words.aboutPace, [words.queriesPerSecond]) { point in
            [series.queriesPerSecond(point).fixed(digits)]
        }
    }

    // MARK: - Parts that they share

    private func plot(
        _ name: String, _ title: String, _ form: Plot.Form, summary: String, values: [Plot.Values], axis: Axis,
        markText: @escaping (Double) -> String
    ) -> Plot {
        let tips = series.points.indices.map { point in
            let lines = values.map { part in "\(part.name) \(part.values[point].map(markText) ?? "–")" }
            return "\(series.text(series.points[point])): \(lines.joined(separator: ", "))"
        }
        return Plot(
            id: id(name), title: words.inInterval(title, series.interval), summary: summary, form: form, values: values,
            axis: axis, markText: markText, names: series.points.map(series.shortText), tips: tips)
    }

    /// Returns a plot beside the table of its values.
    private func section(
        _ plot: Plot, about: String, _ columns: [String], _ cells: (TimeSeries.Point) -> [String]
    ) -> HTML {
        let table = Table(
            label: words.tableOf(plot.title),
            columns: [.init(words.time)] + columns.map { .init($0, isNumber: true) },
            rows: series.points.map { point in
                ["\(series.text(point))"] + cells(point).map { "\($0)" }
            })
        return """
            <section aria-labelledby="\(plot.id)-heading">
            <h2 id="\(plot.id)-heading">\(plot.title)</h2>
            <p class="quiet">\([about, plot.summary].filter { !$0.isEmpty }.joined(separator: language.pick(" ", "")))</p>
            <div class="pair">
            \(plot.figure)\(table.html)</div>
            </section>

            """
    }
}
