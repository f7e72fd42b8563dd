/// A plot over the points of a series, as SVG. It is a function of its values: the same ones give the same bytes.
struct Plot {
    /// A line of the legend, and the values that belong to it.
    struct Values {
        /// The class of the style sheet: `first`, `second`, `third` or `only`.
        let kind: HTML
        let name: String
        /// A value for each point; `nil` where there is none.
        let values: [Double?]
    }

    /// The form in which values are drawn.
    enum Form {
        /// Bars on top of each other.
        case bars
        case lines
    }

    /// The id of the plot, which no other element of the page has.
    let id: String
    let title: String
    /// The plot in a sentence, for those who do not see it.
    let summary: String
    let form: Form
    let values: [Values]
    let axis: Axis
    /// Returns a mark of the axis as text.
    let markText: (Double) -> String
    /// The texts below the points, which are as many as the points.
    let names: [String]
    /// A text for each point, which is shown while the pointer is on it.
    let tips: [String]

    private static let (width, height) = (760.0, 250.0)
    private static let (left, right, top, bottom) = (64.0, 16.0, 12.0, 30.0)

    var figure: HTML {
        let size: HTML = "viewBox=\"0 0 \(Self.width) \(Self.height)\""
        return """
            <figure tabindex="0"><svg \(size) role="img" aria-labelledby="\(id)-title \(id)-text"><title id="\(id)-title">\(title)</title>\
            <desc id="\(id)-text">\(summary)</desc>
            \(marks)\(content)\(targets)</svg>\(legend)</figure>

            """
    }

    private var step: Double { (Self.width - Self.left - Self.right) / Double(max(1, names.count)) }

    private func x(_ point: Int) -> Double { Self.left + step * (Double(point) + 0.5) }

    private func y(_ value: Double) -> Double {
        Self.height - Self.bottom - axis.position(of: value) * (Self.height - Self.top - Self.bottom)
    }

    // MARK: - Axes

    private var marks: HTML {
        var html = HTML()
        for mark in axis.marks {
            let kind: HTML = mark == axis.low ? "axis" : "grid"
            html += "<path class=\"\(kind)\" d=\"M\(Self.left) \(y(mark))H\(Self.width - Self.right)\"/>"
            html += "<text class=\"end\" x=\"\(Self.left - 8)\" y=\"\(y(mark) + 4)\">\(markText(mark))</text>\n"
        }
        let widest = Double(names.map(\.count).max() ?? 1) * 7.5 + 24
        let every = max(1, Int((widest / step).rounded(.up)))
        for point in stride(from: 0, to: names.count, by: every) {
            let isCut = x(point) + widest / 2 > Self.width + 12
            guard !isCut || names.count == 1 else { continue }
            html += "<text class=\"middle\" x=\"\(x(point))\" y=\"\(Self.height - 8)\">\(names[point])</text>\n"
        }
        return html
    }

    // MARK: - Values

    private var content: HTML {
        switch form {
        case .bars: bars
        case .lines: HTML(values.map(line))
        }
    }

    private var bars: HTML {
        let width = max(1, min(step * 0.8, 48))
        return HTML(
            names.indices.map { point in
                var sum = 0.0
                var html = HTML()
                for part in values {
                    guard let value = part.values[point], value > 0 else { continue }
                    let (from, to) = (y(sum), y(sum + value))
                    sum += value
                    html +=
                        "<path class=\"fill \(part.kind)\" d=\"M\(x(point) - width / 2) \(from)V\(to)h\(width)V\(from)z\"/>"
                }
                return html
            })
    }

    /// The values of a line, which is interrupted where there is none. A point without neighbours is a dot.
    private func line(_ part: Values) -> HTML {
        var html = HTML()
        for run in runs(of: part.values) {
            if run.count == 1 {
                html += "<path class=\"dot \(part.kind)\" d=\"M\(x(run[0].point)) \(y(run[0].value))h0\"/>"
                continue
            }
            var path = HTML()
            for (number, entry) in run.enumerated() {
                path += "\(number == 0 ? "M" as HTML : "L" as HTML)\(x(entry.point)) \(y(entry.value))"
            }
            html += "<path class=\"line \(part.kind)\" d=\"\(path)\"/>"
        }
        return html
    }

    private func runs(of values: [Double?]) -> [[(point: Int, value: Double)]] {
        var runs: [[(point: Int, value: Double)]] = [[]]
        for (point, value) in values.enumerated() {
            if let value { runs[runs.count - 1].append((point, value)) } else { runs.append([]) }
        }
        return runs.filter { !$0.isEmpty }
    }

    /// The areas above the points, whose texts a browser shows.
    private var targets: HTML {
        HTML(
            tips.enumerated().map { point, tip in
                let height = Self.height - Self.top - Self.bottom
                return """
                    <g><rect class="target" x="\(x(point) - step / 2)" y="\(Self.top)" width="\(step)" height="\(height)"/>\
                    <title>\(tip)</title></g>
                    """
            })
    }

    private var legend: HTML {
        guard values.count > 1 else { return "" }
        let entries = values.map { part -> HTML in
            let mark: HTML =
                form == .bars
                ? "<rect class=\"fill \(part.kind)\" y=\"1\" width=\"24\" height=\"10\"/>"
                : "<path class=\"line \(part.kind)\" d=\"M0 6h24\"/>"
            return "<li><svg viewBox=\"0 0 24 12\" aria-hidden=\"true\">\(mark)</svg>\(part.name)</li>"
        }
        return "<figcaption><ul>\(HTML(entries))</ul></figcaption>"
    }
}
