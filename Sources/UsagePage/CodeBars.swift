import TencentCloudCore
import TencentCloudMetrics

/// The most frequent error codes as bars, as SVG.
struct CodeBars {
    let id: String
    let title: String
    let summary: String
    let codes: [UsageReport.Failure]
    /// Returns the text above a bar.
    let name: (UsageReport.Failure) -> String
    /// Returns the text that is shown while the pointer is on a bar.
    let tip: (UsageReport.Failure) -> String

    /// The number of codes that have a bar.
    static let most = 15
    private static let (width, row, end) = (620.0, 38.0, 70.0)

    var figure: HTML {
        let shown = codes.prefix(Self.most)
        let height = Double(shown.count) * Self.row + 4
        let largest = Double(shown.first?.count ?? 1)
        let bars = shown.enumerated().map { number, code -> HTML in
            let top = Double(number) * Self.row
            let width = max(2, Double(code.count) / largest * (Self.width - Self.end))
            return """
                <g><rect class="target" x="0" y="\(top)" width="\(Self.width)" height="\(Self.row)"/>\
                <text class="code" x="0" y="\(top + 14)">\(Self.short(name(code)))</text>\
                <rect class="fill second" x="0" y="\(top + 19)" width="\(width)" height="12"/>\
                <text x="\(width + 8)" y="\(top + 29)">\(code.count.grouped)</text><title>\(tip(code))</title></g>

                """
        }
        return """
            <figure tabindex="0"><svg viewBox="0 0 \(Self.width) \(height)" role="img" aria-labelledby="\(id)-title \(id)-text">\
            <title id="\(id)-title">\(title)</title><desc id="\(id)-text">\(summary)</desc>
            \(HTML(bars))</svg></figure>

            """
    }

    private static func short(_ code: String) -> String { code.count > 80 ? code.prefix(79) + "…" : code }
}
